package org.fairlead.engine.editions;

import org.fairlead.engine.model.Worded;

/**
 * What an edition does to the band of one organisation. A band is known from worst case to best case, so a gain or a loss is certain only
 * where no unknown answer could undo it.
 */
public enum Move implements Worded {
    LOSES("loses a band"),
    MAY_LOSE("may lose a band"),
    MAY_GO_EITHER_WAY("may gain or lose a band"),
    STAYS_OPEN("is not settled, as before"),
    KEEPS("keeps its band"),
    MAY_GAIN("may gain a band"),
    GAINS("gains a band"),
    NOT_COMPARABLE("not assessable before or after");

    private final String word;

    Move(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether anything happens to the band, or may happen. */
    public boolean isOne() {
        return this != STAYS_OPEN && this != KEEPS && this != NOT_COMPARABLE;
    }

    /**
     * From the ranks of the bands at the ends of the range, the lowest band being the lowest rank.
     *
     * @param low before, in the worst case
     * @param high before, in the best case
     */
    static Move of(int low, int high, int lowNow, int highNow) {
        if (lowNow > high) {
            return GAINS;
        } else if (highNow < low) {
            return LOSES;
        }
        int worst = Integer.signum(lowNow - low);
        int best = Integer.signum(highNow - high);
        if (worst == 0 && best == 0) {
            return low == high ? KEEPS : STAYS_OPEN;
        }
        return worst >= 0 && best >= 0 ? MAY_GAIN : worst <= 0 && best <= 0 ? MAY_LOSE : MAY_GO_EITHER_WAY;
    }
}
