package org.fairlead.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.model.Position;

/**
 * What people decided about one action of the plan. What they left as it was proposed is empty.
 *
 * @param action by its name in the plan, "MON-05 in place"
 * @param starts the day on which it starts, whatever else would be better
 * @param due the day on which it is done, whatever else would be better
 * @param notBefore it starts on this day or later
 * @param days person-days
 * @param months elapsed time
 * @param after names of actions that have to be done first, beside those that the pack asks for
 * @param reason why it was dropped; empty otherwise
 */
public record Decision(
        String action,
        ActionStatus status,
        Optional<String> owner,
        Optional<LocalDate> starts,
        Optional<LocalDate> due,
        Optional<LocalDate> notBefore,
        OptionalInt days,
        OptionalInt months,
        List<String> after,
        String reason,
        String notes,
        Position at) {
    public Decision {
        after = List.copyOf(after);
    }

    /** Nothing was decided: the action is planned as the pack proposes. */
    public static Decision none(String action, Position at) {
        return new Decision(
                action,
                ActionStatus.PLANNED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                "",
                "",
                at);
    }
}
