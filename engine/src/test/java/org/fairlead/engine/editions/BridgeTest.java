package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.given.ReadyPack;
import org.fairlead.engine.given.TinyEditions;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.GapAnalysis;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BridgeTest {
    private static final LocalDate LATER = LocalDate.of(2027, 1, 31);

    /** To which OPN-01 (weight 3) and OPN-02 (weight 1) apply. */
    private static Given aSmallEmployer() {
        return Given.anEmployer().of(20);
    }

    private static Bridge bridge(Given before, Given after) {
        return Bridge.between(
                before.judged(),
                after.judged(),
                Crossing.within(TinyPack.ready().assessor()));
    }

    private static List<String> told(Bridge.Span span) {
        return span.parts().stream()
                .flatMap(part -> part.shares().stream().map(share -> "%s: %s %+d %+d"
                        .formatted(
                                part.cause().name(),
                                share.sentence(),
                                share.shown().low(),
                                share.shown().high())))
                .toList();
    }

    private static Bridge.Part part(Bridge bridge, Cause cause) {
        return bridge.claimed().parts().stream()
                .filter(part -> part.cause() == cause)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Within_one_edition {
        @Test
        void what_was_done_is_told_by_practice_in_tenths_of_a_point() {
            Bridge bridge = bridge(
                    aSmallEmployer().answering("OPN-01", "started").answering("OPN-02", "in place"),
                    aSmallEmployer().answering("OPN-01", "in place").answering("OPN-02", "evaluated"));

            // 100 x 3 x 1/3 / 4, and 100 x 1 x 1/3 / 4
            assertThat(told(bridge.claimed()))
                    .containsExactly(
                            "DONE: OPN-01 rose from 'started' to 'in place'. +250 +250",
                            "DONE: OPN-02 rose from 'in place' to 'evaluated'. +83 +83");
            assertThat(part(bridge, Cause.DONE).change()).isEqualTo(new Ends(Fraction.of(100, 3), Fraction.of(100, 3)));
            assertThat(part(bridge, Cause.DONE).shown()).isEqualTo(new Tenths(333, 333));
        }

        @Test
        void neither_rules_nor_confirming_play_a_role() {
            Bridge bridge = bridge(aSmallEmployer(), aSmallEmployer());

            assertThat(bridge.claimed().parts())
                    .extracting(Bridge.Part::cause)
                    .containsExactly(Cause.AROUND, Cause.KNOWN, Cause.DONE);
            assertThat(bridge.claimed().parts()).allMatch(part -> part.change().isNothing());
            assertThat(told(bridge.claimed())).isEmpty();
        }

        @Test
        void what_became_known_narrows_the_range_from_both_ends() {
            Bridge bridge = bridge(
                    aSmallEmployer().answering("OPN-01", "started").notKnowing("OPN-02"),
                    aSmallEmployer().answering("OPN-01", "started").answering("OPN-02", "in place"));

            // 25.0 to 50.0 becomes 41.7
            assertThat(told(bridge.claimed())).containsExactly("KNOWN: OPN-02 is known now: 'in place'. +167 -83");
            assertThat(part(bridge, Cause.DONE).change()).isEqualTo(Ends.NOTHING);
        }

        @Test
        void what_is_no_longer_known_widens_it() {
            Bridge bridge = bridge(
                    aSmallEmployer().answering("OPN-01", "started").answering("OPN-02", "in place"),
                    aSmallEmployer().answering("OPN-01", "started"));

            assertThat(told(bridge.claimed()))
                    .containsExactly("KNOWN: OPN-02 is no longer known ('in place' before). -167 +83");
        }

        @Test
        void another_size_changes_what_applies_and_so_what_all_else_counts_for() {
            Bridge bridge = bridge(
                    aSmallEmployer().answering("OPN-01", "in place").answering("OPN-02", "in place"),
                    Given.anEmployer()
                            .of(50)
                            .answering("OPN-01", "in place")
                            .answering("OPN-02", "in place")
                            .answering("OPN-03", "evaluated"));

            // 66.7 becomes 100 x 8/3 / 6 = 44.4 to 77.8, once OPN-03 applies, and 77.8 once it is known
            assertThat(told(bridge.claimed()))
                    .containsExactly(
                            "AROUND: OPN-03 applies now, and stands at anything from 'not in place' to 'evaluated'. -222 +111",
                            "KNOWN: OPN-03 is known now: 'evaluated'. +333 +0");
        }

        @Test
        void a_day_that_makes_a_count_too_old_is_nothing_that_was_done() {
            Map<String, Object> count = Map.of("dated", LocalDate.of(2024, 6, 1));
            Bridge bridge = bridge(
                    aSmallEmployer()
                            .answering("OPN-01", "in place")
                            .answering("OPN-02", "in place")
                            .entry("counts", count),
                    aSmallEmployer()
                            .answering("OPN-01", "in place")
                            .answering("OPN-02", "in place")
                            .entry("counts", count)
                            .judgedOn(LATER));

            assertThat(told(bridge.claimed()))
                    .containsExactly(
                            "AROUND: OPN-02 fell from 'in place' to 'started', because the newest count is of 1 June 2024, and the next was due within 24 months. -84 -84");
        }

        @Test
        void saying_that_a_practice_does_not_apply_is_nothing_that_was_done() {
            Bridge bridge = bridge(
                    aSmallEmployer().answering("OPN-01", "in place").answering("OPN-02", "not in place"),
                    aSmallEmployer().answering("OPN-01", "in place").notApplicable("OPN-02"));

            // 50.0 becomes 66.7
            assertThat(told(bridge.claimed()))
                    .containsExactly(
                            "AROUND: OPN-02 no longer applies, because there is nothing to count. +125 +125",
                            "AROUND: " + Sentences.OTHERS + " +42 +42");
        }

        @Test
        void evidence_moves_only_the_score_as_evidenced() {
            Bridge bridge = bridge(
                    aSmallEmployer().answering("OPN-01", "in place").answering("OPN-02", "started"),
                    aSmallEmployer().showing("OPN-01", "in place").answering("OPN-02", "started"));

            assertThat(told(bridge.claimed())).isEmpty();
            assertThat(told(bridge.evidenced()))
                    .containsExactly(
                            "DONE: OPN-01 rose from 'started' to 'in place', since it no longer holds that 'in place' is claimed, and nothing that counts for this practice is shown. +250 +250");
        }

        @Test
        void an_answer_that_lifts_another_practice_says_so() {
            Given before = Given.anEmployer()
                    .answering("OPN-01", "in place")
                    .answering("OPN-02", "not in place")
                    .answering("OPN-03", "in place");
            Given after = Given.anEmployer()
                    .answering("OPN-01", "in place")
                    .answering("OPN-02", "started")
                    .answering("OPN-03", "in place");

            // 33.3 becomes 100 x (2 + 1/3 + 4/3) / 6 = 61.1
            assertThat(told(bridge(before, after).claimed()))
                    .containsExactly(
                            "DONE: OPN-03 rose from 'not in place' to 'in place', since it no longer holds that nobody has counted who applies. +222 +222",
                            "DONE: OPN-02 rose from 'not in place' to 'started'. +56 +56");
        }
    }

    @Nested
    class Where_there_is_no_score {
        private final ReadyPack forEmployers = TinyPack.asWritten()
                .changed(TinyPack.OPN_01 + "practice.yml", "[employer, professional body, regulator]", "[employer]")
                .changed(TinyPack.OPN_02 + "practice.yml", "[employer, professional body, regulator]", "[employer]")
                .reworded();

        @Test
        void nothing_is_taken_apart() {
            GapAnalysis none =
                    Given.anEmployer(forEmployers).being(Audience.REGULATOR).judged();
            GapAnalysis some = Given.anEmployer(forEmployers)
                    .answering("OPN-01", "started")
                    .judged();
            Bridge bridge = Bridge.between(none, some, Crossing.within(forEmployers.assessor()));

            assertThat(bridge.claimed().isComparable()).isFalse();
            assertThat(bridge.claimed().parts()).isEmpty();
        }

        @Test
        void on_the_way_the_change_is_counted_with_what_follows() {
            ReadyPack onlyCounting = TinyPack.asWritten()
                    .changed(
                            TinyPack.OPN_01 + "practice.yml", "[employer, professional body, regulator]", "[regulator]")
                    .reworded();
            GapAnalysis before = Given.anEmployer(onlyCounting)
                    .of(60)
                    .notApplicable("OPN-02")
                    .answering("OPN-03", "started")
                    .judged();
            GapAnalysis after = Given.anEmployer(onlyCounting)
                    .of(20)
                    .answering("OPN-02", "in place")
                    .judged();
            Bridge bridge = Bridge.between(before, after, Crossing.within(onlyCounting.assessor()));

            assertThat(bridge.claimed().parts()).hasSize(3);
            assertThat(sumOf(bridge.claimed())).isEqualTo(new Tenths(334, 334));
        }
    }

    @Nested
    class Between_editions {
        @Test
        void what_the_rules_changed_comes_first_with_all_answers_taken_as_said() {
            GapAnalysis before = aSmallEmployer()
                    .answering("OPN-01", "in place")
                    .answering("OPN-02", "evaluated")
                    .judged();
            GapAnalysis after = Given.anEmployer(TinyEditions.readySecond())
                    .of(20)
                    .answering("OPN-01", "evaluated")
                    .answering("OPN-02", "started")
                    .answering("OPN-05", "in place")
                    .judged();
            Bridge bridge = Bridge.between(before, after, TinyEditions.toSecond());

            // 75.0; weights 2, 1 and 2 now: 46.7 to 86.7 as said, 26.7 to 86.7 as carried, then OPN-02 at 1/3 and
            // OPN-05 at 2/3:
            // 60.0; done: OPN-01 to 1: 73.3
            assertThat(told(bridge.claimed()))
                    .containsExactly(
                            "RULES: OPN-05 is new, and stands at anything from 'not in place' to 'evaluated'. -300 +100",
                            "RULES: OPN-01 weighs 2 instead of 3. +29 +29",
                            "RULES: " + Sentences.OTHERS + " -12 -12",
                            "TO_CONFIRM: OPN-02 waits to be confirmed ('evaluated' was said). -200 +0",
                            "KNOWN: OPN-05 is known now: 'in place'. +267 -133",
                            "KNOWN: OPN-02 is known now: 'started'. +66 -134",
                            "DONE: OPN-01 rose from 'in place' to 'evaluated'. +133 +133");
        }

        @Test
        void a_practice_keeps_its_place_under_another_number_and_when_split() {
            Given everything = Given.anEmployer()
                    .offering("internships")
                    .answering("OPN-01", "in place")
                    .answering("OPN-02", "in place")
                    .answering("OPN-03", "in place")
                    .answering("PAY-01", "in place");
            GapAnalysis before = everything.judged();
            Crossing crossing = TinyEditions.toSecond();
            GapAnalysis after = crossing.later().assess(crossing.carried(everything.assessment()));

            assertThat(told(Bridge.between(before, after, crossing).claimed()))
                    .contains("RULES: PAY-01 is now PAY-02 and PAY-03, which stand at 'in place'. +0 +0")
                    .contains(
                            "TO_CONFIRM: OPN-04 fell from 'in place' to anything from 'not in place' to 'in place', because it may be that nobody has counted who applies. -143 +0")
                    .noneMatch(sentence -> sentence.startsWith("RULES: OPN-04"));
        }

        @Test
        void practices_that_became_one_are_told_together() {
            Given everything = Given.anEmployer(TinyEditions.readySecond())
                    .of(20)
                    .answering("OPN-01", "evaluated")
                    .answering("OPN-05", "started");
            Crossing crossing =
                    TinyEditions.crossing(TinyEditions.readySecond(), TinyEditions.readyThird(), TinyEditions.TO_THIRD);
            GapAnalysis after = crossing.later().assess(crossing.carried(everything.assessment()));

            assertThat(told(Bridge.between(everything.judged(), after, crossing).claimed()))
                    .anyMatch(sentence -> sentence.startsWith(
                            "RULES: OPN-01 and OPN-05 are now OPN-06, which stands at 'in place'. "))
                    .anyMatch(sentence ->
                            sentence.startsWith("TO_CONFIRM: OPN-06 waits to be confirmed ('in place' was said). "));
        }

        @Test
        void a_result_of_another_pack_than_the_way_leads_to_is_refused() {
            GapAnalysis result = aSmallEmployer().judged();

            assertThatThrownBy(() -> Bridge.between(result, result, TinyEditions.toSecond()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "The result of (given.yml) was judged by (tiny@1.10), and the way leads to (tiny@2.0).");
        }
    }

    static Tenths sumOf(Bridge.Span span) {
        return span.parts().stream()
                .map(Bridge.Part::shown)
                .reduce(Tenths.NOTHING, (one, other) -> new Tenths(one.low() + other.low(), one.high() + other.high()));
    }
}
