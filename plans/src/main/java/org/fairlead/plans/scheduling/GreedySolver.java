package org.fairlead.plans.scheduling;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes what is worth most for each day of work, again and again, and places it as early as it can stand. */
public final class GreedySolver implements Solver {
    @Override
    public Timetable solve(Problem problem, Map<String, Long> values, Optional<Timetable> start) {
        Placing placing = new Placing(problem, values);
        fill(placing, IntStream.range(0, placing.size()).toArray(), false);
        return placing.timetable(false);
    }

    /**
     * Places tasks that are left out.
     *
     * @param foresight whether a task is also worth what it opens the way for
     */
    static void fill(Placing placing, int[] tasks, boolean foresight) {
        double[] worth = new double[placing.size()];
        for (int task : tasks) {
            BitSet together = new BitSet();
            collect(placing, task, together, foresight);
            double value = together.stream()
                    .mapToLong(each -> Aim.value(placing.task(each), placing.values()))
                    .sum();
            int days = together.stream().map(each -> placing.task(each).days()).sum();
            together.stream().forEach(each -> worth[each] = Math.max(worth[each], value / Math.max(1, days)));
        }
        placing.fill(
                tasks,
                Comparator.comparing((Integer task) -> placing.task(task).urgency())
                        .thenComparing(task -> worth[task], Comparator.reverseOrder()));
    }

    private static void collect(Placing placing, int task, BitSet together, boolean foresight) {
        together.set(task);
        if (foresight) {
            IntStream.of(placing.after(task))
                    .filter(first -> !together.get(first) && !placing.isPlaced(first))
                    .forEach(first -> collect(placing, first, together, true));
        }
    }
}
