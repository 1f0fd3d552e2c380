package org.fairlead.plans;

/**
 * Person-days spread evenly over months: whole days, which add up to all of them.
 *
 * @param months at least 1
 */
public record EvenSpread(int days, int months) {
    /** Person-days that fall into its months from one to before another, the first being 0. */
    public int between(int from, int until) {
        return before(until) - before(from);
    }

    private int before(int month) {
        return (int) ((long) days * Math.min(months, Math.max(0, month)) / months);
    }
}
