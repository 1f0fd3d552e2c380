package org.fairlead.plans.scheduling;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Chooses the few tasks that are placed anew together, each time others. The same timetable gets the same choices. */
final class Neighbourhoods {
    private static final long SEED = 2012;
    private static final int LARGEST = 16;
    /** By how many months tasks may seem nearer to each other than they are, so that the same few do not meet every time. */
    private static final double BLUR = 3;

    private final Placing placing;
    private final int[] all;
    private final double[] worth;
    private final Random random = new Random(SEED);

    /**
     * Neighbourhoods in a timetable.
     *
     * @param all the tasks to choose from
     */
    Neighbourhoods(Placing placing, int[] all) {
        this.placing = placing;
        this.all = all;
        this.worth =
                IntStream.range(0, placing.size()).mapToDouble(placing::worth).toArray();
    }

    /** The next few, in the order in which to decide about them. */
    int[] next() {
        double[] noise = random.doubles(worth.length).toArray();
        Set<Integer> chosen = new LinkedHashSet<>();
        int first = any();
        add(chosen, first);
        switch (random.nextInt(3)) {
            case 0 -> rivals(chosen, first, noise);
            case 1 -> related(chosen, first);
            default -> {
                // whoever it may be
            }
        }
        for (int tries = 0; chosen.size() < LARGEST && tries < 2 * LARGEST; tries++) {
            add(chosen, any());
        }
        return chosen.stream()
                .sorted(Comparator.comparingDouble((Integer task) -> -worth[task] * (0.5 + noise[task])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int any() {
        return all[random.nextInt(all.length)];
    }

    /** Those that end in the same months, and so compete for the same days. */
    private void rivals(Set<Integer> chosen, int first, double[] noise) {
        int end = placing.isPlaced(first)
                ? placing.end(first)
                : 1 + random.nextInt(placing.problem().months());
        IntStream.of(all)
                .boxed()
                .sorted(Comparator.comparingDouble(task -> Math.abs(placing.end(task) - end) + BLUR * noise[task]))
                .limit(LARGEST)
                .forEach(task -> add(chosen, task));
    }

    /** What waits for it, and what it waits for. */
    private void related(Set<Integer> chosen, int first) {
        IntStream.of(placing.before(first))
                .filter(next -> IntStream.of(all).anyMatch(each -> each == next))
                .forEach(next -> add(chosen, next));
        IntStream.of(placing.after(first)).forEach(before -> add(chosen, before));
    }

    /** Adds a task with what it waits for, where that is left out as well; and nothing where that cannot be. */
    private void add(Set<Integer> chosen, int task) {
        if (placing.isFixed(task) || chosen.size() >= LARGEST || chosen.contains(task)) {
            return;
        }
        int[] missing = IntStream.of(placing.after(task))
                .filter(first -> !placing.isPlaced(first) && !chosen.contains(first))
                .toArray();
        IntStream.of(missing).forEach(first -> add(chosen, first));
        if (chosen.size() < LARGEST && IntStream.of(missing).allMatch(chosen::contains)) {
            chosen.add(task);
        }
    }
}
