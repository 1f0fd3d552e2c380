package org.fairlead.plans.next;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Standing;

/**
 * The actions that sets are made of, by their places in a plan. A set is a {@link BitSet} of places.
 *
 * <p>An action that puts something right has no effort and no months in a pack. That it takes the pack's smallest effort and one month is
 * Fairlead's assumption.
 */
final class Candidates {
    static final int MONTHS_TO_PUT_RIGHT = 1;

    final GapAnalysis analysis;
    final List<Action> actions;
    /** The steps of a practice, lowest first, by practice id. */
    private final Map<String, List<Integer>> steps = new HashMap<>();

    private final int[] finish;

    Candidates(ActionPlan plan) {
        this.analysis = plan.analysis();
        this.actions = plan.actions();
        for (int at = 0; at < actions.size(); at++) {
            if (actions.get(at).to().isPresent()) {
                steps.computeIfAbsent(actions.get(at).practice().id(), any -> new ArrayList<>())
                        .add(at);
            }
        }
        steps.values()
                .forEach(of ->
                        of.sort((one, other) -> Integer.compare(step(actions.get(one)), step(actions.get(other)))));
        this.finish = new int[actions.size()];
        Arrays.fill(finish, -1);
    }

    private static int step(Action action) {
        return action.to().map(Level::step).orElse(0);
    }

    int size() {
        return actions.size();
    }

    /** Those of a practice that lead from level to level, lowest first. */
    List<Integer> steps(String practice) {
        return steps.getOrDefault(practice, List.of());
    }

    /** The level that counts as claimed once so many steps of the practice are taken, in the worst case. */
    int claimed(String practice, int taken) {
        if (taken > 0) {
            return step(actions.get(steps(practice).get(taken - 1)));
        }
        return analysis.standing(practice).claimed().map(Level::step).orElse(0);
    }

    int days(int at) {
        return Way.days(actions.get(at), analysis.pack());
    }

    int days(BitSet set) {
        return set.stream().map(this::days).sum();
    }

    private int months(int at) {
        Action action = actions.get(at);
        return action.to().isPresent() ? action.months() : MONTHS_TO_PUT_RIGHT;
    }

    /** The months until it is done when everything runs side by side, and only what has to come first is waited for. */
    int finish(int at) {
        if (finish[at] < 0) {
            // A pack whose steps wait for each other in a circle is reported by its check; here it must not wait for
            // ever.
            finish[at] = 0;
            int begins = before(at).map(this::finish).orElse(0);
            for (Prerequisite needed : needs(actions.get(at))) {
                begins = Math.max(begins, leadingTo(needed).map(this::finish).orElse(0));
            }
            finish[at] = begins + months(at);
        }
        return finish[at];
    }

    int months(BitSet set) {
        return set.stream().map(this::finish).max().orElse(0);
    }

    /** The step of the same practice that comes before. */
    Optional<Integer> before(int at) {
        List<Integer> of = steps(actions.get(at).practice().id());
        int place = of.indexOf(at);
        return place > 0 ? Optional.of(of.get(place - 1)) : Optional.empty();
    }

    /** The first step of another practice that leads to what is needed; empty where it is claimed already, or no step leads there. */
    Optional<Integer> leadingTo(Prerequisite needed) {
        if (claimed(needed.practice(), 0) >= needed.level().step()) {
            return Optional.empty();
        }
        return steps(needed.practice()).stream()
                .filter(at -> step(actions.get(at)) >= needed.level().step())
                .findFirst();
    }

    /** What has to come first and stands below even in the best case. What may be there already is taken as met. */
    List<Prerequisite> needs(Action action) {
        return action.after().stream()
                .filter(needed -> high(needed) < needed.level().step())
                .toList();
    }

    /** What has to come first and may be there already: that hangs on unknown answers. */
    List<Prerequisite> takenAsMet(Action action) {
        return action.after().stream()
                .filter(needed -> high(needed) >= needed.level().step())
                .toList();
    }

    private int high(Prerequisite needed) {
        Standing standing = analysis.standing(needed.practice());
        return standing.high().step();
    }

    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, size());
        return all;
    }

    List<Action> of(BitSet set) {
        return set.stream().mapToObj(actions::get).toList();
    }
}
