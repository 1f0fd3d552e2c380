package org.fairlead.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.given.ReadyPack;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.given.Toolkit;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The method of scoring, told by examples that can be worked out by hand. */
class MethodTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    private static Range score(GapAnalysis judged) {
        return judged.overall().score().orElseThrow();
    }

    private static Range evidenced(GapAnalysis judged) {
        return judged.overall().evidenced().orElseThrow();
    }

    private static AreaScore area(GapAnalysis judged, String id) {
        return judged.areas().stream()
                .filter(each -> each.area().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Given aSmallEmployer() {
        return Given.anEmployer().of(20);
    }

    @Nested
    class The_ends_of_the_scale {
        private Given with(Audience audience) {
            return Given.anEmployer(Toolkit.ready())
                    .being(audience)
                    .offering(
                            "internships",
                            "work experience",
                            "graduate entry",
                            "non-graduate entry",
                            "training contracts",
                            "several offices")
                    .fact("person responsible for data", "HR director")
                    .fact("policy owner", "board");
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void the_best_everywhere_is_exactly_100(Audience audience) {
            GapAnalysis judged = with(audience).answeringAll("evaluated").judged();

            assertThat(score(judged)).isEqualTo(new Range(100, 100));
            assertThat(judged.gaps()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void the_worst_everywhere_is_exactly_0(Audience audience) {
            GapAnalysis judged = with(audience).answeringAll("not in place").judged();

            assertThat(score(judged)).isEqualTo(new Range(0, 0));
            assertThat(judged.overall().atMost()).map(Band::from).contains(0);
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void nothing_answered_is_anything_between(Audience audience) {
            GapAnalysis judged = with(audience).judged();

            assertThat(score(judged)).isEqualTo(new Range(0, 100));
            assertThat(judged.overall().completeness()).isZero();
            assertThat(judged.gaps()).isEmpty();
        }
    }

    @Test
    void areas_and_the_whole_are_weighted_means() {
        GapAnalysis judged = Given.anEmployer()
                .offering("internships")
                .answering("OPN-01", "in place")
                .answering("OPN-02", "started")
                .answering("OPN-03", "evaluated")
                .answering("PAY-01", "started")
                .judged();

        double openness = 100 * (3 * 2.0 / 3 + 1 / 3.0 + 2) / 6;
        double pay = 100 / 3.0;
        assertThat(area(judged, "openness").score().orElseThrow().low()).isEqualTo(openness, EXACTLY);
        assertThat(area(judged, "pay").score().orElseThrow().low()).isEqualTo(pay, EXACTLY);
        assertThat(score(judged).low()).isEqualTo((3 * openness + pay) / 4, EXACTLY);
        assertThat(score(judged).isExact()).isTrue();
    }

    @Nested
    class What_is_not_known {
        private final GapAnalysis judged = aSmallEmployer()
                .answering("OPN-01", "in place")
                .notKnowing("OPN-02")
                .judged();

        @Test
        void counts_from_worst_to_best_and_stays_in_the_denominator() {
            assertThat(score(judged).low()).isEqualTo(100 * 2.0 / 4, EXACTLY);
            assertThat(score(judged).high()).isEqualTo(100 * 3.0 / 4, EXACTLY);
        }

        @Test
        void counts_like_what_is_not_answered() {
            assertThat(score(aSmallEmployer().answering("OPN-01", "in place").judged()))
                    .isEqualTo(score(judged));
        }

        @Test
        void is_told_by_its_weight() {
            assertThat(judged.overall().completeness()).isEqualTo(75, EXACTLY);
            assertThat(judged.open()).extracting(each -> each.practice().id()).containsExactly("OPN-02");
        }

        @Test
        void leaves_the_band_open() {
            GapAnalysis open = aSmallEmployer().answering("OPN-02", "evaluated").judged();

            assertThat(open.overall().atLeast()).map(Band::name).contains("Low");
            assertThat(open.overall().atMost()).map(Band::name).contains("High");
        }

        @Test
        void is_no_gap() {
            assertThat(judged.gaps()).isEmpty();
        }
    }

    @Nested
    class What_does_not_apply {
        @Test
        void leaves_the_denominator_when_the_organisation_gives_a_reason() {
            GapAnalysis judged = aSmallEmployer()
                    .answering("OPN-01", "in place")
                    .notApplicable("OPN-02")
                    .judged();

            assertThat(score(judged).low()).isEqualTo(100 * 2.0 / 3, EXACTLY);
            assertThat(judged.overall().completeness()).isEqualTo(100, EXACTLY);
            assertThat(judged.standing("OPN-02").state()).isEqualTo(AnswerState.NOT_APPLICABLE);
            assertThat(judged.standing("OPN-02").reason()).isEqualTo("there is nothing to count");
        }

        @Test
        void leaves_an_area_unassessable_and_the_area_leaves_the_whole() {
            GapAnalysis judged = aSmallEmployer()
                    .answering("OPN-01", "in place")
                    .answering("OPN-02", "in place")
                    .judged();

            assertThat(area(judged, "pay").score()).isEmpty();
            assertThat(area(judged, "pay").applicable()).isZero();
            assertThat(score(judged).low()).isEqualTo(100 * 2.0 / 3, EXACTLY);
        }

        @Test
        void leaves_the_whole_unassessable_and_gives_no_number_where_nothing_applies() {
            ReadyPack forEmployers = TinyPack.asWritten()
                    .changed(TinyPack.OPN_01 + "practice.yml", "[employer, professional body, regulator]", "[employer]")
                    .changed(TinyPack.OPN_02 + "practice.yml", "[employer, professional body, regulator]", "[employer]")
                    .reworded();
            Overall overall = Given.anEmployer(forEmployers)
                    .being(Audience.REGULATOR)
                    .judged()
                    .overall();

            assertThat(overall.score()).isEmpty();
            assertThat(overall.evidenced()).isEmpty();
            assertThat(overall.atLeast()).isEmpty();
            assertThat(overall.atMost()).isEmpty();
            assertThat(overall.completeness()).isZero();
        }

        @Test
        void says_why_in_a_sentence() {
            GapAnalysis regulator = Given.aRegulator().judged();
            GapAnalysis small = aSmallEmployer().judged();

            assertThat(regulator.standing("OPN-03").reason()).isEqualTo("it is meant for employers");
            assertThat(small.standing("OPN-03").reason()).isEqualTo("it is meant for large employers");
            assertThat(small.standing("PAY-01").reason()).isEqualTo("it is meant for those who offer internships");
        }

        @Test
        void counts_for_nothing_even_where_it_is_answered() {
            Given without = aSmallEmployer().answering("OPN-01", "in place").answering("OPN-02", "in place");
            Range before = score(without.judged());

            assertThat(score(without.answering("OPN-03", "not in place")
                            .answering("PAY-01", "evaluated")
                            .judged()))
                    .isEqualTo(before);
        }
    }

    @Test
    void a_small_employer_never_loses_by_a_practice_for_large_ones() {
        for (String level : new String[] {"not in place", "started", "in place", "evaluated"}) {
            Given small =
                    Given.anEmployer().of(49).answering("OPN-01", "in place").answering("OPN-02", "in place");

            assertThat(score(small.answering("OPN-03", level).judged()).low()).isEqualTo(100 * 2.0 / 3, EXACTLY);
        }
        assertThat(Given.anEmployer().of(50).judged().standing("OPN-03").applies())
                .isTrue();
    }

    @Nested
    class Must_haves {
        private final ReadyPack light = TinyPack.asWritten()
                .changed(TinyPack.OPN_01 + "practice.yml", "weight: 3", "weight: 1")
                .reworded();

        private Overall with(String mustHave) {
            return Given.anEmployer(light)
                    .answering("OPN-01", mustHave)
                    .answering("OPN-02", "evaluated")
                    .answering("OPN-03", "evaluated")
                    .judged()
                    .overall();
        }

        @Test
        void keep_an_organisation_out_of_a_band_that_its_score_would_reach() {
            Overall overall = with("started");

            assertThat(overall.score().orElseThrow().low()).isEqualTo(100 * (1 / 3.0 + 3) / 4, EXACTLY);
            assertThat(overall.atLeast()).map(Band::name).contains("Middle");
            assertThat(overall.atMost()).map(Band::name).contains("Middle");
            assertThat(overall.gates())
                    .extracting(gate -> gate.band().name(), Overall.Gate::practice, gate -> gate.needed()
                            .name())
                    .containsExactly(tuple("High", "OPN-01", "in place"));
        }

        @Test
        void let_it_in_once_they_are_reached() {
            assertThat(with("in place").atLeast()).map(Band::name).contains("High");
            assertThat(with("in place").gates()).isEmpty();
        }

        @Test
        void are_named_for_the_lowest_band_they_close() {
            Overall overall = with("not in place");

            assertThat(overall.atMost()).map(Band::name).contains("Low");
            assertThat(overall.gates())
                    .extracting(
                            gate -> gate.band().name(), gate -> gate.needed().name())
                    .containsExactly(tuple("Middle", "started"));
        }

        @Test
        void that_are_not_known_leave_the_band_open() {
            Overall overall = Given.anEmployer(light)
                    .notKnowing("OPN-01")
                    .answering("OPN-02", "evaluated")
                    .answering("OPN-03", "evaluated")
                    .judged()
                    .overall();

            assertThat(overall.atLeast()).map(Band::name).contains("Low");
            assertThat(overall.atMost()).map(Band::name).contains("High");
            assertThat(overall.gates()).isEmpty();
        }
    }

    @Nested
    class A_level_that_is_held_down {
        private final GapAnalysis judged = aSmallEmployer()
                .answering("OPN-01", "in place")
                .answering("OPN-02", "evaluated")
                .entry("counts", Map.of("dated", LocalDate.of(2021, 1, 31)))
                .judged();

        @Test
        void counts_where_it_is_held() {
            assertThat(score(judged).low()).isEqualTo(100 * (2 + 1 / 3.0) / 4, EXACTLY);
        }

        @Test
        void still_shows_what_was_claimed() {
            assertThat(judged.standing("OPN-02").claimed().orElseThrow()).hasToString("evaluated");
        }
    }

    @Nested
    class Evidence {
        @Test
        void has_a_score_of_its_own() {
            GapAnalysis judged = aSmallEmployer()
                    .answering("OPN-01", "in place")
                    .showing("OPN-02", "in place")
                    .judged();

            assertThat(score(judged).low()).isEqualTo(100 * 2.0 / 3, EXACTLY);
            assertThat(evidenced(judged).low()).isEqualTo(100 * (3 / 3.0 + 2 / 3.0) / 4, EXACTLY);
        }

        @Test
        void is_not_wanted_for_small_claims() {
            GapAnalysis judged = aSmallEmployer()
                    .answering("OPN-01", "started")
                    .answering("OPN-02", "started")
                    .judged();

            assertThat(evidenced(judged)).isEqualTo(score(judged));
        }

        @Test
        void that_is_missing_opens_no_gap() {
            GapAnalysis judged = aSmallEmployer()
                    .answering("OPN-01", "in place")
                    .answering("OPN-02", "started")
                    .judged();

            assertThat(judged.findings())
                    .extracting(Finding::reason)
                    .containsExactly("'in place' is claimed, and nothing that counts for this practice is shown");
            assertThat(judged.gaps()).isEmpty();
        }
    }

    @Nested
    class Gaps {
        @Test
        void follow_the_target_for_the_size() {
            Given given = Given.anEmployer().answering("OPN-01", "in place").answering("OPN-02", "started");

            assertThat(given.of(20).judged().gaps()).isEmpty();
            assertThat(given.of(80).judged().gaps())
                    .extracting(gap -> gap.practice().id(), gap -> gap.target().name())
                    .containsExactly(tuple("OPN-01", "evaluated"), tuple("OPN-02", "in place"));
        }

        @Test
        void follow_an_own_target_where_there_is_one() {
            GapAnalysis judged = aSmallEmployer()
                    .answering("OPN-01", "started")
                    .answering("OPN-02", "in place")
                    .aiming("OPN-01", "started")
                    .aiming("OPN-02", "evaluated")
                    .judged();

            assertThat(judged.gaps()).extracting(gap -> gap.practice().id()).containsExactly("OPN-02");
        }

        @Test
        void weigh_by_distance_and_come_worst_first() {
            GapAnalysis judged = Given.anEmployer()
                    .offering("internships")
                    .fact("interns paid", false)
                    .answeringAll("not in place")
                    .judged();

            assertThat(judged.gaps())
                    .extracting(gap -> gap.practice().id(), Gap::severity)
                    .containsExactly(
                            tuple("PAY-01", Severity.RISK),
                            tuple("OPN-01", Severity.MUST_HAVE),
                            tuple("OPN-03", Severity.HIGH),
                            tuple("OPN-02", Severity.MEDIUM));
            assertThat(judged.gaps())
                    .extracting(Gap::distance)
                    .satisfiesExactly(
                            distance -> assertThat(distance).isEqualTo(2 * 2 / 3.0, EXACTLY),
                            distance -> assertThat(distance).isEqualTo(3, EXACTLY),
                            distance -> assertThat(distance).isEqualTo(2 * 2 / 3.0, EXACTLY),
                            distance -> assertThat(distance).isEqualTo(2 / 3.0, EXACTLY));
        }

        @Test
        void of_little_distance_are_low() {
            assertThat(Given.anEmployer()
                            .answering("OPN-02", "started")
                            .judged()
                            .gaps())
                    .extracting(Gap::severity)
                    .containsExactly(Severity.LOW);
        }
    }

    @Nested
    class Risks {
        private final Given paid = Given.anEmployer().offering("internships").answeringAll("evaluated");

        @Test
        void are_listed_apart_and_change_no_score() {
            Range before = score(paid.judged());
            GapAnalysis judged = paid.fact("interns paid", false).judged();

            assertThat(judged.risks()).extracting(Finding::reason).containsExactly("interns are said not to be paid");
            assertThat(score(judged)).isEqualTo(before);
        }
    }

    @Test
    void the_size_is_judged_by_the_figure_of_the_pack() {
        assertThat(Given.anEmployer().of(49).judged().size()).isEqualTo(Size.SMALL);
        assertThat(Given.anEmployer().of(50).judged().size()).isEqualTo(Size.LARGE);
    }
}
