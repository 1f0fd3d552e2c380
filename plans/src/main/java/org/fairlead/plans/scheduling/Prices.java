package org.fairlead.plans.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What would come of it if days could be bought and sold. With a price for each day of each period nothing is short, so that the best time of
 * every task is found at once, tree by tree of what waits for what. Whatever the prices, no timetable is worth more than that, and the
 * prices are changed until it says as little as it can (Lagrangian relaxation with subgradient steps, after Held and Karp 1971). Placing
 * the tasks in the order of the times found makes good timetables too.
 */
final class Prices {
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final int PATIENCE = 8;
    private static final double LESS = 0.6;
    private static final int EVERY = 4;
    private static final double HAIR = 1e-6;

    private final Placing placing;
    private final List<Aim> aims;
    private final int[] free;
    private final Forest forest;
    /** What is short: the days of all and those of each owner; what there is of it, and what it costs, by period. */
    private final List<int[]> stock = new ArrayList<>();

    private final List<double[]> prices = new ArrayList<>();
    /** By task: what it takes. */
    private final List<List<Integer>> takes = new ArrayList<>();
    /** By task and start, the last being that it is left out: what it counts, and the days by period from the first that it needs. */
    private final double[][] counts;

    private final int[][] firstPeriods;
    private final int[][][] days;
    private double bound = Double.POSITIVE_INFINITY;

    /**
     * Prices for what is placed anew.
     *
     * @param placing all else in its place
     * @param free tasks that are left out of it now
     */
    Prices(Placing placing, int[] free, List<Aim> aims) {
        this.placing = placing;
        this.free = free;
        this.aims = aims;
        int[] places = new int[placing.size()];
        Arrays.fill(places, -1);
        for (int each = 0; each < free.length; each++) {
            places[free[each]] = each;
        }
        int[][] after = IntStream.of(free)
                .mapToObj(task -> IntStream.of(placing.after(task))
                        .map(first -> places[first])
                        .filter(first -> first >= 0)
                        .toArray())
                .toArray(int[][]::new);
        this.forest = new Forest(after);
        this.counts = new double[free.length][];
        this.firstPeriods = new int[free.length][];
        this.days = new int[free.length][][];
        stock();
        tasks(after);
    }

    /** No timetable counts more than this; where the aims are several, each counts more than all after it together could. */
    double bound() {
        return bound;
    }

    /** Whether nothing better can be: what is counted are whole numbers. */
    boolean prove(double reached) {
        return bound < reached + 1 - HAIR;
    }

    private void stock() {
        Problem problem = placing.problem();
        Room room = placing.room();
        List<String> owners = problem.owners().keySet().stream().sorted().toList();
        room.all().ifPresent(stock::add);
        owners.forEach(owner -> stock.add(room.of(owner)));
        stock.forEach(any -> prices.add(new double[problem.periods()]));
        int shared = stock.size() - owners.size();
        for (int task : free) {
            List<Integer> taken = new ArrayList<>(shared == 0 ? List.of() : List.of(0));
            int owner = owners.indexOf(placing.task(task).owner());
            if (owner >= 0) {
                taken.add(shared + owner);
            }
            takes.add(taken);
        }
    }

    private void tasks(int[][] after) {
        Problem problem = placing.problem();
        double[] factors = factors();
        for (int each = 0; each < free.length; each++) {
            Task task = placing.task(free[each]);
            int starts = Math.max(0, problem.months() - task.months() + 1);
            counts[each] = new double[starts + 1];
            firstPeriods[each] = new int[starts];
            days[each] = new int[starts][];
            int from = placing.from(free[each]);
            for (int start = 0; start < starts; start++) {
                int first = start / problem.monthsInPeriod();
                int last = (start + task.months() - 1) / problem.monthsInPeriod();
                firstPeriods[each][start] = first;
                days[each][start] = new int[last - first + 1];
                for (int period = first; period <= last; period++) {
                    int month = period * problem.monthsInPeriod() - start;
                    days[each][start][period - first] = task.daysBetween(month, month + problem.monthsInPeriod());
                }
                counts[each][start] = NEVER;
                if (start >= from && isOpen(each, after) && placing.room().has(task, start)) {
                    counts[each][start] = 0;
                    for (int aim = 0; aim < factors.length; aim++) {
                        counts[each][start] +=
                                factors[aim] * aims.get(aim).of(task, start, problem.months(), placing.values());
                    }
                }
            }
        }
    }

    /** Whether all that a task waits for is placed, or can be. */
    private boolean isOpen(int each, int[][] after) {
        return placing.missing(free[each])
                == IntStream.of(after[each])
                        .filter(first -> !placing.isPlaced(free[first]))
                        .count();
    }

    /** What each aim counts for, so that no later one outweighs it. */
    private double[] factors() {
        double[] factors = new double[aims.size()];
        double factor = 1;
        for (int aim = aims.size() - 1; aim >= 0; aim--) {
            factors[aim] = factor;
            double most = 0;
            for (int task : free) {
                most += aims.get(aim)
                        .of(
                                placing.task(task),
                                Math.min(0, 1 - placing.task(task).months()),
                                placing.problem().months(),
                                placing.values());
            }
            factor *= 1 + most;
        }
        return factors;
    }

    /** What is counted of tasks where they stand. */
    double counted(Placing other) {
        double[] factors = factors();
        double counted = 0;
        for (int aim = 0; aim < factors.length; aim++) {
            for (int task : free) {
                counted += factors[aim] * other.counted(aims.get(aim), task);
            }
        }
        return counted;
    }

    /**
     * Changes the prices step by step.
     *
     * @param best a timetable that was found before
     * @return a better one, if one was found on the way
     */
    Optional<Placing> look(int steps, Placing best) {
        Optional<Placing> better = Optional.empty();
        double reached = counted(best);
        double stride = 1;
        int waited = 0;
        for (int step = 0; step < steps; step++) {
            int[] starts = new int[free.length];
            double most = most(starts);
            if (most < bound - HAIR) {
                bound = most;
                waited = 0;
            } else if (++waited == PATIENCE) {
                stride *= LESS;
                waited = 0;
            }
            if (step % EVERY == EVERY - 1) {
                Placing tried = inOrder(starts);
                if (counted(tried) > reached + HAIR) {
                    reached = counted(tried);
                    better = Optional.of(tried);
                }
            }
            if (prove(reached) || !change(starts, stride, most - reached)) {
                return better;
            }
        }
        return better;
    }

    private Placing inOrder(int[] starts) {
        int[] ranks = new int[placing.size()];
        for (int each = 0; each < free.length; each++) {
            int task = free[each];
            ranks[task] = starts[each] == counts[each].length - 1 ? Integer.MAX_VALUE : starts[each];
        }
        Placing tried = new Placing(placing);
        tried.fill(
                free,
                Comparator.comparingInt((Integer task) -> ranks[task])
                        .thenComparing(
                                Comparator.comparingDouble(placing::worth).reversed()));
        return tried;
    }

    /** What can be had at these prices at most, and when each task would start. */
    private double most(int[] starts) {
        double[][] worth = new double[free.length][];
        int[][] choices = new int[free.length][];
        for (int each = 0; each < free.length; each++) {
            worth[each] = worth(each);
        }
        int[] order = forest.order();
        for (int last = order.length - 1; last >= 0; last--) {
            int each = order[last];
            int parent = forest.parent(each);
            if (parent >= 0) {
                choices[each] = forest.waits(each)
                        ? later(worth[each], worth[parent], months(parent))
                        : sooner(worth[each], worth[parent], months(each));
            }
        }
        double most = 0;
        for (int each : order) {
            int parent = forest.parent(each);
            if (parent >= 0) {
                starts[each] = choices[each][starts[parent]];
            } else {
                starts[each] = best(worth[each]);
                most += worth[each][starts[each]];
            }
        }
        for (int each = 0; each < stock.size(); each++) {
            for (int period = 0; period < stock.get(each).length; period++) {
                most += prices.get(each)[period] * Math.max(0, stock.get(each)[period]);
            }
        }
        return most;
    }

    private int months(int each) {
        return placing.task(free[each]).months();
    }

    private double[] worth(int each) {
        double[] worth = counts[each].clone();
        for (int start = 0; start < worth.length - 1; start++) {
            if (worth[start] > NEVER) {
                for (int taken : takes.get(each)) {
                    double[] price = prices.get(taken);
                    int first = firstPeriods[each][start];
                    for (int period = 0; period < days[each][start].length; period++) {
                        worth[start] -= price[first + period] * days[each][start][period];
                    }
                }
            }
        }
        return worth;
    }

    private static int best(double[] worth) {
        int best = 0;
        for (int start = 1; start < worth.length; start++) {
            if (worth[start] > worth[best]) {
                best = start;
            }
        }
        return best;
    }

    /** Adds the best of one that waits for its parent; which that is, by the start of the parent. */
    private static int[] later(double[] worth, double[] parent, int months) {
        int leftOut = worth.length - 1;
        int[] best = new int[worth.length];
        best[leftOut] = leftOut;
        for (int start = leftOut - 1; start >= 0; start--) {
            best[start] = worth[start] > worth[best[start + 1]] ? start : best[start + 1];
        }
        int[] choices = new int[parent.length];
        for (int start = 0; start < parent.length; start++) {
            choices[start] = start == parent.length - 1 ? leftOut : best[Math.min(start + months, leftOut)];
            parent[start] += worth[choices[start]];
        }
        return choices;
    }

    /** Adds the best of one that its parent waits for; which that is, by the start of the parent. */
    private static int[] sooner(double[] worth, double[] parent, int months) {
        int[] best = new int[worth.length];
        for (int start = 1; start < worth.length; start++) {
            best[start] = worth[start] > worth[best[start - 1]] ? start : best[start - 1];
        }
        int[] choices = new int[parent.length];
        int leftOut = parent.length - 1;
        for (int start = 0; start < leftOut; start++) {
            int last = Math.min(start - months, worth.length - 2);
            if (last < 0) {
                parent[start] = NEVER;
            } else {
                choices[start] = best[last];
                parent[start] += worth[best[last]];
            }
        }
        choices[leftOut] = best[worth.length - 1];
        parent[leftOut] += worth[best[worth.length - 1]];
        return choices;
    }

    /** Makes dearer what more is taken of than there is, and cheaper what is left over; whether there is anything to change. */
    private boolean change(int[] starts, double stride, double distance) {
        List<double[]> over = new ArrayList<>();
        for (int[] each : stock) {
            over.add(IntStream.of(each).mapToDouble(left -> -Math.max(0, left)).toArray());
        }
        for (int each = 0; each < free.length; each++) {
            if (starts[each] < counts[each].length - 1) {
                int first = firstPeriods[each][starts[each]];
                int[] needed = days[each][starts[each]];
                for (int taken : takes.get(each)) {
                    for (int period = 0; period < needed.length; period++) {
                        over.get(taken)[first + period] += needed[period];
                    }
                }
            }
        }
        double length = 0;
        for (int each = 0; each < over.size(); each++) {
            for (int period = 0; period < over.get(each).length; period++) {
                double by = over.get(each)[period];
                length += by < 0 && prices.get(each)[period] <= 0 ? 0 : by * by;
            }
        }
        if (length < HAIR) {
            return false;
        }
        double step = stride * Math.max(1, distance) / length;
        for (int each = 0; each < over.size(); each++) {
            double[] price = prices.get(each);
            for (int period = 0; period < price.length; period++) {
                price[period] = Math.max(0, price[period] + step * over.get(each)[period]);
            }
        }
        return true;
    }
}
