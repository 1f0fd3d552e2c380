package org.fairlead.plans.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.planning.WhatIf;

/** What is to hold of every way, looked at from outside: by judging answers that were really changed. */
final class Checked {
    private static final int FEW = 10;

    private final Assessor assessor;
    private final WhatIf whatIf;
    private final Goal goal;

    Checked(Assessor assessor, GapAnalysis analysis, Goal goal) {
        this.assessor = assessor;
        this.whatIf = assessor.whatIf(analysis);
        this.goal = goal;
    }

    void holds(Ways ways, String who) {
        for (Way way : ways.ways()) {
            assertThat(reaches(way.actions())).as(who + " reaches its goal").isTrue();
            assertThat(isCarriedOut(way.actions()))
                    .as(who + " can be carried out")
                    .isTrue();
            if (way.actions().stream().allMatch(action -> action.to().isPresent())) {
                assertThat(goal.isReached(assessor.assess(whatIf.changed(way.actions()))))
                        .as(who + " reaches its goal with the answers changed")
                        .isTrue();
            }
            for (List<Action> part : parts(way.actions())) {
                assertThat(isGood(part))
                        .as(who + " can do without " + without(way, part))
                        .isFalse();
            }
        }
    }

    private static String without(Way way, List<Action> part) {
        List<Action> left = new ArrayList<>(way.actions());
        left.removeAll(part);
        return left.stream().map(Action::name).toList().toString();
    }

    /** Every proper part of a small set, and every set with one action less of a larger. */
    private static List<List<Action>> parts(List<Action> actions) {
        List<List<Action>> parts = new ArrayList<>();
        if (actions.size() <= FEW) {
            for (int some = 0; some < (1 << actions.size()) - 1; some++) {
                parts.add(chosen(actions, some));
            }
        } else {
            for (Action each : actions) {
                List<Action> rest = new ArrayList<>(actions);
                rest.remove(each);
                parts.add(rest);
            }
        }
        return parts;
    }

    /** The actions whose bits are set. */
    static List<Action> chosen(List<Action> actions, int bits) {
        List<Action> chosen = new ArrayList<>();
        for (int at = 0; at < actions.size(); at++) {
            if ((bits >> at & 1) == 1) {
                chosen.add(actions.get(at));
            }
        }
        return chosen;
    }

    boolean reaches(List<Action> actions) {
        return goal.isReached(whatIf.with(actions));
    }

    boolean isCarriedOut(List<Action> actions) {
        return inOrder(actions) && nothingWaits(actions, whatIf.with(actions));
    }

    boolean isGood(List<Action> actions) {
        if (!inOrder(actions)) {
            return false;
        }
        GapAnalysis after = whatIf.with(actions);
        return goal.isReached(after) && nothingWaits(actions, after);
    }

    private boolean inOrder(List<Action> actions) {
        return actions.stream().allMatch(action -> action.to().isEmpty() || stepsBefore(action, actions));
    }

    /** Whether everything that has to come first is there, in the best case, once all are done. */
    private static boolean nothingWaits(List<Action> actions, GapAnalysis after) {
        for (Action action : actions) {
            for (Prerequisite needed : action.after()) {
                if (after.standing(needed.practice()).high().step()
                        < needed.level().step()) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean stepsBefore(Action action, List<Action> actions) {
        int to = action.to().orElseThrow().step();
        int from = whatIf.before()
                .standing(action.practice().id())
                .claimed()
                .orElse(whatIf.before().standing(action.practice().id()).high())
                .step();
        for (int step = from + 1; step < to; step++) {
            int each = step;
            boolean isThere = actions.stream()
                    .filter(other -> other.practice().equals(action.practice()))
                    .flatMap(other -> other.to().stream())
                    .anyMatch(level -> level.step() == each);
            if (!isThere) {
                return false;
            }
        }
        return true;
    }

    /** The months until an action of these is done, worked out from what its set says alone. */
    int finish(Action action, List<Action> actions) {
        Optional<Level> to = action.to();
        if (to.isEmpty()) {
            return Candidates.MONTHS_TO_PUT_RIGHT;
        }
        int begins = 0;
        for (Action other : actions) {
            boolean isBefore = other.to().isPresent()
                    && (other.practice().equals(action.practice())
                            ? other.to().get().step() < to.get().step()
                            : action.after().stream()
                                    .anyMatch(needed -> needed.practice()
                                                    .equals(other.practice().id())
                                            && whatIf.before()
                                                            .standing(needed.practice())
                                                            .high()
                                                            .step()
                                                    < needed.level().step()
                                            && other.to().get().step()
                                                    <= needed.level().step()));
            if (isBefore) {
                begins = Math.max(begins, finish(other, actions));
            }
        }
        return begins + action.months();
    }
}
