package org.fairlead.plans.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Settings;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.constraints.Constraint;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.IntVar;

/** Some tasks that are placed anew while all others stay where they are. */
final class Part {
    /** The largest number that the library takes, and less than half of what it may add up to on the way. */
    private static final long MOST = 20_000_000;

    private final Placing placing;
    private final int[] free;
    private final List<Task> tasks;
    private final int months;

    /**
     * A part of a timetable.
     *
     * @param free the places of its tasks, in the order in which the search is to decide about them; all that they wait for is placed, or
     *     among them
     */
    Part(Placing placing, int[] free) {
        this.placing = placing;
        this.free = free;
        this.tasks = IntStream.of(free).mapToObj(placing::task).toList();
        this.months = placing.problem().months();
    }

    /**
     * Looks for better places, and takes the best that it finds.
     *
     * @param aims those that must not get worse, and last the one that has to get better
     * @param fails how often the search may come to a dead end
     * @return whether it is known that nothing better exists than what is there afterwards
     */
    boolean improve(List<Aim> aims, long fails) {
        Aim last = aims.get(aims.size() - 1);
        if (most(aims) > MOST) {
            return false;
        }
        int[] old = IntStream.of(free).map(placing::start).toArray();
        Map<Aim, Integer> reached = new HashMap<>();
        aims.forEach(aim -> reached.put(aim, (int)
                IntStream.of(free).mapToLong(task -> placing.counted(aim, task)).sum()));
        IntStream.of(free).forEach(placing::take);
        int[] best = old;
        boolean complete;
        try {
            Model model = new Model("part", Settings.prod());
            IntVar[] starts = starts(model, old);
            new Constraint("fits", new Fits(tasks, starts, after(), placing.room(), months)).post();
            for (Aim aim : aims.subList(0, aims.size() - 1)) {
                IntVar counted = counted(model, aim, starts);
                if (counted.getUB() > 0) {
                    counted.ge(reached.getOrDefault(aim, 0)).post();
                }
            }
            IntVar aimed = counted(model, last, starts);
            aimed.gt(reached.getOrDefault(last, 0)).post();
            Solver solver = model.getSolver();
            model.setObjective(Model.MAXIMIZE, aimed);
            solver.setSearch(Search.intVarSearch(
                    vars -> {
                        for (IntVar var : vars) {
                            if (!var.isInstantiated()) {
                                return var;
                            }
                        }
                        return null;
                    },
                    IntVar::getLB,
                    starts));
            solver.limitFail(fails);
            while (solver.solve()) {
                best = IntStream.range(0, free.length)
                        .map(each -> starts[each].getValue())
                        .toArray();
            }
            complete = !solver.isStopCriterionMet();
        } finally {
            for (int each = 0; each < free.length; each++) {
                placing.place(free[each], best[each]);
            }
        }
        return complete;
    }

    private long most(List<Aim> aims) {
        long most = 0;
        for (Aim aim : aims) {
            long sum = 0;
            for (Task task : tasks) {
                sum += aim.of(task, Math.min(0, 1 - task.months()), months, placing.values());
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    /** A start for each, between what is over before it and what waits for it. */
    private IntVar[] starts(Model model, int[] old) {
        IntVar[] starts = new IntVar[free.length];
        for (int each = 0; each < free.length; each++) {
            Task task = tasks.get(each);
            int leftOut = Fits.leftOut(task, months);
            int from = Math.max(0, task.earliest());
            for (int first : placing.after(free[each])) {
                if (!isFree(first)) {
                    from = Math.max(from, placing.end(first));
                }
            }
            int until = months - task.months();
            boolean stays = false;
            for (int next : placing.before(free[each])) {
                if (!isFree(next) && !placing.isFixed(next) && placing.isPlaced(next)) {
                    until = Math.min(until, placing.start(next) - task.months());
                    stays = true;
                }
            }
            List<Integer> possible = new ArrayList<>();
            for (int start = from; start <= until; start++) {
                possible.add(start);
            }
            if (!stays) {
                possible.add(leftOut);
            }
            starts[each] = possible.isEmpty()
                    ? model.intVar(task.name(), old[each])
                    : model.intVar(
                            task.name(),
                            possible.stream().mapToInt(Integer::intValue).toArray());
        }
        return starts;
    }

    private boolean isFree(int task) {
        return IntStream.of(free).anyMatch(each -> each == task);
    }

    /** By free task: those of the free ones that it waits for. */
    private int[][] after() {
        Map<Integer, Integer> places = new HashMap<>();
        for (int each = 0; each < free.length; each++) {
            places.put(free[each], each);
        }
        return IntStream.of(free)
                .mapToObj(task -> IntStream.of(placing.after(task))
                        .filter(places::containsKey)
                        .map(places::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    private IntVar counted(Model model, Aim aim, IntVar[] starts) {
        List<IntVar> counted = new ArrayList<>();
        List<Integer> factors = new ArrayList<>();
        int constant = 0;
        int most = 0;
        for (int each = 0; each < starts.length; each++) {
            Task task = tasks.get(each);
            if (!aim.counts(task)) {
                continue;
            }
            if (aim.deadlines()) {
                int last = Math.min(task.deadline().orElse(months), months) - task.months();
                counted.add(model.arithm(starts[each], "<=", last).reify());
                factors.add(1);
                most++;
            } else {
                int value = (int) Aim.value(task, placing.values());
                int leftOut = Fits.leftOut(task, months);
                counted.add(starts[each]);
                factors.add(-value);
                constant += value * leftOut;
                most += value * (leftOut - starts[each].getLB());
            }
        }
        if (counted.isEmpty()) {
            return model.intVar(0);
        }
        IntVar sum = model.intVar("counted", 0, most, true);
        counted.add(sum);
        factors.add(-1);
        model.scalar(
                        counted.toArray(new IntVar[0]),
                        factors.stream().mapToInt(Integer::intValue).toArray(),
                        "=",
                        -constant)
                .post();
        return sum;
    }
}
