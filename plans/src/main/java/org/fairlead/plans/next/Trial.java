package org.fairlead.plans.next;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.planning.WhatIf;

/** Judges sets of actions, each once. The only word on what a set reaches and whether it can be carried out. */
final class Trial {
    private final WhatIf whatIf;
    private final Goal goal;
    private final Map<BitSet, GapAnalysis> judged = new HashMap<>();
    final Candidates candidates;

    Trial(WhatIf whatIf, Candidates candidates, Goal goal) {
        this.whatIf = whatIf;
        this.candidates = candidates;
        this.goal = goal;
    }

    GapAnalysis judged(BitSet set) {
        GapAnalysis known = judged.get(set);
        if (known == null) {
            known = whatIf.with(candidates.of(set));
            judged.put((BitSet) set.clone(), known);
        }
        return known;
    }

    int judgements() {
        return judged.size();
    }

    /** Whether the set can be carried out and reaches the goal. */
    boolean isGood(BitSet set) {
        return goal.isReached(judged(set)) && waiting(set).isEmpty();
    }

    boolean reaches(BitSet set) {
        return goal.isReached(judged(set));
    }

    /** Those that wait for something that the set does not bring about. */
    BitSet waiting(BitSet set) {
        BitSet waiting = new BitSet();
        for (int at = set.nextSetBit(0); at >= 0; at = set.nextSetBit(at + 1)) {
            if (isWaiting(at, set)) {
                waiting.set(at);
            }
        }
        return waiting;
    }

    private boolean isWaiting(int at, BitSet set) {
        if (candidates.before(at).filter(before -> !set.get(before)).isPresent()) {
            return true;
        }
        for (Prerequisite needed : candidates.needs(candidates.actions.get(at))) {
            if (stands(needed, set) < needed.level().step()) {
                return true;
            }
        }
        return false;
    }

    /** Where a practice that has to come first would stand with this set carried out. */
    int stands(Prerequisite needed, BitSet set) {
        return judged(set).standing(needed.practice()).high().step();
    }

    /** The largest part of a set that can be carried out. */
    BitSet possible(BitSet set) {
        BitSet possible = (BitSet) set.clone();
        BitSet waiting = waiting(possible);
        while (!waiting.isEmpty()) {
            possible.andNot(waiting);
            waiting = waiting(possible);
        }
        return possible;
    }
}
