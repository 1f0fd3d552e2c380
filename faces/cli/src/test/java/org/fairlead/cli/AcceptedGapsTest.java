package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of the gaps that they accept, whichever command they use. */
class AcceptedGapsTest {
    private static final String OURS = Sheets.OURS.replace("MON-01: started", "MON-01: not in place") + """
              MON-02: evaluated
              MON-03: not in place
              MON-09: not in place
            accepted gaps:
              MON-01: { owner: HR director, reason: "We have one office.", until: 2027-06-30 }
              MON-02: { owner: Board, reason: It is too dear now., until: 2027-06-30 }
              MON-09: { owner: Board, reason: It is too dear now., until: 2026-06-30 }
            """;

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void having() {
        person = Person.in(folder).having("ours.yml", OURS);
    }

    @Test
    void check_says_which_are_in_force_and_which_need_not_be() {
        assertThat(person.runs("check", "./ours.yml").out()).endsWith("""
                  1 gap accepted for now, shown apart and counted in the score as before: MON-01.
                  MON-01: the gap is accepted, and steps wait for it: MON-03, MON-18, MON-11, MON-15, MON-14.
                  MON-02: a gap is accepted here, and there is none: the target is reached.
                  MON-09: the gap was accepted until 30 June 2026 by Board. That day is over, so it is among the gaps again.
                """);
    }

    @Test
    void a_wrong_entry_is_told_with_its_place_and_nothing_is_written() {
        person.having(
                "ours.yml",
                OURS.replace("owner: HR director, ", "")
                        .replace("MON-02: { owner", "MON-2: { owner")
                        .replace("reason: It is too dear now., until: 2026-06-30", "reason: no, until: 30/06/2026"));

        var ran = person.runs("assess", "./ours.yml", "--out", "./report.html");

        assertThat(ran).isEqualTo(new Person.Ran(Exit.INPUT_HAS_PROBLEMS, "", """
                ours.yml:13:11: The key 'owner' is missing in an accepted gap.
                ours.yml:14:3: The practice 'MON-2' is not known in the accepted gaps. Maybe 'MON-02'.
                ours.yml:15:35: 'no' does not say why the gap of MON-09 is accepted. Maybe write a sentence that others will understand later, such as: We have one office.
                ours.yml:15:46: '30/06/2026' is not a day. Write days as year-month-day, such as 2026-09-30.
                4 problems.
                """));
        assertThat(person.files()).containsExactly("ours.yml");
    }

    @Test
    void explain_says_who_accepts_a_gap_and_why() {
        assertThat(person.runs("explain", "./ours.yml", "MON-01").out().replaceAll("\\s+", " "))
                .contains(
                        "It is accepted until 30 June 2027 by HR director (ours.yml:13:11), so nothing is planned for it."
                                + " It counts in the score like any other. - The reason given: We have one office.");
        assertThat(person.runs("explain", "./ours.yml", "MON-09").out().replaceAll("\\s+", " "))
                .contains("It was accepted until 30 June 2026 by Board (ours.yml:15:11). That day is over.");
    }

    @Test
    void a_fresh_questionnaire_leaves_out_those_that_are_over_and_says_so() {
        var ran = person.runs("new", "--from", "./ours.yml", "--out", "./new.yml");

        assertThat(ran.err())
                .startsWith("Left out, since its day is over: MON-09, which Board accepted until 30 June 2026.\n");
        assertThat(person.reads("new.yml")).contains("""
                accepted gaps:
                  MON-01: { owner: HR director, reason: We have one office., until: 2027-06-30 }
                  MON-02: { owner: Board, reason: It is too dear now., until: 2027-06-30 }
                """);
        assertThat(person.runs("check", "./new.yml").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void a_workbook_holds_them_there_and_back() {
        person.runs("new", "--from", "./ours.yml", "--out", "./ours.xlsx");
        person.runs("import", "./ours.xlsx", "--out", "./again.yml");

        assertThat(person.reads("again.yml"))
                .contains("MON-01: { owner: HR director, reason: We have one office., until: 2027-06-30 }");
        assertThat(person.runs("check", "./ours.xlsx").out())
                .contains("1 gap accepted for now, shown apart and counted in the score as before: MON-01.");
    }

    @Test
    void what_is_wrong_in_a_workbook_is_told_with_sheet_and_cell() {
        person.runs("new", "--from", "./ours.yml", "--out", "./ours.xlsx");
        var edited = new Edited(person.bytes("ours.xlsx"))
                .write("Accepted gaps", "B6", "")
                .write("Accepted gaps", "C7", "dear")
                .write("Accepted gaps", "D7", "30/13/2027")
                .write("Accepted gaps", "B8", "Board")
                .write("Accepted gaps", "A9", "MON-77")
                .write("Accepted gaps", "A10", "MON-01 Start measuring");
        person.having("ours.xlsx", edited.bytes());

        assertThat(person.runs("check", "./ours.xlsx").err())
                .contains("ours.xlsx, Accepted gaps!B6: The key 'owner' is missing in an accepted gap.\n")
                .contains("ours.xlsx, Accepted gaps!C7: 'dear' does not say why the gap of MON-02 is accepted.")
                .contains("ours.xlsx, Accepted gaps!D7: '30/13/2027' is not a day.")
                .contains(
                        "ours.xlsx, Accepted gaps!A8: This line names no question, and what is accepted in it would be"
                                + " lost. Maybe choose the question in this cell.\n")
                .contains("ours.xlsx, Accepted gaps!A9: The practice 'MON-77' is not known in the accepted gaps.")
                .contains("ours.xlsx, Accepted gaps!A10: The practice 'MON-01' stands here twice.");
    }

    @Test
    void an_upgrade_says_what_becomes_of_them_and_puts_them_back_byte_for_byte() {
        String text = OURS + "  MON-03: { owner: Board, reason: It is too dear now., until: 2027-06-30 } # in May\n";
        person.having("ours.yml", text);
        var planned = person.runs("upgrade", "./ours.yml").out().replaceAll("\\s+", " ");
        assertThat(planned)
                .contains("3 acceptances")
                .contains(
                        "the accepted gap of MON-03: In place now asks for a baseline of each group that you ask, applicants among"
                                + " them, and not of the first round alone. What was accepted is what was asked before. Accept the gap again"
                                + " where that still holds.");

        person.runs("upgrade", "./ours.yml", "--apply");
        assertThat(person.reads("ours.yml")).contains("""
                set aside:
                  toolkit@2012:
                    accepted gaps:
                      MON-03: { owner: Board, reason: It is too dear now., until: 2027-06-30 } # in May
                """);
        assertThat(person.runs("check", "./ours.yml").exit()).isEqualTo(Exit.DONE);
        person.runs("upgrade", "./ours.yml", "--undo");
        assertThat(person.reads("ours.yml")).isEqualTo(text);
    }

    @Test
    void a_report_is_not_made_again_once_something_else_is_accepted() {
        person.runs("assess", "./ours.yml", "--out", "./report.json");
        assertThat(person.runs("verify", "./report.json", "./ours.yml").exit()).isEqualTo(Exit.DONE);

        person.having("ours.yml", OURS.replace("We have one office.", "We have two offices."));
        assertThat(person.runs("verify", "./report.json", "./ours.yml").exit()).isEqualTo(Exit.NOT_ACCEPTED);
    }

    @Test
    void progress_tells_which_ran_out_and_which_are_new() {
        person.having(
                "then.yml",
                OURS.replace("judged on: 2026-09-30", "judged on: 2026-03-31")
                        .replace(
                                "  MON-01: { owner: HR director, reason: \"We have one office.\", until: 2027-06-30 }\n",
                                ""));

        assertThat(person.runs("progress", "./then.yml", "./ours.yml").out().replaceAll("\\s+", " "))
                .contains(
                        "Accepted gaps: - MON-09: Among the gaps again. It was accepted until 30 June 2026 by Board. The"
                                + " reason: It is too dear now. - MON-01: Accepted until 30 June 2027 by HR director. The reason:"
                                + " We have one office.");
    }
}
