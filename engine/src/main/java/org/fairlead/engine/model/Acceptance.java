package org.fairlead.engine.model;

import java.time.LocalDate;
import java.time.Period;

/**
 * An organisation lives with a gap for a while, and says who answers for that and why. It changes no score, and the gap stays visible.
 *
 * @param until the last day on which it holds
 */
public record Acceptance(String owner, String reason, LocalDate until, Position at) {
    public boolean isInForce(LocalDate day) {
        return !day.isAfter(until);
    }

    /** Whole months from this day to the last one; 0 where less than a month is left. */
    public int monthsLeft(LocalDate day) {
        return (int) Math.max(0, Period.between(day, until).toTotalMonths());
    }

    /** The same in another place. */
    public Acceptance at(Position other) {
        return new Acceptance(owner, reason, until, other);
    }
}
