package org.fairlead.plans.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.fairlead.plans.Urgency;

/**
 * Begins with the best of several simple timetables, takes some of the tasks out again and again, and lets a constraint solver (Choco) find
 * the best places for these few. It stops after a fixed number of attempts, never after a time, so that the same problem has the same
 * timetable on every machine; and it keeps only what is better, so that it is never worse than {@link GreedySolver}.
 */
public final class ChocoSolver implements Solver {
    private static final int STEPS = 50;
    private static final int ATTEMPTS = 100;
    private static final int ATTEMPTS_PER_TASK = 8;
    private static final int ALL_AT_ONCE = 30;
    private static final int FAILS = 30;
    private static final int FAILS_IN_PROOF = 1000;

    @Override
    public Timetable solve(Problem problem, Map<String, Long> values, Optional<Timetable> start) {
        Placing placing = new Placing(problem, values);
        List<Aim> aims = Aim.of(problem.free());
        boolean proved = true;
        for (Urgency urgency : Urgency.values()) {
            List<Aim> own =
                    aims.stream().filter(aim -> aim.urgency() == urgency).toList();
            if (!own.isEmpty()) {
                List<Aim> reached = aims.stream()
                        .filter(aim -> aim.urgency().compareTo(urgency) <= 0)
                        .toList();
                Stage stage = new Stage(placing, own, reached, start);
                placing = stage.placing();
                proved &= stage.proved();
            }
        }
        return placing.timetable(proved);
    }

    /** All tasks of one urgency, placed where those before them leave room. */
    private static final class Stage {
        private Placing placing;
        private boolean proved;

        Stage(Placing before, List<Aim> own, List<Aim> reached, Optional<Timetable> start) {
            placing = new Placing(before);
            int[] added = tasks(task -> own.get(0).urgency() == task.urgency());
            int[] all = tasks(own.get(0)::reaches);
            Prices prices = new Prices(before, added, own);
            GreedySolver.fill(placing, added, false);
            start.flatMap(timetable -> as(timetable, before, added))
                    .filter(other -> other.isBetter(placing, own))
                    .ifPresent(other -> placing = other);
            placing = prices.look(STEPS, placing).orElse(placing);
            // What comes before may stand elsewhere without loss, and leave more room than these prices know of.
            proved = added.length == all.length && prices.prove(prices.counted(placing));
            if (!proved) {
                proved = true;
                for (int aims = reached.size() - own.size() + 1; aims <= reached.size(); aims++) {
                    proved &= improve(all, reached.subList(0, aims));
                }
            }
        }

        /** With tasks where a timetable has them; nothing if they do not fit there. */
        private static Optional<Placing> as(Timetable timetable, Placing before, int[] tasks) {
            Placing placing = new Placing(before);
            for (int task : tasks) {
                Integer start = timetable.starts().get(placing.task(task).name());
                if (start != null) {
                    if (start + placing.task(task).months() > placing.problem().months()
                            || !placing.room().has(placing.task(task), start)) {
                        return Optional.empty();
                    }
                    placing.place(task, start);
                }
            }
            boolean inOrder = IntStream.of(tasks)
                    .filter(placing::isPlaced)
                    .allMatch(task -> placing.missing(task) == 0 && placing.from(task) <= placing.start(task));
            return inOrder ? Optional.of(placing) : Optional.empty();
        }

        private int[] tasks(Predicate<Task> which) {
            return IntStream.range(0, placing.size())
                    .filter(task -> !placing.isFixed(task) && which.test(placing.task(task)))
                    .toArray();
        }

        private boolean improve(int[] all, List<Aim> aims) {
            if (all.length <= ALL_AT_ONCE && new Part(placing, all).improve(aims, FAILS_IN_PROOF)) {
                return true;
            }
            Neighbourhoods neighbourhoods = new Neighbourhoods(placing, all);
            int attempts = Math.min(ATTEMPTS, ATTEMPTS_PER_TASK * all.length);
            for (int attempt = 0; attempt < attempts; attempt++) {
                new Part(placing, neighbourhoods.next()).improve(aims, FAILS);
            }
            return false;
        }

        Placing placing() {
            return placing;
        }

        boolean proved() {
            return proved;
        }
    }
}
