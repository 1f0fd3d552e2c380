package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.given.ReadyPack;
import org.fairlead.engine.given.TinyEditions;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ImpactTest {
    private static final Impact.Kind SMALL_EMPLOYER = new Impact.Kind(Audience.EMPLOYER, Size.SMALL);

    private static Given aSmallEmployer() {
        return Given.anEmployer().of(20);
    }

    private static Impact impact(Crossing crossing, Assessment... assessments) {
        return Impact.of(List.of(assessments), Map.of(crossing.earlier().pack().ref(), crossing));
    }

    private static Impact.Case only(Crossing crossing, Given given) {
        return impact(crossing, given.assessment()).cases().get(0);
    }

    /** An edition in which nothing but a piece of pack.yml differs. */
    private static Crossing toEditionWith(String from, String to) {
        ReadyPack later = TinyPack.asWritten()
                .changed("pack.yml", "edition: \"1.10\"", "edition: \"1.11\"")
                .changed("pack.yml", from, to)
                .reworded();
        return TinyEditions.crossing(TinyPack.ready(), later, "migration: 1\nfrom: tiny@1.10\npractices: []\n");
    }

    private static Optional<String> name(Optional<Band> band) {
        return band.map(Band::name);
    }

    @Nested
    class One_organisation {
        @Test
        void is_judged_as_it_is_as_carried_and_as_if_all_were_confirmed() {
            Impact.Case seen = only(
                    TinyEditions.toSecond(),
                    aSmallEmployer().answering("OPN-01", "in place").answering("OPN-02", "evaluated"));

            // 75.0; 26.7 to 86.7, where OPN-02 waits and OPN-05 is new; 46.7 to 86.7 with OPN-02 as said
            assertThat(name(seen.before().atLeast())).contains("Middle");
            assertThat(name(seen.carried().atLeast())).contains("Low");
            assertThat(name(seen.carried().atMost())).contains("High");
            assertThat(name(seen.confirmed().atLeast())).contains("Middle");
            assertThat(seen.move()).isEqualTo(Move.MAY_GO_EITHER_WAY);
            assertThat(seen.ifConfirmed()).isEqualTo(Move.MAY_GAIN);
            assertThat(seen.waiting()).isEqualTo(1);
            assertThat(seen.becomesUnsettled()).isTrue();
            assertThat(seen.deciders())
                    .extracting(Impact.Decider::sentence)
                    .containsExactly(
                            "OPN-05 is new, and stands at anything from 'not in place' to 'evaluated'.",
                            "OPN-01 weighs 2 instead of 3.");
            assertThat(seen.deciders().get(0).high()).isEqualTo(10, org.assertj.core.api.Assertions.within(1e-9));
        }

        @Test
        void loses_a_band_for_certain_where_the_band_begins_higher() {
            Impact.Case seen = only(
                    toEditionWith("from: 40", "from: 70"),
                    aSmallEmployer().answering("OPN-01", "in place").answering("OPN-02", "in place"));

            assertThat(seen.move()).isEqualTo(Move.LOSES);
            assertThat(seen.deciders()).isEmpty();
            assertThat(seen.gates()).containsExactly("'Middle' begins at 70 instead of 40.");
        }

        @Test
        void may_lose_a_band_where_it_is_not_known_whether_it_has_it() {
            Impact.Case seen = only(
                    toEditionWith("from: 40", "from: 70"),
                    aSmallEmployer().answering("OPN-01", "started").notKnowing("OPN-02"));

            // 25.0 to 50.0
            assertThat(seen.move()).isEqualTo(Move.MAY_LOSE);
            assertThat(seen.becomesUnsettled()).isFalse();
        }

        @Test
        void keeps_its_band_and_nothing_decides() {
            Impact.Case seen = only(
                    toEditionWith("from: 80", "from: 90"),
                    aSmallEmployer().answering("OPN-01", "in place").answering("OPN-02", "in place"));

            assertThat(seen.move()).isEqualTo(Move.KEEPS);
            assertThat(seen.deciders()).isEmpty();
            assertThat(seen.gates()).isEmpty();
        }

        @Test
        void is_kept_from_a_band_by_a_must_have_that_is_one_now() {
            ReadyPack later = TinyPack.asWritten()
                    .changed("pack.yml", "edition: \"1.10\"", "edition: \"1.11\"")
                    .changed(TinyPack.OPN_02 + "practice.yml", "must have: no", "must have: yes")
                    .reworded();
            Crossing crossing = TinyEditions.crossing(TinyPack.ready(), later, """
                    migration: 1
                    from: tiny@1.10
                    practices:
                      - { practice: OPN-02, change: same, why: It is a must-have now. }
                    """);
            Impact.Case seen = only(
                    crossing, aSmallEmployer().answering("OPN-01", "evaluated").answering("OPN-02", "not in place"));

            // 75.0 in both
            assertThat(seen.move()).isEqualTo(Move.LOSES);
            assertThat(seen.gates()).containsExactly("Newly kept from 'Middle' by OPN-02 below 'started'.");
        }

        @Test
        void to_whom_nothing_applies_cannot_be_compared() {
            ReadyPack forEmployers = TinyPack.asWritten()
                    .changed("pack.yml", "edition: \"1.10\"", "edition: \"1.11\"")
                    .changed(TinyPack.OPN_01 + "practice.yml", "[employer, professional body, regulator]", "[employer]")
                    .changed(TinyPack.OPN_02 + "practice.yml", "[employer, professional body, regulator]", "[employer]")
                    .reworded();
            Crossing crossing = TinyEditions.crossing(
                    TinyPack.ready(), forEmployers, "migration: 1\nfrom: tiny@1.10\npractices: []\n");

            Impact impact = impact(
                    crossing, Given.aRegulator().answering("OPN-01", "started").assessment());

            assertThat(impact.cases().get(0).move()).isEqualTo(Move.NOT_COMPARABLE);
            assertThat(impact.groups().get(0).confirmed()).isEmpty();
            assertThat(impact.effects()).allMatch(effect -> Double.isFinite(effect.low()));
        }
    }

    @Nested
    class All_together {
        private final Impact impact = impact(
                toEditionWith("from: 40", "from: 60"),
                aSmallEmployer()
                        .answering("OPN-01", "in place")
                        .answering("OPN-02", "in place")
                        .assessment(),
                aSmallEmployer()
                        .answering("OPN-01", "started")
                        .answering("OPN-02", "evaluated")
                        .assessment(),
                aSmallEmployer()
                        .answering("OPN-01", "not in place")
                        .answering("OPN-02", "started")
                        .assessment(),
                Given.aRegulator().answering("OPN-01", "started").assessment());

        @Test
        void are_counted_by_what_becomes_of_them() {
            // 66.7 keeps Middle, 50.0 loses it, 8.3 keeps Low, 25.0 to 50.0 may lose it
            assertThat(impact.moves(false))
                    .containsEntry(Move.KEEPS, 2)
                    .containsEntry(Move.LOSES, 1)
                    .containsEntry(Move.MAY_LOSE, 1)
                    .containsEntry(Move.GAINS, 0);
            assertThat(impact.becomeUnsettled()).isZero();
        }

        @Test
        void are_told_by_audience_and_size() {
            assertThat(impact.groups())
                    .extracting(Impact.Group::kind, Impact.Group::organisations)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(SMALL_EMPLOYER, 3),
                            org.assertj.core.groups.Tuple.tuple(new Impact.Kind(Audience.REGULATOR, Size.LARGE), 1));
        }

        @Test
        void move_by_practices() {
            Impact weighed = impact(
                    TinyEditions.toSecond(),
                    aSmallEmployer()
                            .answering("OPN-01", "in place")
                            .answering("OPN-02", "evaluated")
                            .assessment(),
                    aSmallEmployer()
                            .answering("OPN-01", "in place")
                            .answering("OPN-02", "evaluated")
                            .assessment());

            // Beside 75: OPN-05 0.4 x (0 - 75) each; OPN-01 (0.4 - 0.75) x (66.7 - 75); OPN-02 (0.2 - 0.25) x (100 -
            // 75), to be confirmed
            assertThat(weighed.effects())
                    .extracting(Impact.Effect::practice, Impact.Effect::organisations, Impact.Effect::waiting)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("OPN-05", 2, 0),
                            org.assertj.core.groups.Tuple.tuple("OPN-01", 2, 0),
                            org.assertj.core.groups.Tuple.tuple("OPN-02", 2, 2));
            assertThat(weighed.effects().get(2).low()).isEqualTo(-2.5, org.assertj.core.api.Assertions.within(1e-9));
            assertThat(weighed.groups().get(0).confirmed().orElseThrow().low())
                    .isEqualTo(new Spread(-28.3, -28.3, -28.3));
        }
    }

    @Test
    void practices_explain_every_change_of_score() {
        Crossing crossing = TinyEditions.toThird();
        var generated = new Generated(crossing.earlier().pack());
        Impact impact = Impact.of(
                generated.assessments(1, 200), Map.of(crossing.earlier().pack().ref(), crossing));
        double sum = impact.effects().stream().mapToDouble(Impact.Effect::low).sum();
        double changes = impact.cases().stream()
                .filter(each -> each.before().score().isPresent()
                        && each.confirmed().score().isPresent())
                .mapToDouble(each -> each.confirmed().score().orElseThrow().low()
                        - each.before().score().orElseThrow().low())
                .sum();

        assertThat(impact.cases()).noneMatch(each -> each.move() == Move.NOT_COMPARABLE);
        assertThat(sum).isEqualTo(changes, org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void several_editions_are_judged_each_by_its_own_pack() {
        Crossing far = TinyEditions.toThird();
        Crossing near =
                TinyEditions.crossing(TinyEditions.readySecond(), TinyEditions.readyThird(), TinyEditions.TO_THIRD);
        Assessment first = aSmallEmployer().answering("OPN-01", "in place").assessment();
        Assessment second = Given.anEmployer(TinyEditions.readySecond())
                .of(20)
                .answering("OPN-01", "in place")
                .assessment();
        Impact impact = Impact.of(List.of(second, first), Map.of(first.pack(), far, second.pack(), near));

        assertThat(impact.from()).containsExactly(first.pack(), second.pack());
        GapAnalysis alone = near.earlier().assess(second);
        assertThat(impact.cases().get(0).before()).isEqualTo(alone.overall());
        assertThat(impact.cases().get(1).before())
                .isEqualTo(far.earlier().assess(first).overall());
    }
}
