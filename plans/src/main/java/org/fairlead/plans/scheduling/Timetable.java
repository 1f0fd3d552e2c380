package org.fairlead.plans.scheduling;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When each task starts.
 *
 * @param starts the month in which it starts, by name; tasks that are not placed are missing
 * @param proved whether it is known that nothing better exists for the values that the solver was given
 */
public record Timetable(Map<String, Integer> starts, boolean proved) {
    public Timetable {
        starts = Collections.unmodifiableMap(new TreeMap<>(starts));
    }

    public boolean places(Task task) {
        return starts.containsKey(task.name());
    }

    /** The month before which a task is over: 3 for a task that runs from month 0 for three months. */
    public int end(Task task) {
        Integer start = starts.get(task.name());
        if (start == null) {
            throw new IllegalArgumentException("The task (%s) is not placed.".formatted(task.name()));
        }
        return start + task.months();
    }

    /** The tasks that are over before a month begins. */
    public List<Task> over(List<Task> tasks, int month) {
        return tasks.stream().filter(task -> places(task) && end(task) <= month).toList();
    }
}
