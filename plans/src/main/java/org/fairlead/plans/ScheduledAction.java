package org.fairlead.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Gain;

/**
 * One action of a schedule.
 *
 * @param decision what people decided about it
 * @param days person-days
 * @param months elapsed time, which can be longer than the pack's where capacity is short
 * @param starts its first day; for what is done already, the first day of the plan
 * @param due its last day; for what is done already, the first day of the plan
 * @param after names of the actions of this schedule that it waits for
 * @param inOrder what it gains after all that is done before it in this schedule
 * @param deadline by when it has to be done, if there is such a day
 */
public record ScheduledAction(
        Action action,
        Decision decision,
        Urgency urgency,
        String owner,
        int days,
        int months,
        LocalDate starts,
        LocalDate due,
        List<String> after,
        Gain inOrder,
        Optional<Deadline> deadline) {
    public ScheduledAction {
        after = List.copyOf(after);
    }

    public String name() {
        return action.name();
    }

    /** What it gains by itself, after the earlier steps of its own practice only. */
    public Gain alone() {
        return action.gain();
    }

    public boolean isDone() {
        return decision.status() == ActionStatus.DONE;
    }

    /** Whether it is done only after the day by which it has to be. */
    public boolean isLate() {
        return !isDone() && deadline.isPresent() && due.isAfter(deadline.get().by());
    }

    /** Whether the pack gives no effort for it, so that Fairlead takes the smallest that the pack knows. */
    public boolean isEffortAssumed() {
        return action.effort().isEmpty() && decision.days().isEmpty();
    }

    /** Whether it takes longer than it would with people enough. */
    public boolean isStretched() {
        return decision.months().isEmpty() && months > Math.max(1, action.months());
    }

    /** Person-days of it that fall into a period, numbered from 0: whole days, spread over its months. */
    public int daysIn(Terms terms, int period) {
        if (isDone()) {
            return 0;
        }
        int first = terms.month(starts);
        int length = terms.length().months();
        return new EvenSpread(days, months).between(period * length - first, (period + 1) * length - first);
    }

    /** The same action, of which it is known what it gains in its place. */
    public ScheduledAction gaining(Gain gain) {
        return new ScheduledAction(action, decision, urgency, owner, days, months, starts, due, after, gain, deadline);
    }
}
