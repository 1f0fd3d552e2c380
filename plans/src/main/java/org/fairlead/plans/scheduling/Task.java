package org.fairlead.plans.scheduling;

import java.util.List;
import java.util.OptionalInt;
import org.fairlead.plans.EvenSpread;
import org.fairlead.plans.Urgency;

/**
 * One action as a solver sees it. Months count from the first month of the plan, which is 0.
 *
 * @param days person-days, spread evenly over its months
 * @param months elapsed time, at least 1
 * @param after names of the tasks that have to be over before it starts
 * @param earliest the first month in which it may start
 * @param deadline the month before which it should be over, where there is such a month
 * @param fixed the month in which people decided that it starts; it may be negative, where it is under way
 */
public record Task(
        String name,
        String owner,
        int days,
        int months,
        List<String> after,
        int earliest,
        OptionalInt deadline,
        OptionalInt fixed,
        Urgency urgency) {
    public Task {
        after = List.copyOf(after);
        if (days < 0 || months < 1) {
            throw new IllegalArgumentException(
                    "The task (%s) of (%d) days over (%d) months cannot be placed.".formatted(name, days, months));
        }
    }

    /** Person-days that fall into its months from one to before another, the first being 0: whole days that add up to all of them. */
    public int daysBetween(int from, int until) {
        return new EvenSpread(days, months).between(from, until);
    }

    /** The same task, if people had decided that it starts in this month. */
    Task startingIn(int month) {
        return new Task(name, owner, days, months, after, earliest, deadline, OptionalInt.of(month), urgency);
    }
}
