package org.fairlead.plans.scheduling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The person-days that are left in each period while tasks are placed. */
final class Room {
    private static final int[] NO_LIMIT = {};

    private final int periods;
    private final int monthsInPeriod;
    private final int[] all;
    private final Map<String, int[]> owners = new HashMap<>();

    Room(Problem problem) {
        this.periods = problem.periods();
        this.monthsInPeriod = problem.monthsInPeriod();
        this.all = problem.capacity().stream().mapToInt(Integer::intValue).toArray();
        problem.owners()
                .forEach((owner, left) -> owners.put(
                        owner, left.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The same room, to be filled by itself. */
    Room(Room other) {
        this.periods = other.periods;
        this.monthsInPeriod = other.monthsInPeriod;
        this.all = other.all.clone();
        other.owners.forEach((owner, left) -> owners.put(owner, left.clone()));
    }

    /** The days that are left of all, by period, where they are limited. */
    Optional<int[]> all() {
        return all.length == 0 ? Optional.empty() : Optional.of(all.clone());
    }

    /** The days that are left of an owner who is limited, by period. */
    int[] of(String owner) {
        return owners.getOrDefault(owner, NO_LIMIT).clone();
    }

    /** Whether a task can start in this month, as far as days go. */
    boolean has(Task task, int start) {
        int[] own = owners.getOrDefault(task.owner(), NO_LIMIT);
        for (int period = first(start); period <= last(task, start); period++) {
            int days = days(task, start, period);
            if (days > 0 && (exceeds(days, all, period) || exceeds(days, own, period))) {
                return false;
            }
        }
        return true;
    }

    private static boolean exceeds(int days, int[] left, int period) {
        return left.length > 0 && days > left[period];
    }

    /** Takes the days of a task, also where more are taken than there are: people may have decided so. */
    void take(Task task, int start) {
        change(task, start, -1);
    }

    /** Gives back what a task took. */
    void give(Task task, int start) {
        change(task, start, 1);
    }

    private void change(Task task, int start, int sign) {
        int[] own = owners.getOrDefault(task.owner(), NO_LIMIT);
        for (int period = first(start); period <= last(task, start); period++) {
            int days = sign * days(task, start, period);
            if (all.length > 0) {
                all[period] += days;
            }
            if (own.length > 0) {
                own[period] += days;
            }
        }
    }

    private int first(int start) {
        return Math.max(0, start) / monthsInPeriod;
    }

    /** The last period of the plan that a task runs in; none for what is over before the plan begins. */
    private int last(Task task, int start) {
        int end = start + task.months();
        return end <= 0 ? -1 : Math.min(periods - 1, (end - 1) / monthsInPeriod);
    }

    /** Person-days of a task that fall into a period if it starts in this month. */
    private int days(Task task, int start, int period) {
        int from = period * monthsInPeriod - start;
        return task.daysBetween(from, from + monthsInPeriod);
    }
}
