package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
    private static final String OURS = """
            # Ours
            assessment: 1
            pack: toolkit@2012
            organisation: { name: Ours, audience: employer, headcount: 35 }
            judged on: 2026-09-30
            answers:
              # of the minutes
              MON-01: in place
              MON-03: started   # from 2024
              MON-04: in place
              MON-09: in place
              SEL-02: started
            """;

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void having() {
        person = Person.in(folder).having("ours.yml", OURS);
    }

    private Person.Ran plans(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "plan";
        arguments[1] = "./ours.yml";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return person.runs(arguments);
    }

    private void planned(String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"--from", "2027-01-01", "--out", "./plan.yml"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        assertThat(plans(arguments)).isEqualTo(new Person.Ran(Exit.DONE, "", "Written: plan.yml\n"));
    }

    private void change(String from, String to) {
        String text = person.reads("plan.yml");
        assertThat(text).contains(from);
        person.having("plan.yml", text.replace(from, to));
    }

    private static String start(Person.Ran ran) {
        return ran.err().lines().findFirst().orElse("");
    }

    @Test
    void a_plan_is_written_names_its_answers_and_is_planned_again_without_a_change() {
        planned("--capacity", "5");
        String first = person.reads("plan.yml");
        assertThat(first).contains("self-assessment: ours.yml", "capacity: 5", "- action: MON-03 in place");

        Person.Ran again = plans("--plan", "./plan.yml", "--apply");
        assertThat(again.exit()).isEqualTo(Exit.DONE);
        assertThat(again.out()).contains("What planning again changed\n  Nothing.\n");
        assertThat(person.reads("plan.yml")).isEqualTo(first);
        assertThat(person.files()).as("nothing to go back to").containsExactly("ours.yml", "plan.yml");
    }

    @Test
    void what_people_decide_is_kept_and_the_plan_as_it_was_stays_beside_it() {
        planned("--capacity", "5");
        change("    owner: data lead\n", "    owner: Ana Patel # since May\n    notes: Ask the school.\n");
        String edited = person.reads("plan.yml");

        Person.Ran again = plans("--plan", "./plan.yml", "--apply");
        assertThat(again.err()).isEqualTo("Written: plan.yml. As it was: plan.yml.before\n");
        assertThat(person.reads("plan.yml.before")).isEqualTo(edited);
        assertThat(person.reads("plan.yml"))
                .contains("owner: Ana Patel # since May", "notes: Ask the school.", "proposed: { owner: data lead");
        assertThat(again.out()).contains("stays as you decided: ");
    }

    @Test
    void a_plan_is_not_written_over_unless_it_is_asked_for() {
        planned();
        assertThat(start(plans("--plan", "./plan.yml", "--out", "./plan.yml")))
                .isEqualTo("'plan.yml' is the plan itself. To plan again in its place: --apply");
        assertThat(start(plans("--out", "./ours.yml")))
                .isEqualTo("'ours.yml' is the self-assessment itself. It is never written over.");
        assertThat(start(plans("--apply")))
                .isEqualTo("--apply writes the new plan in the place of --plan, so it wants that and no --out.");
        assertThat(person.reads("ours.yml")).isEqualTo(OURS);
    }

    @Test
    void options_that_make_no_sense_are_wrong_usage() {
        assertThat(start(plans("--capacity", "0")))
                .isEqualTo("--capacity is a number of person-days from 1 to 100,000, and 0 is not.");
        assertThat(start(plans("--capacity", "-3")))
                .isEqualTo("--capacity is a number of person-days from 1 to 100,000, and -3 is not.");
        assertThat(start(plans("--from", "2027-01-15")))
                .isEqualTo(
                        "--from: A plan begins on the first of a month, and 2027-01-15 is not one. Maybe: 2027-02-01");
        assertThat(start(plans("--from", "soon"))).isEqualTo("--from: 'soon' is not a day. Write it as '2027-06-30'.");
        assertThat(start(plans("--period", "quarters")))
                .isEqualTo("--period: 'quarters' is not known. Maybe 'quarter'.");
        assertThat(start(plans("--periods", "0")))
                .isEqualTo("--periods is a number from 1 to 80 for a plan by the quarter, and 0 is not.");
        assertThat(start(plans("--period", "month", "--periods", "121")))
                .as("what the file of a plan can hold")
                .isEqualTo("--periods is a number from 1 to 120 for a plan by the month, and 121 is not.");
        assertThat(start(plans("--owner-capacity", "HR lead")))
                .isEqualTo(
                        "--owner-capacity: 'HR lead' does not name one thing and its value. Write it as 'HR lead=10'.");
        assertThat(start(person.runs("plan"))).isEqualTo("FILE is missing.");
    }

    @Test
    void a_plan_in_another_folder_finds_its_answers() {
        assertThat(plans("--from", "2027-01-01", "--out", "./plans/plan.yml").exit())
                .isEqualTo(Exit.DONE);
        assertThat(person.reads("plans/plan.yml")).contains("self-assessment: \"../ours.yml\"");
        assertThat(person.runs("plan", "done", "MON-03", "--plan", "./plans/plan.yml")
                        .out())
                .contains("What changes in ours.yml");
    }

    @Test
    void everything_that_is_wrong_with_a_plan_is_told_at_once() {
        planned("--capacity", "5");
        change("organisation: Ours", "organisation: Theirs");
        change("capacity: 5", "capacity: 0");
        change("status: planned", "status: begun");
        Person.Ran ran = plans("--plan", "./plan.yml", "--apply");
        assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("""
                        plan.yml:8:15: This is the plan of Theirs, and the self-assessment is of Ours. Maybe this is not the file you meant.
                        plan.yml:14:11: 0 is not between 1 and 100000.
                        plan.yml:26:13: 'begun' is not a known status. Known: planned, under way, done, dropped.
                        plan.yml:38:13: 'begun' is not a known status. Known: planned, under way, done, dropped.
                        4 problems.
                        """);
        assertThat(person.reads("plan.yml")).contains("capacity: 0");
        assertThat(person.files()).containsExactly("ours.yml", "plan.yml");
    }

    @Test
    void options_are_held_against_the_plan_like_its_file() {
        assertThat(start(plans("--from", "2027-01-01", "--owner-capacity", "data laed=3")))
                .isEqualTo("--owner-capacity: No action is owned by 'data laed'. Maybe 'data lead'.");
        assertThat(start(plans("--from", "2027-01-01", "--deadline", "MON-3 in place=2027-06-30")))
                .isEqualTo("--deadline: 'MON-3 in place' is not an action of this plan. Maybe 'MON-03 in place'.");
        assertThat(start(plans("--from", "2027-01-01", "--deadline", "MON-03 in place=2026-12-01")))
                .isEqualTo("--deadline: 2026-12-01 is before the plan begins (2027-01-01).");
    }

    @Test
    void a_tracker_gets_the_columns_that_it_imports() {
        String csv = plans("--from", "2027-01-01", "--format", "csv", "--tracker", "jira")
                .out();
        assertThat(csv.lines().findFirst().orElse("")).contains("Summary", "Due Date");
        assertThat(csv).contains("MON-03 in place");
        assertThat(start(plans("--tracker", "jira"))).isEqualTo("--tracker is for CSV alone. Maybe add: --format csv");
        assertThat(start(plans("--format", "csv", "--tracker", "jirra")))
                .isEqualTo("--tracker: 'jirra' is not known. Maybe 'jira'.");
    }

    @Test
    void every_form_can_be_written_at_once() {
        assertThat(plans(
                                "--from",
                                "2027-01-01",
                                "--format",
                                "html,pdf,docx,md,xlsx,csv,ics,json,yml,text",
                                "--out",
                                "./all")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(person.files())
                .containsExactly(
                        "all/plan.csv",
                        "all/plan.docx",
                        "all/plan.html",
                        "all/plan.ics",
                        "all/plan.json",
                        "all/plan.md",
                        "all/plan.pdf",
                        "all/plan.txt",
                        "all/plan.xlsx",
                        "all/plan.yml",
                        "ours.yml");
        assertThat(person.reads("all/plan.txt")).contains("MON-03 in place");
    }

    @Test
    void an_accepted_gap_is_shown_apart_and_nothing_is_planned_for_it() {
        person.having(
                "ours.yml",
                OURS
                        + "accepted gaps:\n  SEL-02: { owner: Ana Patel, reason: We hire one person a year., until: 2027-12-31 }\n");
        String told = plans("--from", "2027-01-01", "--format", "md").out();
        assertThat(told).contains("## Accepted gaps", "Ana Patel", "We hire one person a year.");
        assertThat(told).doesNotContain("SEL-02 in place");
    }

    @Nested
    class when_an_action_is_done {
        @BeforeEach
        void having_a_plan() {
            planned();
        }

        private Person.Ran done(String... arguments) {
            String[] all = new String[arguments.length + 4];
            System.arraycopy(new String[] {"plan", "done", "--plan", "./plan.yml"}, 0, all, 0, 4);
            System.arraycopy(arguments, 0, all, 4, arguments.length);
            return person.runs(all);
        }

        @Test
        void it_shows_what_changes_and_writes_nothing() {
            String plan = person.reads("plan.yml");
            Person.Ran ran = done("MON-03", "--evidence", "survey report: hr/base.pdf", "--covers", "55");
            assertThat(ran.err()).isEmpty();
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(ran.out())
                    .contains(
                            "What changes in ours.yml\n",
                            """
                              -  MON-03: started   # from 2024
                              +  MON-03:   # from 2024
                              +    level: in place
                              +    evidence:
                              +      - { kind: survey report, reference: hr/base.pdf, covers: 55% }
                            """,
                            "What changes in plan.yml\n",
                            """
                              -    status: planned
                              +    status: done
                              +    done on: 2026-11-22
                              +    evidence: "survey report: hr/base.pdf, covers 55%"
                            """,
                            "Nothing was written\n  To do it, add: --apply\n")
                    .containsPattern("The score: [0-9.]+ to [0-9.]+ now, [0-9.]+ to [0-9.]+ with it\\.");
            assertThat(person.reads("ours.yml")).isEqualTo(OURS);
            assertThat(person.reads("plan.yml")).isEqualTo(plan);
        }

        @Test
        void both_files_change_when_it_is_asked_for_and_stay_as_they_were_beside() {
            String plan = person.reads("plan.yml");
            Person.Ran ran = done("MON-03 in place", "--apply");
            assertThat(ran.err()).isEqualTo("""
                    Written: ours.yml. As it was: ours.yml.before
                    Written: plan.yml. As it was: plan.yml.before
                    """);
            assertThat(person.reads("ours.yml"))
                    .isEqualTo(OURS.replace("MON-03: started   # from", "MON-03: in place   # from"));
            assertThat(person.reads("ours.yml.before")).isEqualTo(OURS);
            assertThat(person.reads("plan.yml.before")).isEqualTo(plan);

            assertThat(done("MON-03 in place").err())
                    .startsWith("plan.yml:")
                    .contains("The action 'MON-03 in place' is done already.");
            assertThat(start(done("MON-03")))
                    .isEqualTo("plan.yml: No action of MON-03 is still to be done. Known: MON-03 in place.");
            assertThat(plans("--plan", "./plan.yml", "--apply").out().replaceAll("\\s+", " "))
                    .contains("MON-03 in place is done, and the self-assessment of 2026-09-30 shows it.");
            assertThat(person.reads("plan.yml")).contains("finished:");
        }

        @Test
        void what_is_not_right_is_said_and_nothing_is_written() {
            assertThat(start(done("MON-3 in place")))
                    .isEqualTo("plan.yml: There is no action 'MON-3 in place' in the plan. Maybe 'MON-03 in place'.");
            assertThat(start(done("MON-03", "--evidence", "survey reprot: a.pdf")))
                    .isEqualTo("--evidence: 'survey reprot' is not a known kind of evidence. Maybe 'survey report'.");
            assertThat(start(done("MON-03", "--evidence", "a.pdf")))
                    .isEqualTo(
                            "--evidence: 'a.pdf' does not say what it is and where. Write it as 'survey report: hr/2027.pdf'.");
            assertThat(start(done("MON-03", "--covers", "50")))
                    .isEqualTo("--dated and --covers say more about --evidence, and there is none.");
            assertThat(start(done("MON-03", "--on", "2027-01-01"))).isEqualTo("--on: 2027-01-01 is still to come.");
            assertThat(done("MON-03", "--evidence", "survey report: a.pdf", "--dated", "2026-11-01")
                            .err())
                    .startsWith("ours.yml:12:")
                    .contains("2026-11-01 is after the day the assessment is judged on (2026-09-30).")
                    .contains("Maybe add --judged-on 2026-11-01");
            assertThat(person.reads("ours.yml")).isEqualTo(OURS);
            assertThat(person.files()).containsExactly("ours.yml", "plan.yml");
        }
    }
}
