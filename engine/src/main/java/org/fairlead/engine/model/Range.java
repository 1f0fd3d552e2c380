package org.fairlead.engine.model;

/**
 * A score from the worst case to the best case, 0 to 100.
 */
public record Range(double low, double high) {
    public Range {
        if (!(low >= 0 && low <= high && high <= 100)) {
            throw new IllegalArgumentException(
                    "A range from (%s) to (%s) is not within 0 to 100.".formatted(low, high));
        }
    }

    /** Far above what is lost in adding up doubles, far below what tells two scores apart. */
    private static final double NOISE = 1e-9;

    /** A score as it is shown and compared: to one decimal, halves up. */
    public static double shown(double score) {
        return Math.round(score * 10 + NOISE) / 10.0;
    }

    public double shownLow() {
        return shown(low);
    }

    public double shownHigh() {
        return shown(high);
    }

    public boolean isExact() {
        return shownLow() == shownHigh();
    }
}
