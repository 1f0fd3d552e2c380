package org.fairlead.plans.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairlead.plans.Urgency;

/**
 * One of the things that a timetable is measured by. Of two timetables the better one is the one that is better by the first aim in which
 * they differ.
 *
 * @param urgency of which tasks it counts something
 * @param deadlines whether it counts deadlines that are held; otherwise what the tasks are worth over the months that remain
 */
record Aim(Urgency urgency, boolean deadlines) {
    /** The aims for these tasks, first things first. */
    static List<Aim> of(List<Task> tasks) {
        List<Aim> aims = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            List<Task> counted =
                    tasks.stream().filter(task -> task.urgency() == urgency).toList();
            if (counted.stream().anyMatch(task -> task.deadline().isPresent())) {
                aims.add(new Aim(urgency, true));
            }
            if (!counted.isEmpty()) {
                aims.add(new Aim(urgency, false));
            }
        }
        return aims;
    }

    /** Whether it counts anything of a task. */
    boolean counts(Task task) {
        return task.urgency() == urgency && (!deadlines || task.deadline().isPresent());
    }

    /** Whether a task has its place before, or together with, what this counts. */
    boolean reaches(Task task) {
        return task.urgency().compareTo(urgency) <= 0;
    }

    /**
     * What it counts of a task that starts in a month.
     *
     * @param months how many the plan has
     */
    long of(Task task, int start, int months, Map<String, Long> values) {
        int end = start + task.months();
        if (!counts(task) || end > months) {
            return 0;
        }
        if (deadlines) {
            return end <= task.deadline().orElse(months) ? 1 : 0;
        }
        return value(task, values) * (months + 1 - end);
    }

    static long value(Task task, Map<String, Long> values) {
        return values.getOrDefault(task.name(), 0L);
    }
}
