package org.fairlead.plans.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tries every timetable there is. Tasks are given so that none waits for a later one. */
record EveryTimetable(Problem problem) {
    void forEach(Consumer<Map<String, Integer>> consumer) {
        Map<String, Integer> starts = new HashMap<>();
        Room room = new Room(problem);
        List<Task> free = new ArrayList<>();
        for (Task task : problem.tasks()) {
            if (task.fixed().isPresent()) {
                starts.put(task.name(), task.fixed().getAsInt());
                room.take(task, task.fixed().getAsInt());
            } else {
                free.add(task);
            }
        }
        Map<String, Task> byName = new HashMap<>();
        problem.tasks().forEach(task -> byName.put(task.name(), task));
        place(free, 0, starts, room, byName, consumer);
    }

    private void place(
            List<Task> free,
            int next,
            Map<String, Integer> starts,
            Room room,
            Map<String, Task> byName,
            Consumer<Map<String, Integer>> consumer) {
        if (next == free.size()) {
            consumer.accept(starts);
            return;
        }
        place(free, next + 1, starts, room, byName, consumer);
        Task task = free.get(next);
        if (!starts.keySet().containsAll(task.after())) {
            return;
        }
        int from = Math.max(0, task.earliest());
        for (String first : task.after()) {
            from = Math.max(
                    from,
                    starts.getOrDefault(first, 0)
                            + byName.getOrDefault(first, task).months());
        }
        for (int start = from; start + task.months() <= problem.months(); start++) {
            if (room.has(task, start)) {
                room.take(task, start);
                starts.put(task.name(), start);
                place(free, next + 1, starts, room, byName, consumer);
                starts.remove(task.name());
                room.give(task, start);
            }
        }
    }
}
