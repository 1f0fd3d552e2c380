package org.fairlead.plans.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What Fairlead proposed for an action when the file was written.
 *
 * @param starts empty where the action did not fit
 * @param days person-days
 * @param months elapsed time
 * @param after names of the actions that the pack asks for first
 */
public record Proposed(
        Optional<String> owner,
        Optional<LocalDate> starts,
        Optional<LocalDate> due,
        OptionalInt days,
        OptionalInt months,
        List<String> after) {
    static final Proposed NOTHING = new Proposed(
            Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), List.of());

    public Proposed {
        after = List.copyOf(after);
    }
}
