package org.fairlead.plans.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Effort;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Step;
import org.fairlead.plans.next.Way.Kind;
import org.junit.jupiter.api.Test;

/** Where there are few actions every set of them can be tried, and nothing that is found may cost more than the least of all. */
class OracleTest {
    private static final int MOST_ACTIONS = 10;
    private static final List<Audience> AUDIENCES = List.of(Audience.values());
    private static final long SEEDS = 240;

    private final Map<String, Integer> seen = new HashMap<>();

    @Test
    void nothing_costs_less_than_what_is_said_to_cost_least() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Assessor assessor = seed % 2 == 0 ? Bundled.TOOLKIT : Bundled.GOOD_PRACTICE;
            compare(assessor, seed);
        }
        assertThat(seen)
                .as("cases that were met")
                .containsKeys("sets", "put right", "prerequisites", "sets that differ", "out of reach");
        assertThat(seen.get("sets")).isGreaterThan((int) SEEDS / 2);
        System.out.println("next, by every set of few actions: " + new TreeMap<>(seen));
    }

    private void compare(Assessor assessor, long seed) {
        GapAnalysis analysis = withFewTargets(assessor, seed);
        List<Action> actions = assessor.plan(analysis).actions();
        if (actions.size() < 2 || actions.size() > MOST_ACTIONS) {
            return;
        }
        Optional<Goal> goal = goal(assessor, analysis, actions, new Random(seed));
        if (goal.isEmpty()) {
            return;
        }
        String who = "seed " + seed + " of " + assessor.pack().ref();
        Ways ways = new WayFinder(assessor, analysis).to(goal.get());
        var checked = new Checked(assessor, analysis, goal.get());
        checked.holds(ways, who);
        Least least = new Least(checked, actions);
        boolean isWithinTargets = ways.state() == Ways.State.IN_REACH && !ways.beyondTargets();
        assertThat(isWithinTargets).as(who + ": in reach").isEqualTo(least.count <= actions.size());
        if (!isWithinTargets) {
            count("out of reach");
            return;
        }
        Way cheapest = ways.least(Kind.CHEAPEST).orElseThrow();
        Way fewest = ways.least(Kind.FEWEST).orElseThrow();
        Way fastest = ways.least(Kind.FASTEST).orElseThrow();
        for (Way way : ways.ways()) {
            assertThat(way.proved()).as(who).isEqualTo(way.kinds());
        }
        assertThat(cheapest.days()).as(who + ": cheapest").isEqualTo(least.days);
        assertThat(cheapest.actions()).as(who + ": fewest of the cheapest").hasSize(least.countOfDays);
        assertThat(fewest.actions()).as(who + ": fewest").hasSize(least.count);
        assertThat(fewest.days()).as(who + ": cheapest of the fewest").isEqualTo(least.daysOfCount);
        assertThat(fastest.months()).as(who + ": fastest").isEqualTo(least.months);
        assertThat(fastest.days()).as(who + ": cheapest of the fastest").isEqualTo(least.daysOfMonths);
        count("sets");
        count(cheapest.equals(fewest) ? "one set for all" : "sets that differ");
        if (actions.stream().anyMatch(action -> action.to().isEmpty())) {
            count("put right");
        }
        if (actions.stream().anyMatch(action -> !action.after().isEmpty())) {
            count("prerequisites");
        }
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    /** The least of everything, found by trying every set. */
    private static final class Least {
        int days = Integer.MAX_VALUE;
        int countOfDays = Integer.MAX_VALUE;
        int count = Integer.MAX_VALUE;
        int daysOfCount = Integer.MAX_VALUE;
        int months = Integer.MAX_VALUE;
        int daysOfMonths = Integer.MAX_VALUE;

        Least(Checked checked, List<Action> actions) {
            for (int bits = 0; bits < 1 << actions.size(); bits++) {
                List<Action> set = Checked.chosen(actions, bits);
                if (checked.isGood(set)) {
                    add(set, checked);
                }
            }
        }

        private void add(List<Action> set, Checked checked) {
            int ofDays = set.stream().mapToInt(Least::days).sum();
            int ofMonths = set.stream()
                    .mapToInt(action -> checked.finish(action, set))
                    .max()
                    .orElse(0);
            if (ofDays < days || (ofDays == days && set.size() < countOfDays)) {
                days = ofDays;
                countOfDays = set.size();
            }
            if (set.size() < count || (set.size() == count && ofDays < daysOfCount)) {
                count = set.size();
                daysOfCount = ofDays;
            }
            if (ofMonths < months || (ofMonths == months && ofDays < daysOfMonths)) {
                months = ofMonths;
                daysOfMonths = ofDays;
            }
        }

        /** Both packs call their smallest effort two days. */
        private static int days(Action action) {
            return action.effort().map(Effort::days).orElse(2);
        }
    }

    /** A goal that takes some of the actions: a band, an overall score or a score of an area. */
    private static Optional<Goal> goal(Assessor assessor, GapAnalysis analysis, List<Action> actions, Random random) {
        GapAnalysis most = assessor.whatIf(analysis).with(actions);
        List<Goal> goals = new ArrayList<>();
        Goal.nextBand(analysis).ifPresent(goals::add);
        analysis.overall()
                .score()
                .ifPresent(now -> goals.add(
                        new Goal.OfScore(between(now, most.overall().score().orElseThrow(), random))));
        for (int area = 0; area < analysis.areas().size(); area++) {
            Optional<Range> now = analysis.areas().get(area).score();
            if (now.isPresent()) {
                goals.add(new Goal.OfArea(
                        analysis.areas().get(area).area(),
                        between(now.get(), most.areas().get(area).score().orElseThrow(), random)));
            }
        }
        Collections.shuffle(goals, random);
        return goals.stream().filter(goal -> !goal.isReached(analysis)).findFirst();
    }

    private static double between(Range now, Range most, Random random) {
        return Range.shown(now.low() + (0.2 + 0.6 * random.nextDouble()) * (most.low() - now.low()));
    }

    /**
     * An organisation that wants to move in a few practices alone, which have to do with each other. Every other one is generated whole;
     * the rest stand at the top but for these practices, so that there is little to put right.
     */
    private static GapAnalysis withFewTargets(Assessor assessor, long seed) {
        var random = new Random(seed * 31);
        Set<String> wanted = wanted(assessor, random);
        boolean whole = seed % 4 < 1;
        Assessment assessment = whole
                ? new Generated(assessor.pack()).assessment(seed)
                : Bundled.worst(
                                assessor,
                                AUDIENCES.get(random.nextInt(AUDIENCES.size())),
                                random.nextBoolean() ? 20 : 900)
                        .assessment();
        Map<String, Level> targets = new HashMap<>();
        for (Practice each : assessor.pack().practices().values()) {
            boolean moves = wanted.contains(each.id());
            targets.put(each.id(), assessor.pack().scale().level(moves ? 2 + random.nextInt(2) : 0));
            if (!whole) {
                Level stands = assessor.pack().scale().level(moves ? random.nextInt(3) : 3);
                assessment = assessment.with(each.id(), new Answer.Claimed(stands, "", List.of(), each.at()));
            }
        }
        return assessor.assess(assessment.withTargets(targets));
    }

    private static Set<String> wanted(Assessor assessor, Random random) {
        List<Practice> practices = new ArrayList<>(assessor.pack().practices().values());
        String area = practices.get(random.nextInt(practices.size())).area();
        if (random.nextBoolean()) {
            practices.removeIf(each -> !each.area().equals(area));
        }
        Set<String> wanted = new LinkedHashSet<>();
        while (wanted.size() < Math.min(6, practices.size())) {
            Practice each = practices.get(random.nextInt(practices.size()));
            wanted.add(each.id());
            for (Step step : each.steps()) {
                step.after().stream().map(Prerequisite::practice).forEach(wanted::add);
            }
        }
        return wanted;
    }
}
