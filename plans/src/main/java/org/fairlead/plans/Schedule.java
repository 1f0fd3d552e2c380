package org.fairlead.plans;

import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.GapAnalysis;

/**
 * The actions of a plan over its months.
 *
 * @param plan the gaps, and all actions that they ask for
 * @param actions those that fit, what is done first, and then by the day they are due
 * @param leftOut those that do not fit, most useful first
 * @param dropped those that people decided against
 * @param projections one for each period
 * @param oneMoreDay what one more person-day in each period would buy; empty where there is no limit
 * @param proved whether nothing better exists, as far as gains add up; otherwise this is the best that was found
 */
public record Schedule(
        ActionPlan plan,
        Terms terms,
        List<ScheduledAction> actions,
        List<LeftOut> leftOut,
        List<Decision> dropped,
        List<Projection> projections,
        Optional<OneMoreDay> oneMoreDay,
        boolean proved) {
    /**
     * What one more person-day in each period would buy.
     *
     * @param mean by how much the mean of the score over all months of the plan would be higher, in points; never negative
     * @param last by how much the score at the end would be higher, in points; it can be lower, where what counts earlier takes the days
     * @param added names of actions that would fit and do not now
     */
    public record OneMoreDay(double mean, double last, List<String> added) {
        public OneMoreDay {
            added = List.copyOf(added);
        }
    }

    public Schedule {
        actions = List.copyOf(actions);
        leftOut = List.copyOf(leftOut);
        dropped = List.copyOf(dropped);
        projections = List.copyOf(projections);
    }

    public GapAnalysis analysis() {
        return plan.analysis();
    }

    /** Person-days of all that is still to be done in this schedule. */
    public int days() {
        return actions.stream()
                .filter(each -> !each.isDone())
                .mapToInt(ScheduledAction::days)
                .sum();
    }
}
