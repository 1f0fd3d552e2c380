package org.fairlead.plans;

import org.fairlead.engine.model.Worded;

/** How long one period of a plan is. */
public enum PeriodLength implements Worded {
    MONTH("month", 1),
    QUARTER("quarter", 3),
    HALF_YEAR("half-year", 6),
    YEAR("year", 12);

    private final String word;
    private final int months;

    PeriodLength(String word, int months) {
        this.word = word;
        this.months = months;
    }

    @Override
    public String word() {
        return word;
    }

    public int months() {
        return months;
    }

    @Override
    public String toString() {
        return word;
    }
}
