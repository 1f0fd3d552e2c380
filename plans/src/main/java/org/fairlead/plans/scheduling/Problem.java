package org.fairlead.plans.scheduling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a solver is given.
 *
 * @param periods how many periods there are
 * @param monthsInPeriod how many months each has
 * @param capacity person-days left for the tasks in each period; empty where there is no limit
 * @param owners the same by owner, of those who are limited
 * @param tasks those that can be placed: each one that a task waits for is among them
 */
public record Problem(
        int periods, int monthsInPeriod, List<Integer> capacity, Map<String, List<Integer>> owners, List<Task> tasks) {
    public Problem {
        capacity = List.copyOf(capacity);
        owners = Map.copyOf(owners);
        tasks = List.copyOf(tasks);
    }

    /** The tasks by name, whatever order they were given in. */
    List<Task> inOrder() {
        return tasks.stream().sorted(Comparator.comparing(Task::name)).toList();
    }

    /** The tasks that nobody fixed. */
    List<Task> free() {
        return tasks.stream().filter(task -> task.fixed().isEmpty()).toList();
    }

    /** How many months there are. */
    public int months() {
        return periods * monthsInPeriod;
    }
}
