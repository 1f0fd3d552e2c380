package org.fairlead.plans.next;

import java.util.BitSet;

/**
 * What a set costs: person-days or actions.
 *
 * @param unit person-days are counted in multiples of this, which all efforts share
 * @param limit what the other of the two may be at the most; -1 where it does not matter
 */
record Weighing(Ladders ladders, boolean byDays, int unit, int limit) {
    int cost(BitSet set) {
        return cost(set, byDays);
    }

    private int cost(BitSet set, boolean days) {
        return days ? ladders.candidates.days(set) / unit : set.cardinality();
    }

    /** What it costs to climb a ladder to this rung. */
    int cost(int ladder, int rung) {
        return cost(ladder, rung, byDays);
    }

    /** The same by the other measure; nothing where that does not matter. */
    int side(int ladder, int rung) {
        return limit < 0 ? 0 : cost(ladder, rung, !byDays);
    }

    private int cost(int ladder, int rung, boolean days) {
        return days ? ladders.all.get(ladder).days(rung) / unit : rung;
    }

    int sideLimit() {
        return Math.max(0, limit);
    }

    boolean fits(BitSet set) {
        return limit < 0 || cost(set, !byDays) <= limit;
    }
}
