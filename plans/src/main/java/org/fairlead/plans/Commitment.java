package org.fairlead.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.fairlead.engine.model.Position;

/**
 * Work that is promised already and takes capacity, though it is no part of the plan.
 *
 * @param owner whose days it takes; empty where it is nobody's in particular
 * @param days person-days in all, spread over the months from the first day to the last
 */
public record Commitment(String what, Optional<String> owner, int days, LocalDate from, LocalDate until, Position at) {
    public Commitment {
        if (days < 1 || until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A commitment of (%d) days from (%s) until (%s) cannot be kept.".formatted(days, from, until));
        }
    }
}
