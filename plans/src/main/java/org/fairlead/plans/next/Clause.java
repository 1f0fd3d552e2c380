package org.fairlead.plans.next;

import java.util.List;

/**
 * Something that holds of every set that can be carried out: where a ladder is climbed this far, one of others has to be.
 *
 * @param ladder the ladder it speaks of, or {@link #ALWAYS}
 * @param from the rung, or the step of the scale, from which it asks for something
 * @param counted whether {@code from} is a step of the scale at which the practice is to count, and not a rung
 */
record Clause(int ladder, int from, boolean counted, List<Rung> oneOf) {
    static final int ALWAYS = -1;

    /** A ladder is climbed to this rung or above. */
    record Rung(int ladder, int rung) {}

    Clause {
        oneOf = List.copyOf(oneOf);
    }
}
