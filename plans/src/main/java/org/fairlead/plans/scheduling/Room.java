package org.fairlead.plans.scheduling;

import java.util.HashMap;
import java.util.Map;

/** The person-days that are left in each period while tasks are placed. */
final class Room {
    private final Problem problem;
    private final int[] all;
    private final Map<String, int[]> owners = new HashMap<>();

    Room(Problem problem) {
        this.problem = problem;
        this.all = problem.capacity().stream().mapToInt(Integer::intValue).toArray();
        problem.owners()
                .forEach((owner, left) -> owners.put(
                        owner, left.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** Whether a task can start in this month, as far as days go. */
    boolean has(Task task, int start) {
        int[] own = owners.get(task.owner());
        for (int period = first(start); period <= last(task, start); period++) {
            int days = days(task, start, period);
            if ((all.length > 0 && days > Math.max(0, all[period]) && days > 0)
                    || (own != null && days > Math.max(0, own[period]) && days > 0)) {
                return false;
            }
        }
        return true;
    }

    /** Takes the days of a task, also where more are taken than there are: people may have decided so. */
    void take(Task task, int start) {
        int[] own = owners.get(task.owner());
        for (int period = first(start); period <= last(task, start); period++) {
            int days = days(task, start, period);
            if (all.length > 0) {
                all[period] -= days;
            }
            if (own != null) {
                own[period] -= days;
            }
        }
    }

    private int first(int start) {
        return Math.max(0, start) / problem.monthsInPeriod();
    }

    private int last(Task task, int start) {
        return Math.min(problem.periods() - 1, Math.max(-1, start + task.months() - 1) / problem.monthsInPeriod());
    }

    /** Person-days of a task that fall into a period if it starts in this month. */
    private int days(Task task, int start, int period) {
        int days = 0;
        for (int month = period * problem.monthsInPeriod(); month < (period + 1) * problem.monthsInPeriod(); month++) {
            days += task.daysIn(month - start);
        }
        return days;
    }
}
