package org.fairlead.plans.done;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.junit.jupiter.api.Test;

class AnswerProposalTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 12, 31);
    private static final Assessor TOOLKIT = toolkit();
    private static final Evidence REPORT =
            new Evidence("survey report", "hr/2026.pdf", Optional.of(LocalDate.of(2026, 5, 1)), OptionalInt.of(71));
    private static final String HEAD = """
            # Ours
            assessment: 1
            pack: toolkit@2012
            organisation: { name: Harbour Lowe LLP, audience: employer, headcount: 35 }
            judged on: 2026-09-30
            """;

    private static Assessor toolkit() {
        Problems problems = new Problems();
        Packs packs = new Packs(AnswerProposalTest.class.getClassLoader(), Path.of("target"), Path.of("target"));
        Assessor toolkit = packs.bundled(new PackRef("toolkit", "2012"), Position.of("test"), problems)
                .orElseThrow();
        problems.throwIfAny();
        return toolkit;
    }

    private static Optional<AnswerProposal> proposal(
            String text, String practice, List<Evidence> evidence, Optional<LocalDate> judgedOn, Problems problems) {
        TextFile file = new TextFile("ours.yml", text);
        Assessment account = TOOLKIT.read(file, TODAY, problems).orElseThrow();
        problems.throwIfAny();
        Level level = TOOLKIT.pack().scale().find("in place").orElseThrow();
        return AnswerProposal.of(file, account, TOOLKIT.pack(), practice, level, evidence, judgedOn, problems);
    }

    private static String proposed(String answers, String practice, Evidence... evidence) {
        Problems problems = new Problems();
        String text = proposal(HEAD + answers, practice, List.of(evidence), Optional.empty(), problems)
                .map(AnswerProposal::text)
                .orElse("");
        assertThat(problems.sorted()).isEmpty();
        assertThat(text).startsWith(HEAD);
        return text.substring(HEAD.length());
    }

    @Test
    void a_level_is_replaced_and_evidence_added_below_what_was_there() {
        assertThat(proposed("""
                answers:
                  # Asked of everyone
                  MON-01: # by HR
                    level: started # since May
                    remark: Nine of 35.
                    # two of them
                    evidence:
                      - { kind: survey report, reference: a.pdf, dated: 2023-05-01 } # the first
                  MON-02: started
                """, "MON-01", REPORT)).isEqualTo("""
                answers:
                  # Asked of everyone
                  MON-01: # by HR
                    level: in place # since May
                    remark: Nine of 35.
                    # two of them
                    evidence:
                      - { kind: survey report, reference: a.pdf, dated: 2023-05-01 } # the first
                      - { kind: survey report, reference: hr/2026.pdf, dated: 2026-05-01, covers: 71% }
                  MON-02: started
                """);
    }

    @Test
    void an_answer_of_one_word_stays_one_where_nothing_is_shown() {
        assertThat(proposed("answers:\n  MON-01: started # all\n", "MON-01"))
                .isEqualTo("answers:\n  MON-01: in place # all\n");
    }

    @Test
    void an_answer_of_one_word_becomes_a_map_where_something_is_shown() {
        assertThat(proposed("""
                answers:
                  MON-01: started # all
                    # to be checked
                  # the next
                  MON-02: started
                """, "MON-01", REPORT)).isEqualTo("""
                answers:
                  MON-01: # all
                    level: in place
                    evidence:
                      - { kind: survey report, reference: hr/2026.pdf, dated: 2026-05-01, covers: 71% }
                    # to be checked
                  # the next
                  MON-02: started
                """);
    }

    @Test
    void a_blank_answer_is_filled_in_and_its_comments_stay() {
        assertThat(proposed("""
                answers:
                  MON-01:   # ask Ana
                    # not in place: nobody was asked
                  MON-02:
                """, "MON-01")).isEqualTo("""
                answers:
                  MON-01:   # ask Ana
                    level: in place
                    # not in place: nobody was asked
                  MON-02:
                """);
    }

    @Test
    void an_answer_that_is_not_there_is_added_at_the_end() {
        assertThat(proposed("answers:\n  MON-02: started\n", "MON-01", REPORT)).isEqualTo("""
                answers:
                  MON-02: started
                  MON-01:
                    level: in place
                    evidence:
                      - { kind: survey report, reference: hr/2026.pdf, dated: 2026-05-01, covers: 71% }
                """);
    }

    @Test
    void the_first_answer_of_all_is_written() {
        String wanted = "answers:%s\n  MON-01:\n    level: in place\n";
        assertThat(proposed("answers: {} # none yet\n", "MON-01")).isEqualTo(wanted.formatted(" # none yet"));
        assertThat(proposed("answers:\n", "MON-01")).isEqualTo(wanted.formatted(""));
        assertThat(proposed("", "MON-01")).isEqualTo(wanted.formatted(""));
    }

    @Test
    void what_is_in_braces_stays_in_braces() {
        assertThat(proposed(
                        "answers: { MON-02: started, MON-01: { level: started, remark: Nine. } }\n", "MON-01", REPORT))
                .isEqualTo(
                        "answers: { MON-02: started, MON-01: { level: in place, remark: Nine., evidence: [ { kind: survey report, reference: hr/2026.pdf, dated: 2026-05-01, covers: 71% } ] } }\n");
        assertThat(proposed("answers: { MON-02: started }\n", "MON-01"))
                .isEqualTo("answers: { MON-02: started, MON-01: { level: in place } }\n");
        assertThat(proposed(
                        "answers:\n  MON-01: { level: started, evidence: [{ kind: survey report, reference: a }] }\n",
                        "MON-01",
                        REPORT))
                .isEqualTo(
                        "answers:\n  MON-01: { level: in place, evidence: [{ kind: survey report, reference: a }, { kind: survey report, reference: hr/2026.pdf, dated: 2026-05-01, covers: 71% }] }\n");
    }

    @Test
    void what_was_not_known_is_known_now() {
        assertThat(proposed("answers:\n  MON-01: { not known: Ana is away, remark: Ask in May. }\n", "MON-01"))
                .isEqualTo("answers:\n  MON-01: { level: in place, remark: Ask in May. }\n");
    }

    @Test
    void lines_end_as_they_did() {
        Problems problems = new Problems();
        String text = (HEAD + "answers:\n  MON-01:\n").replace("\n", "\r\n");
        assertThat(proposal(text, "MON-01", List.of(REPORT), Optional.empty(), problems))
                .hasValueSatisfying(proposal -> assertThat(proposal.text().replace("\r\n", ""))
                        .doesNotContain("\n")
                        .doesNotContain("\r"));
    }

    @Test
    void the_day_of_judging_moves_where_it_is_asked_to() {
        Problems problems = new Problems();
        Optional<AnswerProposal> proposal = proposal(
                HEAD + "answers:\n  MON-01: started\n",
                "MON-01",
                List.of(),
                Optional.of(LocalDate.of(2027, 5, 1)),
                problems);
        assertThat(proposal).hasValueSatisfying(each -> {
            assertThat(each.text()).contains("judged on: 2027-05-01\n").contains("MON-01: in place");
            assertThat(each.account().day()).isEqualTo(LocalDate.of(2027, 5, 1));
        });
    }

    @Test
    void evidence_of_a_later_day_than_the_judging_is_a_problem_of_the_file_that_would_be() {
        Problems problems = new Problems();
        Evidence late = new Evidence(
                "survey report", "hr/2027.pdf", Optional.of(LocalDate.of(2027, 5, 1)), OptionalInt.empty());
        assertThat(proposal(
                        HEAD + "answers:\n  MON-01: started\n", "MON-01", List.of(late), Optional.empty(), problems))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .contains("2027-05-01");
    }
}
