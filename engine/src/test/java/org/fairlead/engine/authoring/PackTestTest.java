package org.fairlead.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairlead.engine.given.ReadyPack;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PackTestTest {
    private static final String EXAMPLES = TinyPack.OPN_02 + "examples.yml";
    private static final String PLACE = "tiny/openness/OPN-02-count-who-applies/examples.yml:";

    private static List<String> told(TinyPack pack) {
        ReadyPack ready = pack.reworded();
        return PackTest.run(ready.assessor(), ready.files(), ready.rules()).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<String> told(String from, String to) {
        return told(TinyPack.asWritten().changed(EXAMPLES, from, to));
    }

    @Test
    void every_example_is_run() {
        ReadyPack ready = TinyPack.ready();
        PackTest.Result result = PackTest.run(ready.assessor(), ready.files(), ready.rules());

        assertThat(result.problems()).isEmpty();
        assertThat(result.examples()).isEqualTo(16);
    }

    @Nested
    class An_expectation_that_is_not_met {
        @Test
        void is_told_of_a_level() {
            assertThat(told("level: not in place", "level: started"))
                    .containsExactly(
                            PLACE + "22:9: In 'the newest count is of last year and left people out', 'level' of OPN-02"
                                    + " is expected to be 'started' and is 'not in place'.");
        }

        @Test
        void is_told_of_a_reason() {
            assertThat(told("31 January 2025 left people out", "31 January 2024 left people out"))
                    .containsExactly(
                            PLACE + "22:9: In 'the newest count is of last year and left people out', 'findings' of"
                                    + " OPN-02 is expected to be 'the newest count left people out: the count of 31 January 2024 left"
                                    + " people out' and is 'the newest count left people out: the count of 31 January 2025 left people"
                                    + " out'.");
        }

        @Test
        void is_told_of_a_finding_that_nobody_expected() {
            assertThat(told("everyone: yes", "everyone: no"))
                    .contains(PLACE
                            + "33:15: In 'the newest count is of last year and took in everyone', 'findings' of OPN-02 is"
                            + " expected to be 'none' and is 'the newest count left people out: the count of 31 January 2025 left"
                            + " people out'.");
        }

        @Test
        void is_told_of_a_gap_and_a_next_step() {
            TinyPack pack = TinyPack.asWritten()
                    .changed(TinyPack.OPN_01 + "examples.yml", "gap: yes, next: started", "gap: no, next: in place");

            assertThat(told(pack))
                    .contains(
                            "tiny/openness/OPN-01-advertise-every-place/examples.yml:8:15: In 'nothing is advertised', 'gap' of"
                                    + " OPN-01 is expected to be 'no' and is 'yes'.",
                            "tiny/openness/OPN-01-advertise-every-place/examples.yml:8:15: In 'nothing is advertised', 'next' of"
                                    + " OPN-01 is expected to be 'in place' and is 'started'.");
        }

        @Test
        void is_told_of_whom_a_practice_is_for() {
            TinyPack pack = TinyPack.asWritten()
                    .changed(
                            TinyPack.ACR_01 + "examples.yml",
                            "applies: no, because: it is meant for large employers",
                            "applies: yes, because: it is meant for all");

            assertThat(told(pack))
                    .containsExactly(
                            "tiny/across/ACR-01-who-a-practice-is-for/examples.yml:14:15: In 'a small employer that offers"
                                    + " nothing', 'applies' of OPN-03 is expected to be 'yes' and is 'no'.",
                            "tiny/across/ACR-01-who-a-practice-is-for/examples.yml:14:15: In 'a small employer that offers"
                                    + " nothing', 'because' of OPN-03 is expected to be 'it is meant for all' and is 'it is meant"
                                    + " for large employers'.");
        }
    }

    @Nested
    class The_whole {
        private static final String WHOLE =
                "expect:\n      overall: { score: %s, evidenced: \"0.0 to 100.0\", band: %s }\n";

        private static List<String> expecting(String score, String band) {
            String text = TinyPack.asWritten().text(EXAMPLES);
            return told(
                    TinyPack.asWritten().with(EXAMPLES, text.replaceFirst("expect:\n", WHOLE.formatted(score, band))));
        }

        @Test
        void is_expected_to_have_a_score_and_a_band() {
            assertThat(expecting("50", "High"))
                    .containsExactly(
                            PLACE
                                    + "9:16: In 'the newest count is five years old', 'band' of the whole is expected to be 'High'"
                                    + " and is 'Low to High'.",
                            PLACE
                                    + "9:16: In 'the newest count is five years old', 'evidenced' of the whole is expected to be"
                                    + " '0.0 to 100.0' and is '5.6 to 88.9'.",
                            PLACE
                                    + "9:16: In 'the newest count is five years old', 'score' of the whole is expected to be '50'"
                                    + " and is '5.6 to 88.9'.");
        }
    }

    @Nested
    class Coverage_of_examples {
        private final ReadyPack ready = TinyPack.ready();
        private final Coverage coverage =
                PackTest.run(ready.assessor(), ready.files(), ready.rules()).coverage();

        @Test
        void counts_practices_at_levels_in_whom_they_are_meant_for() {
            assertThat(coverage.cells()).hasSize(4 * (4 + 4 + 1 + 2));
            assertThat(coverage.cells())
                    .filteredOn(cell -> cell.practice().id().equals("OPN-03"))
                    .map(Coverage.Cell::toString)
                    .containsExactly(
                            "OPN-03 at 'not in place', large employer",
                            "OPN-03 at 'started', large employer",
                            "OPN-03 at 'in place', large employer",
                            "OPN-03 at 'evaluated', large employer");
        }

        @Test
        void counts_the_level_that_is_left_once_the_rules_have_spoken() {
            assertThat(coverage.reached())
                    .filteredOn(cell -> cell.practice().id().equals("OPN-02"))
                    .map(Coverage.Cell::toString)
                    .contains("OPN-02 at 'started', large employer", "OPN-02 at 'not in place', large employer");
            assertThat(coverage.unreached())
                    .map(Coverage.Cell::toString)
                    .contains("OPN-02 at 'evaluated', large employer");
        }

        @Test
        void tells_which_rules_are_tried() {
            assertThat(coverage.rules()).hasSize(8).allSatisfy(rule -> assertThat(rule.fired() && rule.silent())
                    .isTrue());
        }
    }

    @Nested
    class A_rule {
        @Test
        void that_no_example_makes_fire_is_told() {
            assertThat(told(TinyPack.asWritten()
                            .changed(TinyPack.PAY_01 + "examples.yml", "interns paid: no", "interns paid: yes")))
                    .contains("tiny/pay/PAY-01-pay-interns/rule.drl:1:1: No example of this folder makes the rule"
                            + " 'PAY-01: interns are not paid' fire.");
        }

        @Test
        void that_no_example_keeps_silent_is_told() {
            assertThat(told(TinyPack.asWritten()
                            .changed(TinyPack.PAY_01 + "examples.yml", "interns paid: yes", "interns paid: no")))
                    .contains("tiny/pay/PAY-01-pay-interns/rule.drl:1:1: No example of this folder keeps the rule"
                            + " 'PAY-01: interns are not paid' silent.");
        }
    }

    @Nested
    class A_practice {
        @Test
        void that_no_example_shows_without_a_gap_is_told() {
            assertThat(told(TinyPack.asWritten().changed(TinyPack.PAY_01 + "examples.yml", "gap: no, ", "")))
                    .containsExactly(
                            "tiny/pay/PAY-01-pay-interns/practice.yml:1:5: No example shows an organisation that does not"
                                    + " have a gap in PAY-01.");
        }

        @Test
        void that_no_example_shows_with_a_gap_is_told() {
            assertThat(told(TinyPack.asWritten().changed(TinyPack.PAY_01 + "examples.yml", "        gap: yes\n", "")))
                    .containsExactly(
                            "tiny/pay/PAY-01-pay-interns/practice.yml:1:5: No example shows an organisation that has a gap"
                                    + " in PAY-01.");
        }
    }

    @Test
    void an_example_that_cannot_be_read_is_told_and_nothing_is_run() {
        assertThat(told("OPN-02: in place", "OPN-2: in place"))
                .containsExactly(
                        PLACE + "7:18: The practice 'OPN-2' is not known in the answers. Maybe 'OPN-02'.",
                        PLACE + "19:18: The practice 'OPN-2' is not known in the answers. Maybe 'OPN-02'.",
                        PLACE + "31:18: The practice 'OPN-2' is not known in the answers. Maybe 'OPN-02'.");
    }

    @Test
    void a_rule_that_fails_on_an_example_is_named() {
        TinyPack broken =
                TinyPack.asWritten().changed(TinyPack.ACR_03 + "rule.yml", "when: nothing is shown", "when: something");

        assertThat(told(broken))
                .contains(
                        "tiny/openness/OPN-01-advertise-every-place/examples.yml:9:11: In 'everything is advertised': The rule"
                                + " 'ACR-03: nothing is shown' has no words: nothing under 'findings' says 'nothing is shown'.");
    }
}
