package org.fairlead.engine.editions;

import org.fairlead.engine.model.Worded;

/**
 * What an edition does to the band of one organisation. A band is known from worst case to best case, so a gain or a loss is certain only
 * where no unknown answer could undo it.
 */
public enum Move implements Worded {
    LOSES("loses a band", "lose a band"),
    MAY_LOSE("may lose a band", "may lose a band"),
    MAY_GO_EITHER_WAY("may gain or lose a band", "may gain or lose a band"),
    STAYS_OPEN("is not settled, as before", "are not settled, as before"),
    KEEPS("keeps its band", "keep their band"),
    MAY_GAIN("may gain a band", "may gain a band"),
    GAINS("gains a band", "gain a band"),
    NOT_COMPARABLE("cannot be assessed before or after", "cannot be assessed before or after");

    private final String word;
    private final String plural;

    Move(String word, String plural) {
        this.word = word;
        this.plural = plural;
    }

    /** The word for several: "keep their band". */
    public String plural() {
        return plural;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether anything happens to the band, or may happen. */
    public boolean isOne() {
        return this != STAYS_OPEN && this != KEEPS && this != NOT_COMPARABLE;
    }

    /** How strongly points at the two ends of a score pull in the direction of this move. */
    double pull(double low, double high) {
        return switch (this) {
            case GAINS, MAY_GAIN -> Math.max(low, high);
            case LOSES, MAY_LOSE -> -Math.min(low, high);
            default -> Math.max(Math.abs(low), Math.abs(high));
        };
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
