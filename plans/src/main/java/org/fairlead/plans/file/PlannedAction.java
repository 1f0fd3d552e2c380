package org.fairlead.plans.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.model.Position;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Decision;
import org.fairlead.plans.LeftOut;

/**
 * One action as it stands in the file of a plan.
 *
 * @param name "MON-05 in place"
 * @param decision what people decided about it: whatever differs from what was proposed
 * @param todo what is to be done, in the words of the pack
 * @param days person-days
 * @param months elapsed time
 * @param after names of all actions that it waits for
 * @param pinned whether all that was proposed is to stay as it stands
 * @param doneOn the day on which it was done, where somebody said so
 * @param evidence what there is to show for it; empty where nothing was said
 * @param leftOut why it did not fit, if it did not
 * @param closedOn the day of the self-assessment that asked for it no more; only of an action that was dropped
 */
public record PlannedAction(
        String name,
        Decision decision,
        String todo,
        Optional<String> owner,
        Optional<LocalDate> starts,
        Optional<LocalDate> due,
        OptionalInt days,
        OptionalInt months,
        List<String> after,
        Proposed proposed,
        boolean pinned,
        Optional<LocalDate> doneOn,
        String evidence,
        Optional<LeftOut.Why> leftOut,
        Optional<LocalDate> closedOn,
        Position at) {
    public PlannedAction {
        after = List.copyOf(after);
    }

    public ActionStatus status() {
        return decision.status();
    }

    public boolean isDone() {
        return status() == ActionStatus.DONE;
    }

    public boolean isDropped() {
        return status() == ActionStatus.DROPPED;
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return !isDone() && !isDropped();
    }

    /** Whether people decided anything about it. Notes alone decide nothing. */
    public boolean isDecided() {
        return status() != ActionStatus.PLANNED
                || pinned
                || !decision.after().isEmpty()
                || decision.owner().isPresent()
                || decision.starts().isPresent()
                || decision.due().isPresent()
                || decision.notBefore().isPresent()
                || decision.days().isPresent()
                || decision.months().isPresent();
    }
}
