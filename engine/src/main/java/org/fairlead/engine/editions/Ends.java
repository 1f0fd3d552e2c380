package org.fairlead.engine.editions;

/** Exact points at the lower end of a range (unknown answers at their worst) and at its upper end (at their best). */
public record Ends(Fraction low, Fraction high) {
    public static final Ends NOTHING = new Ends(Fraction.ZERO, Fraction.ZERO);

    public Ends plus(Ends other) {
        return new Ends(low.plus(other.low), high.plus(other.high));
    }

    public Ends minus(Ends other) {
        return new Ends(low.minus(other.low), high.minus(other.high));
    }

    public boolean isNothing() {
        return low.isZero() && high.isZero();
    }

    /** The larger of the two, whatever its sign. */
    Fraction most() {
        return low.size().compareTo(high.size()) >= 0 ? low.size() : high.size();
    }
}
