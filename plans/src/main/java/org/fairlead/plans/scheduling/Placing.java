package org.fairlead.plans.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Tasks in their places while better places are looked for. Places can be taken back and given anew. */
final class Placing {
    private final Problem problem;
    private final Map<String, Long> values;
    /** By name, so that the order in which tasks are given does not matter. */
    private final List<Task> tasks;

    private final int[][] after;
    private final int[][] before;
    private final int[] starts;
    private final Room room;

    Placing(Problem problem, Map<String, Long> values) {
        this.problem = problem;
        this.values = values;
        this.tasks = problem.inOrder();
        Map<String, Integer> places = new HashMap<>();
        for (int task = 0; task < tasks.size(); task++) {
            places.put(tasks.get(task).name(), task);
        }
        List<List<Integer>> waiting = new ArrayList<>();
        tasks.forEach(any -> waiting.add(new ArrayList<>()));
        this.after = new int[tasks.size()][];
        for (int task = 0; task < tasks.size(); task++) {
            after[task] = tasks.get(task).after().stream()
                    .mapToInt(name -> places.getOrDefault(name, -1))
                    .filter(first -> first >= 0)
                    .toArray();
            for (int first : after[task]) {
                waiting.get(first).add(task);
            }
        }
        this.before = waiting.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.starts = new int[tasks.size()];
        this.room = new Room(problem);
        for (int task = 0; task < tasks.size(); task++) {
            starts[task] = Fits.leftOut(tasks.get(task), problem.months());
            if (isFixed(task)) {
                place(task, tasks.get(task).fixed().getAsInt());
            }
        }
    }

    /** The same, to be changed by itself. */
    Placing(Placing other) {
        this.problem = other.problem;
        this.values = other.values;
        this.tasks = other.tasks;
        this.after = other.after;
        this.before = other.before;
        this.starts = other.starts.clone();
        this.room = new Room(other.room);
    }

    Problem problem() {
        return problem;
    }

    Map<String, Long> values() {
        return values;
    }

    Room room() {
        return room;
    }

    int size() {
        return tasks.size();
    }

    Task task(int task) {
        return tasks.get(task);
    }

    int start(int task) {
        return starts[task];
    }

    int end(int task) {
        return starts[task] + tasks.get(task).months();
    }

    /** Those that a task waits for. */
    int[] after(int task) {
        return after[task];
    }

    /** Those that wait for a task. */
    int[] before(int task) {
        return before[task];
    }

    boolean isFixed(int task) {
        return tasks.get(task).fixed().isPresent();
    }

    boolean isPlaced(int task) {
        return isFixed(task) || end(task) <= problem.months();
    }

    /** What a task is worth for each day of work. */
    double worth(int task) {
        return (double) Aim.value(tasks.get(task), values)
                / Math.max(1, tasks.get(task).days());
    }

    /** What an aim counts of one task where it stands. */
    long counted(Aim aim, int task) {
        return aim.of(tasks.get(task), starts[task], problem.months(), values);
    }

    /** Whether this is a better timetable than another. */
    boolean isBetter(Placing other, List<Aim> aims) {
        for (Aim aim : aims) {
            long difference = 0;
            for (int task = 0; task < tasks.size(); task++) {
                difference += counted(aim, task) - other.counted(aim, task);
            }
            if (difference != 0) {
                return difference > 0;
            }
        }
        return false;
    }

    /** Leaves a task out, and gives its room back. */
    void take(int task) {
        if (isPlaced(task)) {
            room.give(tasks.get(task), starts[task]);
            starts[task] = Fits.leftOut(tasks.get(task), problem.months());
        }
    }

    /** Gives a task that is left out a place; the start of one that is left out leaves it so. */
    void place(int task, int start) {
        if (start != Fits.leftOut(tasks.get(task), problem.months()) || isFixed(task)) {
            room.take(tasks.get(task), start);
            starts[task] = start;
        }
    }

    /**
     * Places some of what is left out, one after the other, each as early as it can stand. Each placing can open the way for a task that was passed
     * by.
     *
     * @param order which of those whose way is open comes first; after that, the first by name
     */
    void fill(int[] some, Comparator<Integer> order) {
        PriorityQueue<Integer> ready = new PriorityQueue<>(order.thenComparing(Comparator.naturalOrder()));
        int[] missing = new int[tasks.size()];
        for (int task : some) {
            missing[task] = missing(task);
            if (missing[task] == 0 && !isPlaced(task)) {
                ready.add(task);
            }
        }
        while (!ready.isEmpty()) {
            int task = ready.remove();
            OptionalInt start = earliest(task);
            if (start.isPresent()) {
                place(task, start.getAsInt());
                for (int next : before[task]) {
                    missing[next]--;
                    if (missing[next] == 0 && !isPlaced(next)) {
                        ready.add(next);
                    }
                }
            }
        }
    }

    /** How many of those that a task waits for are left out. */
    int missing(int task) {
        return (int) IntStream.of(after[task]).filter(first -> !isPlaced(first)).count();
    }

    /** The first month in which a task may start, with what it waits for where that stands; what is left out is passed over. */
    int from(int task) {
        int from = Math.max(0, tasks.get(task).earliest());
        for (int first : after[task]) {
            from = isPlaced(first) ? Math.max(from, end(first)) : from;
        }
        return from;
    }

    private OptionalInt earliest(int task) {
        return IntStream.rangeClosed(
                        from(task), problem.months() - tasks.get(task).months())
                .filter(start -> room.has(tasks.get(task), start))
                .findFirst();
    }

    Timetable timetable(boolean proved) {
        Map<String, Integer> placed = new HashMap<>();
        for (int task = 0; task < tasks.size(); task++) {
            if (isPlaced(task)) {
                placed.put(tasks.get(task).name(), starts[task]);
            }
        }
        return new Timetable(placed, proved);
    }
}
