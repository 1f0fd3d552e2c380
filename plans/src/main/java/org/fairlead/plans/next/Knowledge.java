package org.fairlead.plans.next;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.plans.next.Clause.Rung;

/**
 * What is known to hold of every set: what has to come first, and, learned by judging, what has to be done before the rules let a practice
 * count for more. The text of a rule only says which practices to try first; that a clause holds is judged.
 */
final class Knowledge {
    private final Trial trial;
    private final Ladders ladders;
    private final BitSet possible;
    private final List<RuleFacts> rules;
    private final Set<Clause> clauses;

    /** @param possible all that can be carried out */
    Knowledge(Trial trial, Ladders ladders, BitSet possible, List<RuleFacts> rules) {
        this.trial = trial;
        this.ladders = ladders;
        this.possible = possible;
        this.rules = rules;
        this.clauses = new LinkedHashSet<>(ladders.prerequisites());
        learn(
                new int[ladders.all.size()],
                ladders.all.stream()
                        .mapToInt(ladder -> ladder.counts(0, ladder.most()))
                        .toArray());
    }

    List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    /**
     * Learns from where a set is judged to count for less than it would by itself.
     *
     * @param counts the step of the scale at which each ladder would count
     */
    void learn(int[] rungs, int[] counts) {
        BitSet set = ladders.set(rungs);
        GapAnalysis judged = trial.judged(set);
        for (int ladder = 0; ladder < rungs.length; ladder++) {
            Ladder each = ladders.all.get(ladder);
            if (each.isPractice()) {
                int low = judged.standing(each.practice()).low().step();
                if (low < counts[ladder]) {
                    clauses.add(new Clause(
                            ladder,
                            low + 1,
                            true,
                            lettingGo(
                                    set,
                                    each.practice(),
                                    with -> with.standing(each.practice()).low().step() <= low)));
                }
            }
        }
        set.stream().forEach(at -> learnWhatComesFirst(at, set));
    }

    private void learnWhatComesFirst(int at, BitSet set) {
        Rung rung = ladders.rung(at);
        for (Prerequisite needed : trial.candidates.needs(trial.candidates.actions.get(at))) {
            boolean isLed = trial.candidates
                    .leadingTo(needed)
                    .filter(first -> !set.get(first))
                    .isPresent();
            int step = needed.level().step();
            if (!isLed && trial.stands(needed, set) < step) {
                clauses.add(new Clause(
                        rung.ladder(),
                        rung.rung(),
                        false,
                        lettingGo(
                                set,
                                needed.practice(),
                                with -> with.standing(needed.practice()).high().step() < step)));
            }
        }
    }

    /** That some action is wanted beyond this set: the last word where nothing tells more. */
    Clause anythingElse(BitSet set, BitSet within) {
        BitSet others = (BitSet) within.clone();
        others.andNot(set);
        Clause clause = new Clause(Clause.ALWAYS, 0, false, lowest(others));
        clauses.add(clause);
        return clause;
    }

    /** Of which rungs one is wanted before a practice is held no longer: as few and as high ones as can be shown. */
    private List<Rung> lettingGo(BitSet set, String practice, Predicate<GapAnalysis> isHeld) {
        BitSet others = (BitSet) possible.clone();
        others.andNot(set);
        BitSet wanted = likely(others, set, practice);
        if (!isHeld.test(without(wanted))) {
            wanted = others;
        }
        List<Rung> rungs = new ArrayList<>(lowest(wanted));
        for (int chunk = rungs.size(); chunk > 0; chunk /= 2) {
            for (int from = 0; from < rungs.size(); ) {
                List<Rung> fewer = new ArrayList<>(rungs);
                fewer.subList(from, Math.min(from + chunk, rungs.size())).clear();
                if (isHeld.test(without(above(fewer)))) {
                    rungs = fewer;
                } else {
                    from += chunk;
                }
            }
        }
        for (int each = 0; each < rungs.size(); each++) {
            Rung rung = rungs.get(each);
            while (rung.rung() < top(rung)) {
                List<Rung> higher = new ArrayList<>(rungs);
                higher.set(each, new Rung(rung.ladder(), rung.rung() + 1));
                if (!isHeld.test(without(above(higher)))) {
                    break;
                }
                rung = higher.get(each);
                rungs = higher;
            }
        }
        return rungs;
    }

    private int top(Rung rung) {
        return ladders.rungs(possible)[rung.ladder()];
    }

    /** What is put right about the practice, and the steps of those that the rules name by which it is held. */
    private BitSet likely(BitSet others, BitSet set, String practice) {
        Set<String> holding = new HashSet<>();
        for (Finding finding : trial.judged(set).standing(practice).findings()) {
            if (finding.holdsAt().isPresent()) {
                holding.add(finding.rule());
            }
        }
        Set<String> named = new HashSet<>();
        rules.stream().filter(rule -> holding.contains(rule.name())).forEach(rule -> named.addAll(rule.practices()));
        BitSet likely = new BitSet();
        others.stream()
                .filter(at -> {
                    Action action = trial.candidates.actions.get(at);
                    String of = action.practice().id();
                    return action.to().isPresent() ? named.contains(of) && !of.equals(practice) : of.equals(practice);
                })
                .forEach(likely::set);
        return likely;
    }

    private GapAnalysis without(BitSet others) {
        BitSet rest = (BitSet) possible.clone();
        rest.andNot(others);
        return trial.judged(rest);
    }

    /** For each ladder, the lowest rung that some of these actions lead to. */
    private List<Rung> lowest(BitSet actions) {
        List<Rung> lowest = new ArrayList<>();
        int[] seen = new int[ladders.all.size()];
        actions.stream().forEach(at -> {
            Rung rung = ladders.rung(at);
            int known = seen[rung.ladder()];
            seen[rung.ladder()] = known == 0 ? rung.rung() : Math.min(known, rung.rung());
        });
        for (int ladder = 0; ladder < seen.length; ladder++) {
            if (seen[ladder] > 0) {
                lowest.add(new Rung(ladder, seen[ladder]));
            }
        }
        return lowest;
    }

    /** The actions from these rungs upwards. */
    private BitSet above(List<Rung> rungs) {
        BitSet above = new BitSet();
        for (Rung rung : rungs) {
            List<Integer> actions = ladders.all.get(rung.ladder()).actions();
            actions.subList(rung.rung() - 1, actions.size()).forEach(above::set);
        }
        return above;
    }
}
