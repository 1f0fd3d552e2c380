package org.fairlead.plans.scheduling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.fairlead.plans.Urgency;

/**
 * A problem as chance would have it, with what its tasks are worth. The same seed draws the same.
 *
 * @param seed printed with every failure
 */
record Drawn(long seed, Problem problem, Map<String, Long> values) {
    private static final List<Urgency> URGENCIES = List.of(Urgency.values());
    private static final List<String> OWNERS = List.of("HR", "Board", "Data");

    /** Few enough tasks and months to try all there is. */
    static Drawn small(long seed) {
        Random random = new Random(seed);
        int shape = random.nextInt(3);
        return switch (shape) {
            case 0 -> draw(seed, random, 3 + random.nextInt(8), 3, 1);
            case 1 -> draw(seed, random, 3 + random.nextInt(4), 2, 3);
            default -> draw(seed, random, 2 + random.nextInt(3), 4, 3);
        };
    }

    static Drawn large(long seed) {
        Random random = new Random(seed);
        return draw(seed, random, 5 + random.nextInt(40), 1 + random.nextInt(6), random.nextBoolean() ? 3 : 1);
    }

    private static Drawn draw(long seed, Random random, int count, int periods, int monthsInPeriod) {
        boolean pressing = random.nextInt(3) == 0;
        boolean fixing = random.nextInt(3) == 0;
        List<Task> tasks = new ArrayList<>();
        Map<String, Long> values = new HashMap<>();
        int months = periods * monthsInPeriod;
        for (int each = 0; each < count; each++) {
            String name = "T%02d".formatted(each);
            List<String> after = new ArrayList<>();
            while (each > 0 && random.nextInt(3) == 0) {
                String first = "T%02d".formatted(random.nextInt(each));
                if (!after.contains(first)) {
                    after.add(first);
                }
            }
            Urgency urgency = pressing ? URGENCIES.get(random.nextInt(URGENCIES.size())) : Urgency.OTHER;
            tasks.add(new Task(
                    name,
                    OWNERS.get(random.nextInt(3)),
                    random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(10),
                    random.nextInt(12) == 0 ? months + random.nextInt(2) : 1 + random.nextInt(4),
                    after,
                    random.nextInt(5) == 0 ? random.nextInt(months) : 0,
                    urgency == Urgency.DEADLINE && random.nextBoolean()
                            ? OptionalInt.of(1 + random.nextInt(months))
                            : OptionalInt.empty(),
                    fixing && random.nextInt(6) == 0
                            ? OptionalInt.of(random.nextInt(months + 2) - 2)
                            : OptionalInt.empty(),
                    urgency));
            values.put(name, random.nextInt(6) == 0 ? 1L : 1L + random.nextInt(2000));
        }
        Map<String, List<Integer>> owners = new TreeMap<>();
        if (random.nextInt(3) == 0) {
            owners.put("HR", room(random, periods, 8));
        }
        List<Integer> capacity = random.nextInt(6) == 0 ? List.of() : room(random, periods, 4 + random.nextInt(25));
        return new Drawn(
                seed, new Problem(periods, monthsInPeriod, capacity, owners, asUrgentAsWhatWaits(tasks)), values);
    }

    /** Now and then more is promised in a period than there is. */
    private static List<Integer> room(Random random, int periods, int days) {
        List<Integer> room = new ArrayList<>(Collections.nCopies(periods, days));
        if (random.nextInt(4) == 0) {
            room.set(random.nextInt(periods), random.nextInt(days + 3) - 3);
        }
        return room;
    }

    private static List<Task> asUrgentAsWhatWaits(List<Task> tasks) {
        Map<String, Urgency> urgencies = new HashMap<>();
        List<Task> spread = new ArrayList<>();
        for (int each = tasks.size() - 1; each >= 0; each--) {
            Task task = tasks.get(each);
            Urgency own = urgencies.getOrDefault(task.name(), task.urgency());
            Urgency urgency = own.compareTo(task.urgency()) < 0 ? own : task.urgency();
            task.after()
                    .forEach(first ->
                            urgencies.merge(first, urgency, (one, other) -> one.compareTo(other) < 0 ? one : other));
            spread.add(
                    0,
                    new Task(
                            task.name(),
                            task.owner(),
                            task.days(),
                            task.months(),
                            task.after(),
                            task.earliest(),
                            task.deadline(),
                            task.fixed(),
                            urgency));
        }
        return spread;
    }

    /** The same tasks in another order. */
    Drawn shuffled() {
        List<Task> tasks = new ArrayList<>(problem.tasks());
        Collections.shuffle(tasks, new Random(seed + 1));
        return new Drawn(
                seed,
                new Problem(problem.periods(), problem.monthsInPeriod(), problem.capacity(), problem.owners(), tasks),
                values);
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
