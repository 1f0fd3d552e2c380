package org.fairlead.plans.next;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.scoring.Worth;

/**
 * The ladders that sets of actions climb, and what is worth how much if no rule that could let go holds anything down. It never says less
 * than judging would, so what cannot be reached here cannot be reached.
 */
final class Ladders {
    /** Points are counted in whole billionths, rounded up, so that sums do not depend on their order. */
    private static final double UNIT = 1e9;

    final Candidates candidates;
    final List<Ladder> all = new ArrayList<>();
    /** What practices are worth that no action moves. */
    private long fixed;

    private final int[] ladderOf;

    /** @param most judged with everything done that can be done */
    Ladders(Candidates candidates, Goal goal, GapAnalysis most) {
        this.candidates = candidates;
        this.ladderOf = new int[candidates.size()];
        var worth = new Worth(candidates.analysis);
        Set<String> seen = new HashSet<>();
        for (Standing standing : candidates.analysis.standings().values()) {
            Practice practice = standing.practice();
            if (standing.applies() && seen.add(practice.id())) {
                practice(
                        standing,
                        points(practice, goal, worth),
                        most.standing(practice.id()).low().step());
            }
        }
        for (int at = 0; at < candidates.size(); at++) {
            Action action = candidates.actions.get(at);
            if (action.to().isEmpty()) {
                add(new Ladder(
                        action.practice().id(),
                        List.of(at),
                        new int[0],
                        new int[] {0, candidates.days(at)},
                        new long[0],
                        0));
            }
        }
    }

    private long[] points(Practice practice, Goal goal, Worth worth) {
        long[] points = new long[candidates.analysis.pack().scale().levels().size()];
        for (int step = 0; step < points.length; step++) {
            double each = goal instanceof Goal.OfArea of
                    ? of.area().id().equals(practice.area()) ? worth.inArea(practice, step) : 0
                    : worth.overall(practice, step);
            points[step] = (long) Math.ceil(each * UNIT);
        }
        return points;
    }

    private void practice(Standing standing, long[] points, int most) {
        String id = standing.practice().id();
        List<Integer> steps = candidates.steps(id);
        if (steps.isEmpty() && most == standing.low().step()) {
            fixed += points[most];
            return;
        }
        int[] claims = new int[steps.size() + 1];
        int[] days = new int[steps.size() + 1];
        for (int rung = 0; rung < claims.length; rung++) {
            claims[rung] = candidates.claimed(id, rung);
            days[rung] = rung == 0 ? 0 : days[rung - 1] + candidates.days(steps.get(rung - 1));
        }
        add(new Ladder(id, steps, claims, days, points, most));
    }

    private void add(Ladder ladder) {
        ladder.actions().forEach(at -> ladderOf[at] = all.size());
        all.add(ladder);
    }

    /** What has to come first, as the ladders say it. */
    List<Clause> prerequisites() {
        List<Clause> clauses = new ArrayList<>();
        for (int ladder = 0; ladder < all.size(); ladder++) {
            for (int rung = 1; rung <= all.get(ladder).top(); rung++) {
                Action action = candidates.actions.get(all.get(ladder).actions().get(rung - 1));
                for (Prerequisite needed : candidates.needs(action)) {
                    int from = rung;
                    int of = ladder;
                    candidates
                            .leadingTo(needed)
                            .ifPresent(first -> clauses.add(new Clause(of, from, false, List.of(rung(first)))));
                }
            }
        }
        return clauses;
    }

    /** The rung on which this action has been taken. */
    Clause.Rung rung(int at) {
        int ladder = ladderOf[at];
        return new Clause.Rung(ladder, all.get(ladder).actions().indexOf(at) + 1);
    }

    BitSet set(int[] rungs) {
        BitSet set = new BitSet();
        for (int ladder = 0; ladder < rungs.length; ladder++) {
            all.get(ladder).actions().subList(0, rungs[ladder]).forEach(set::set);
        }
        return set;
    }

    /** How far each ladder is climbed by a set, without gaps. */
    int[] rungs(BitSet set) {
        int[] rungs = new int[all.size()];
        for (int ladder = 0; ladder < rungs.length; ladder++) {
            List<Integer> actions = all.get(ladder).actions();
            while (rungs[ladder] < actions.size() && set.get(actions.get(rungs[ladder]))) {
                rungs[ladder]++;
            }
        }
        return rungs;
    }

    /** The ways in which the goal can be reached. A band above it counts as well, where it asks for less of must-haves. */
    List<Aim> aims(Goal goal) {
        List<Aim> aims = new ArrayList<>();
        if (goal instanceof Goal.OfBand of) {
            List<Band> bands = candidates.analysis.pack().bands();
            int fewest = Integer.MAX_VALUE;
            for (Band band : bands.subList(bands.indexOf(of.band()), bands.size())) {
                int step = band.mustHaves().map(Level::step).orElse(0);
                if (step < fewest) {
                    fewest = step;
                    aims.add(new Aim(needed(band.from()), least(step)));
                }
            }
        } else if (goal instanceof Goal.OfScore of) {
            aims.add(new Aim(needed(of.least()), least(0)));
        } else if (goal instanceof Goal.OfArea of) {
            aims.add(new Aim(needed(of.least()), least(0)));
        }
        return aims;
    }

    /** The least that is shown as this score, and a little less, so that no rounding makes it too much. */
    private long needed(double score) {
        double tenths = Math.ceil(score * 10 - 1e-6);
        return (long) Math.floor(((tenths - 0.5) / 10 - 1e-8) * UNIT) - fixed;
    }

    private int[] least(int step) {
        return all.stream()
                .mapToInt(ladder -> ladder.isPractice()
                                && candidates
                                        .analysis
                                        .pack()
                                        .practice(ladder.practice())
                                        .mustHave()
                        ? step
                        : 0)
                .toArray();
    }
}
