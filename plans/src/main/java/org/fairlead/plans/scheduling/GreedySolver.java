package org.fairlead.plans.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes what is worth most for each day of work, again and again, and places it as early as it can stand. */
public final class GreedySolver implements Solver {
    @Override
    public Timetable solve(Problem problem, Map<String, Long> values) {
        Room room = new Room(problem);
        Map<String, Integer> ends = new HashMap<>();
        Map<String, Integer> starts = new HashMap<>();
        List<Task> waiting = new ArrayList<>();
        for (Task task : problem.tasks()) {
            if (task.fixed().isPresent()) {
                room.take(task, task.fixed().getAsInt());
                starts.put(task.name(), task.fixed().getAsInt());
                ends.put(task.name(), task.fixed().getAsInt() + task.months());
            } else {
                waiting.add(task);
            }
        }
        waiting.sort(Comparator.comparing(Task::urgency)
                .thenComparing(
                        task -> (double) values.getOrDefault(task.name(), 0L) / Math.max(1, task.days()),
                        Comparator.reverseOrder())
                .thenComparing(Task::name));
        // Each placing can open the way for a task that was passed by.
        Optional<Task> next = ready(waiting, ends);
        while (next.isPresent()) {
            Task task = next.get();
            waiting.remove(task);
            OptionalInt start = earliest(problem, room, task, ends);
            if (start.isPresent()) {
                room.take(task, start.getAsInt());
                starts.put(task.name(), start.getAsInt());
                ends.put(task.name(), start.getAsInt() + task.months());
            }
            next = ready(waiting, ends);
        }
        return new Timetable(starts, false);
    }

    private static Optional<Task> ready(List<Task> waiting, Map<String, Integer> ends) {
        return waiting.stream()
                .filter(task -> ends.keySet().containsAll(task.after()))
                .findFirst();
    }

    private static OptionalInt earliest(Problem problem, Room room, Task task, Map<String, Integer> ends) {
        int from = Math.max(0, task.earliest());
        for (String first : task.after()) {
            from = Math.max(from, ends.getOrDefault(first, 0));
        }
        for (int start = from; start + task.months() <= problem.months(); start++) {
            if (room.has(task, start)) {
                return OptionalInt.of(start);
            }
        }
        return OptionalInt.empty();
    }
}
