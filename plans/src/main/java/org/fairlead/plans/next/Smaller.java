package org.fairlead.plans.next;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Takes away from a set what it can do without. Since more is never worth less, a set is smallest when no one action can be left out. */
final class Smaller {
    private final Trial trial;

    Smaller(Trial trial) {
        this.trial = trial;
    }

    /** A set of which no part reaches the goal and can be carried out, by leaving out what is dearest first. */
    BitSet without(BitSet set, Weighing weighing) {
        BitSet smaller = (BitSet) set.clone();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int at : dearestFirst(smaller, weighing)) {
                smaller.clear(at);
                if (trial.isGood(smaller)) {
                    changed = true;
                } else {
                    smaller.set(at);
                }
            }
        }
        return smaller;
    }

    private List<Integer> dearestFirst(BitSet set, Weighing weighing) {
        Candidates candidates = trial.candidates;
        Comparator<Integer> dearest = Comparator.<Integer>comparingInt(
                        at -> weighing.byDays() ? candidates.days(at) : 1)
                .reversed()
                .thenComparing(
                        Comparator.<Integer>comparingInt(candidates::days).reversed())
                .thenComparing(Comparator.reverseOrder());
        return set.stream().boxed().sorted(dearest).toList();
    }
}
