package org.fairlead.plans.scheduling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fairlead.engine.model.Gain;

/**
 * Looks for the timetable that is worth most when it is judged. A solver adds gains up, and they do not always add up: one action can lift what
 * holds another down. So the timetable that a solver finds is judged, the solver is told what each action gained in its place, and looks
 * again. What counts in the end is what is judged, and never what was added up.
 */
final class Improving {
    /** Values are whole numbers to a solver: thousandths of a point. */
    private static final double UNITS = 1000;

    private static final int ROUNDS = 4;
    /** Less than this is no difference, in points. */
    private static final double HAIR = 1e-9;

    private final Solver solver;
    private final Problem problem;
    private final Worth worth;
    private final List<String> done;
    private final Map<String, Long> alone;
    private Timetable best;

    /**
     * Looks for it.
     *
     * @param done names of the actions that are done before the plan begins
     * @param points what each action gains by itself, by name
     */
    Improving(Solver solver, Problem problem, Worth worth, List<String> done, Map<String, Double> points) {
        this.solver = solver;
        this.problem = problem;
        this.worth = worth;
        this.done = done;
        this.alone = units(problem, points);
        this.best = new GreedySolver().solve(problem, alone, Optional.empty());
        look();
    }

    /** What the tasks gain, as a solver wants it. */
    static Map<String, Long> units(Problem problem, Map<String, Double> points) {
        Map<String, Long> units = new HashMap<>();
        problem.tasks().forEach(task -> units.put(task.name(), units(points.getOrDefault(task.name(), 0.0))));
        return units;
    }

    /** What gains nothing is worth a little, so that it is done early too where there is room. */
    private static long units(double points) {
        return 1 + Math.round(UNITS * points);
    }

    Timetable best() {
        return best;
    }

    private void look() {
        Set<Map<String, Long>> seen = new HashSet<>();
        Map<String, Long> values = alone;
        for (int round = 0; round < ROUNDS && seen.add(values); round++) {
            Timetable found = solver.solve(problem, values, Optional.of(best));
            boolean same = found.starts().equals(best.starts());
            if (isBetter(found) || (same && found.proved())) {
                best = found;
            }
            if (round < ROUNDS - 1) {
                values = inOrder(found);
                values = seen.contains(values) ? inOrder(best) : values;
            }
        }
    }

    private boolean isBetter(Timetable found) {
        long more = held(found) - held(best);
        return more > 0 || (more == 0 && mean(found, problem) > mean(best, problem) + HAIR);
    }

    private double mean(Timetable timetable, Problem of) {
        return worth.mean(timetable, of.tasks(), of.months());
    }

    private long held(Timetable timetable) {
        return problem.tasks().stream()
                .filter(task -> task.deadline().isPresent() && timetable.places(task))
                .filter(task -> timetable.end(task) <= task.deadline().getAsInt())
                .count();
    }

    /** A timetable that is worth more, for the same tasks with more room; nothing if none is found. */
    Optional<Timetable> with(Problem more) {
        Timetable found = solver.solve(more, inOrder(best), Optional.of(best));
        return mean(found, more) > mean(best, problem) + HAIR ? Optional.of(found) : Optional.empty();
    }

    /** What each task gains in its place; what is left out, what it gains by itself. */
    private Map<String, Long> inOrder(Timetable timetable) {
        List<String> placed = problem.tasks().stream()
                .filter(timetable::places)
                .sorted(Comparator.comparingInt(timetable::end)
                        .thenComparing(task -> timetable.end(task) - task.months())
                        .thenComparing(Task::urgency)
                        .thenComparing(Task::name))
                .map(Task::name)
                .toList();
        List<Gain> gains =
                worth.inOrder(Stream.concat(done.stream(), placed.stream()).toList());
        Map<String, Long> fallen = new HashMap<>(alone);
        for (int each = 0; each < placed.size(); each++) {
            fallen.put(placed.get(each), units(gains.get(done.size() + each).points()));
        }
        return fallen;
    }
}
