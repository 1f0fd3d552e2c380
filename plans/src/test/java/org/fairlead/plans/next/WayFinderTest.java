package org.fairlead.plans.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Range;
import org.fairlead.plans.next.Way.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WayFinderTest {
    private static final long FIRST = 1;
    private static final long LAST = 60;

    static Stream<Bundled.Judged> samples() {
        return Bundled.samples().stream();
    }

    static Stream<Bundled.Judged> generated() {
        return LongStream.rangeClosed(FIRST, LAST).mapToObj(seed -> {
            Assessor assessor = seed % 2 == 0 ? Bundled.TOOLKIT : Bundled.GOOD_PRACTICE;
            Assessment assessment = new Generated(assessor.pack()).assessment(seed);
            return new Bundled.Judged(assessor.pack().ref() + ", seed " + seed, assessor, assessor.assess(assessment));
        });
    }

    static Stream<Bundled.Judged> everyone() {
        return Stream.concat(samples(), generated());
    }

    @ParameterizedTest
    @MethodSource("everyone")
    void every_set_reaches_the_next_band_and_no_part_of_it_does(Bundled.Judged who) {
        Ways ways = new WayFinder(who.assessor(), who.analysis()).toNextBand();
        Optional<Goal> next = Goal.nextBand(who.analysis());
        assertThat(ways.state() == Ways.State.HIGHEST || ways.state() == Ways.State.NOT_ASSESSABLE)
                .isEqualTo(next.isEmpty() || who.analysis().overall().score().isEmpty());
        next.ifPresent(goal -> holds(ways, goal, who));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void every_set_reaches_the_score_or_the_area_and_no_part_of_it_does(Bundled.Judged who) {
        GapAnalysis analysis = who.analysis();
        for (Goal goal : goals(analysis)) {
            holds(new WayFinder(who.assessor(), analysis).to(goal), goal, who);
        }
    }

    private static List<Goal> goals(GapAnalysis analysis) {
        List<Goal> goals = new ArrayList<>();
        analysis.overall().score().ifPresent(score -> goals.add(new Goal.OfScore(halfWay(score))));
        for (AreaScore area : analysis.areas().subList(0, 2)) {
            area.score().ifPresent(score -> goals.add(new Goal.OfArea(area.area(), halfWay(score))));
        }
        return goals;
    }

    private static double halfWay(Range score) {
        return Range.shown((score.low() + 100) / 2);
    }

    private static void holds(Ways ways, Goal goal, Bundled.Judged who) {
        // Sets that go beyond targets are made of the steps of an analysis without targets.
        GapAnalysis from = ways.beyondTargets()
                ? who.assessor()
                        .assess(WayFinder.beyondTargets(
                                who.analysis().assessment(), who.assessor().pack()))
                : who.analysis();
        assertThat(ways.ways().isEmpty()).isNotEqualTo(ways.state() == Ways.State.IN_REACH);
        new Checked(who.assessor(), from, goal).holds(ways, who.name());
        ways.ways().forEach(way -> assertThat(way.actions()).doesNotHaveDuplicates());
        if (ways.state() == Ways.State.IN_REACH) {
            assertThat(least(ways, Kind.CHEAPEST).days()).isLessThanOrEqualTo(greedyDays(who.assessor(), from, goal));
            for (Way way : ways.ways()) {
                assertThat(least(ways, Kind.CHEAPEST).days()).isLessThanOrEqualTo(way.days());
                assertThat(least(ways, Kind.FASTEST).months()).isLessThanOrEqualTo(way.months());
                assertThat(least(ways, Kind.FEWEST).actions().size())
                        .isLessThanOrEqualTo(way.actions().size());
            }
        }
        if (ways.state() == Ways.State.OUT_OF_REACH) {
            assertThat(goal.isReached(ways.most())).isFalse();
        }
    }

    private static Way least(Ways ways, Kind kind) {
        return ways.least(kind).orElseThrow();
    }

    /** The days of the actions of the plan, in its order, until the goal is reached. */
    private static int greedyDays(Assessor assessor, GapAnalysis analysis, Goal goal) {
        var candidates = new Candidates(assessor.plan(analysis));
        List<Action> taken = new ArrayList<>();
        int days = 0;
        for (int at = 0;
                at < candidates.size()
                        && !goal.isReached(assessor.whatIf(analysis).with(taken));
                at++) {
            taken.add(candidates.actions.get(at));
            days += candidates.days(at);
        }
        return days;
    }

    @Test
    void the_same_organisation_gets_the_same_sets() {
        GapAnalysis analysis = Bundled.worst(Bundled.GOOD_PRACTICE, Audience.REGULATOR, 40);
        Ways one = new WayFinder(Bundled.GOOD_PRACTICE, analysis).toNextBand();
        Ways other = new WayFinder(Bundled.GOOD_PRACTICE, analysis).toNextBand();
        assertThat(one.ways()).isEqualTo(other.ways()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void it_is_proved_that_nothing_is_less_than_what_the_samples_get(Bundled.Judged who) {
        for (Way way :
                new WayFinder(who.assessor(), who.analysis()).toNextBand().ways()) {
            assertThat(way.proved()).isEqualTo(way.kinds());
        }
    }

    @Nested
    class when_everything_is_at_its_worst {
        private final GapAnalysis analysis = Bundled.worst(Bundled.GOOD_PRACTICE, Audience.EMPLOYER, 5000);

        @Test
        void every_band_is_in_reach_and_each_takes_more_than_the_one_below() {
            Map<Integer, Integer> days = new TreeMap<>();
            for (Band band :
                    analysis.pack().bands().subList(1, analysis.pack().bands().size())) {
                Ways ways = new WayFinder(Bundled.GOOD_PRACTICE, analysis).to(new Goal.OfBand(band));
                days.put(band.from(), least(ways, Kind.CHEAPEST).days());
                assertThat(least(ways, Kind.CHEAPEST).after().overall().atLeast())
                        .contains(band);
            }
            assertThat(List.copyOf(days.values())).isSorted().doesNotHaveDuplicates();
        }
    }

    @Nested
    class when_unknown_answers_could_decide {
        private final Bundled.Judged unknown = sample("mistleworth-mutual/2026.yml");

        @Test
        void it_names_answers_that_reach_the_goal_at_their_best_and_none_of_them_can_be_left_out() {
            Ways ways = new WayFinder(unknown.assessor(), unknown.analysis()).toNextBand();
            Goal goal = ways.goal().orElseThrow();
            List<Unknowns.Unknown> enough = ways.unknowns().enough();
            assertThat(ways.state()).isEqualTo(Ways.State.OUT_OF_REACH);
            assertThat(enough).isNotEmpty();
            assertThat(goal.isReached(atBest(unknown, enough))).isTrue();
            for (Unknowns.Unknown each : enough) {
                List<Unknowns.Unknown> rest = new ArrayList<>(enough);
                rest.remove(each);
                assertThat(goal.isReached(atBest(unknown, rest))).isFalse();
            }
        }

        @Test
        void it_says_which_must_haves_stand_in_the_way() {
            Ways ways = new WayFinder(unknown.assessor(), unknown.analysis()).toNextBand();
            assertThat(ways.inTheWay())
                    .extracting(Overall.Gate::practice)
                    .contains("MON-01", "REC-03")
                    .allMatch(id -> unknown.analysis().standing(id).practice().mustHave());
        }
    }

    @Test
    void who_is_in_the_highest_band_has_nothing_to_reach() {
        Bundled.Judged best = sample("paragon-dovecote/2026.yml");
        Ways ways = new WayFinder(best.assessor(), best.analysis()).toNextBand();
        assertThat(ways.state()).isEqualTo(Ways.State.HIGHEST);
        assertThat(ways.goal()).isEmpty();
        assertThat(ways.ways()).isEmpty();
    }

    @Test
    void a_goal_that_is_reached_needs_nothing() {
        Bundled.Judged some = sample("harbour-lowe/2026.yml");
        Ways ways = new WayFinder(some.assessor(), some.analysis()).to(new Goal.OfScore(20));
        assertThat(ways.state()).isEqualTo(Ways.State.REACHED);
        assertThat(ways.ways()).isEmpty();
    }

    private static GapAnalysis atBest(Bundled.Judged who, List<Unknowns.Unknown> known) {
        Assessment found = who.analysis().assessment();
        for (Unknowns.Unknown each : known) {
            Practice practice = each.standing().practice();
            found = found.with(
                    practice.id(),
                    new Answer.Claimed(who.assessor().pack().scale().highest(), "", List.of(), practice.at()));
        }
        return who.assessor().assess(found);
    }

    private static Bundled.Judged sample(String name) {
        return samples().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
