package org.fairlead.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.given.ReadyPack;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final LocalDate OLD = LocalDate.of(2021, 1, 31);

    /** The tiny pack with rules that fail, each on organisations of its own kind. */
    private static final class Broken {
        static final ReadyPack PACK = ReadyPack.unchecked(TinyPack.asWritten()
                .with(TinyPack.PAY_01 + "rule.drl", resource())
                .folder());

        private static String resource() {
            try (var in = JudgeTest.class.getResourceAsStream("/broken/rule.drl")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Nested
    class A_rule_that_fails {
        private Given noting(String note) {
            return Given.anEmployer(Broken.PACK)
                    .answeringAll("in place")
                    .entry("counts", Map.of("dated", LocalDate.of(2025, 12, 1), "note", note));
        }

        private void fails(Given given, String told) {
            assertThatThrownBy(given::judged)
                    .isInstanceOf(RuleFailureException.class)
                    .hasMessage(told);
        }

        @Test
        void for_want_of_a_parameter_is_named_with_the_organisation() {
            fails(
                    noting("parameter"),
                    "The rule 'PAY-01: no parameter' failed on Example Ltd: The pack has no parameter (cuont life) with a"
                            + " figure. Nothing was concluded.");
        }

        @Test
        void for_want_of_a_level_is_named_with_the_organisation() {
            fails(
                    Given.anEmployer(Broken.PACK).offering("internships").answering("PAY-01", "started"),
                    "The rule 'PAY-01: no level' failed on Example Ltd: The scale [not in place, started, in place,"
                            + " evaluated] has no level (begun). Nothing was concluded.");
        }

        @Test
        void for_want_of_a_date_is_named_with_the_organisation() {
            fails(
                    noting("date"),
                    "The rule 'PAY-01: no date' failed on Example Ltd: There is no date (founded) here: ask 'olderThan' or"
                            + " 'knows' first. Nothing was concluded.");
        }

        @Test
        void in_a_calculation_of_its_own_is_named_with_the_organisation() {
            fails(
                    noting("calculation"),
                    "The rule 'PAY-01: a calculation' failed on Example Ltd: / by zero. Nothing was concluded.");
        }

        @Test
        void for_want_of_words_is_named() {
            fails(
                    noting("words"),
                    "The rule 'PAY-01: no words' has no words: nothing under 'findings' says 'no words'.");
        }

        /** The house form lets no such rule into a pack: what rules insert, no rule can ask for. */
        @Test
        void to_come_to_an_end_is_stopped_and_named() {
            fails(
                    noting("endless"),
                    "Rules of tiny@1.10 do not come to an end for Example Ltd: PAY-01: no end. They were stopped, and"
                            + " nothing was concluded.");
        }

        @Test
        void leaves_the_judge_fit_for_the_next_organisation() {
            assertThatThrownBy(() -> noting("date").judged()).isInstanceOf(RuleFailureException.class);

            assertThat(noting("nothing").judged().standing("OPN-01").high()).hasToString("in place");
        }
    }

    @Nested
    class Two_rules_that_disagree {
        private final GapAnalysis judged = Given.anEmployer()
                .answering("OPN-02", "evaluated")
                .entry("counts", Map.of("dated", OLD, "everyone", false))
                .judged();

        @Test
        void hold_the_practice_at_the_lower_level() {
            assertThat(judged.standing("OPN-02").high()).hasToString("not in place");
            assertThat(judged.standing("OPN-02").low()).hasToString("not in place");
        }

        @Test
        void are_both_reported_with_their_reasons() {
            assertThat(judged.standing("OPN-02").findings().stream()
                            .filter(each -> each.holdsAt().isPresent()))
                    .extracting(Finding::rule, Finding::reason)
                    .containsExactly(
                            tuple(
                                    "OPN-02: the newest count is too old",
                                    "the newest count is of 31 January 2021, and the next was due within 24 months"),
                            tuple(
                                    "OPN-02: the newest count left people out",
                                    "the count of 31 January 2021 left people out"));
        }

        @Test
        void leave_the_claim_in_sight() {
            assertThat(judged.standing("OPN-02").claimed()).map(Level::name).contains("evaluated");
            assertThat(judged.standing("OPN-02").isHeld()).isTrue();
        }
    }

    @Nested
    class A_rule_that_hangs_on_an_unknown_answer {
        private final GapAnalysis judged = Given.anEmployer()
                .answering("OPN-03", "in place")
                .notKnowing("OPN-02")
                .judged();

        @Test
        void counts_in_the_worst_case_and_not_in_the_best() {
            assertThat(judged.standing("OPN-03").low()).hasToString("not in place");
            assertThat(judged.standing("OPN-03").high()).hasToString("in place");
        }

        @Test
        void finds_nothing_for_certain() {
            assertThat(judged.standing("OPN-03").findings())
                    .filteredOn(each -> each.rule().startsWith("ACR-02"))
                    .singleElement()
                    .returns(false, Finding::certain);
        }
    }

    @Test
    void rules_see_the_figures_of_the_day_that_is_judged() {
        Given given = Given.anEmployer().answering("OPN-02", "in place").entry("counts", Map.of("dated", OLD));

        assertThat(given.judgedOn(OLD.plusMonths(24))
                        .judged()
                        .standing("OPN-02")
                        .high())
                .hasToString("in place");
        assertThat(given.judgedOn(OLD.plusMonths(24).plusDays(1))
                        .judged()
                        .standing("OPN-02")
                        .high())
                .hasToString("started");
    }

    @Test
    void words_say_so_where_a_figure_is_not_in_force_yet() {
        ReadyPack later = TinyPack.asWritten()
                .changed("pack.yml", "count life, value: 24,", "count life, values: [{ from: 2030-01-01, value: 24 }],")
                .changed(
                        TinyPack.ACR_02 + "rule.yml",
                        "because: nobody has counted who applies",
                        "because: nobody has counted within {count life} months")
                .reworded();

        assertThat(Given.anEmployer(later)
                        .answering("OPN-02", "not in place")
                        .answering("OPN-03", "in place")
                        .judged()
                        .standing("OPN-03")
                        .findings())
                .map(Finding::reason)
                .contains("nobody has counted within (none in force yet) months");
    }

    @Test
    void only_the_newest_entry_counts_where_the_rule_says_so() {
        GapAnalysis judged = Given.anEmployer()
                .answering("OPN-02", "in place")
                .entry("counts", Map.of("dated", LocalDate.of(2025, 12, 1), "everyone", true))
                .entry("counts", Map.of("dated", OLD, "everyone", false))
                .judged();

        assertThat(judged.standing("OPN-02").high()).hasToString("in place");
    }
}
