package org.fairlead.engine.model;

/** A gap, and the acceptance that was given for it. */
public record AcceptedGap(Gap gap, Acceptance acceptance) implements Comparable<AcceptedGap> {
    @Override
    public int compareTo(AcceptedGap other) {
        return gap.compareTo(other.gap);
    }
}
