package org.fairlead.plans.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fairlead.plans.Urgency;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SolverTest {
    private static final int SMALL = 150;
    private static final int LARGE = 25;
    private static final double FOUND = 0.99;

    private final Solver greedy = new GreedySolver();
    private final Solver solver = new ChocoSolver();

    static Stream<Drawn> problems() {
        return Stream.concat(
                LongStream.range(0, LARGE).mapToObj(Drawn::large),
                LongStream.range(0, LARGE).mapToObj(Drawn::small));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void every_timetable_keeps_to_what_there_is(Drawn drawn) {
        Referee referee = new Referee(drawn);
        assertThat(referee.faults(solve(greedy, drawn))).isEmpty();
        assertThat(referee.faults(solve(solver, drawn))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void it_is_never_worse_than_taking_what_is_worth_most_for_each_day(Drawn drawn) {
        Referee referee = new Referee(drawn);
        assertThat(Referee.compare(referee.worth(solve(solver, drawn)), referee.worth(solve(greedy, drawn))))
                .isNotNegative();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void the_same_problem_has_the_same_timetable_in_whatever_order_its_tasks_are_given(Drawn drawn) {
        Timetable timetable = solve(solver, drawn);
        assertThat(solve(solver, drawn)).isEqualTo(timetable);
        assertThat(solve(solver, drawn.shuffled())).isEqualTo(timetable);
        assertThat(solve(greedy, drawn.shuffled())).isEqualTo(solve(greedy, drawn));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void it_is_never_worse_than_what_it_began_with(Drawn drawn) {
        Referee referee = new Referee(drawn);
        Timetable start = solve(greedy, drawn);
        Timetable best = solve(solver, drawn);
        assertThat(Referee.compare(
                        referee.worth(solver.solve(drawn.problem(), drawn.values(), Optional.of(best))),
                        referee.worth(start)))
                .isNotNegative();
        if (drawn.problem().free().stream().map(Task::urgency).distinct().count() <= 1) {
            assertThat(Referee.compare(
                            referee.worth(solver.solve(drawn.problem(), drawn.values(), Optional.of(best))),
                            referee.worth(best)))
                    .isNotNegative();
        }
    }

    @Test
    void what_is_proved_is_the_best_of_all_timetables_and_nearly_all_else_too() {
        int found = 0;
        int proved = 0;
        for (long seed = 0; seed < SMALL; seed++) {
            Drawn drawn = Drawn.small(seed);
            Timetable timetable = solve(solver, drawn);
            List<Long> worth = new Referee(drawn).worth(timetable);
            List<Long> best = best(drawn);
            assertThat(Referee.compare(worth, best)).as("seed %d", seed).isNotPositive();
            if (timetable.proved()) {
                assertThat(worth).as("seed %d", seed).isEqualTo(best);
                proved++;
            }
            found += worth.equals(best) ? 1 : 0;
        }
        assertThat(proved).isGreaterThan(SMALL / 2);
        assertThat(found).isGreaterThanOrEqualTo((int) (FOUND * SMALL));
    }

    @Test
    void no_timetable_is_worth_more_than_the_bound_whatever_the_prices() {
        for (long seed = 0; seed < SMALL; seed++) {
            Drawn drawn = Drawn.small(seed);
            Placing empty = new Placing(drawn.problem(), drawn.values());
            int[] free = IntStream.range(0, empty.size())
                    .filter(task -> !empty.isFixed(task))
                    .toArray();
            for (int steps : List.of(1, 3, 40)) {
                Prices prices = new Prices(empty, free, Aim.of(drawn.problem().free()));
                prices.look(steps, empty);
                double[] most = {0};
                new EveryTimetable(drawn.problem()).forEach(starts -> {
                    Placing placing = new Placing(empty);
                    for (int task : free) {
                        Integer start = starts.get(placing.task(task).name());
                        if (start != null) {
                            placing.place(task, start);
                        }
                    }
                    most[0] = Math.max(most[0], prices.counted(placing));
                });
                assertThat(prices.bound() * (1 + 1e-9))
                        .as("seed %d after %d steps", seed, steps)
                        .isGreaterThanOrEqualTo(most[0]);
            }
        }
    }

    @Test
    void with_no_limit_everything_stands_as_early_as_it_can_and_that_is_proved() {
        Problem problem = problem(
                2, 3, List.of(), task("A", 90, 2), task("B", 10, 3, "A"), task("C", 0, 1), task("D", 40, 2, "B"));
        Timetable timetable = solve(problem, Map.of("A", 5L, "B", 1L));
        assertThat(timetable.starts()).isEqualTo(Map.of("A", 0, "B", 2, "C", 0));
        assertThat(timetable.proved()).isTrue();
    }

    @Test
    void what_needs_more_days_than_there_are_is_left_out_and_all_that_waits_for_it() {
        Problem problem = problem(4, 1, List.of(3, 3, 3, 3), task("A", 4, 1), task("B", 1, 1, "A"));
        assertThat(solve(problem, Map.of("A", 100L, "B", 100L)).starts()).isEmpty();
    }

    @Test
    void what_is_worth_nothing_is_done_where_there_is_room() {
        Problem problem = problem(2, 1, List.of(2, 2), task("A", 2, 1), task("B", 2, 1));
        assertThat(solve(problem, Map.of("A", 1L, "B", 7L)).starts()).isEqualTo(Map.of("A", 1, "B", 0));
    }

    @Test
    void a_task_of_many_months_spreads_its_days_and_one_that_outlasts_the_plan_is_left_out() {
        Problem problem = problem(2, 3, List.of(3, 3), task("A", 6, 6), task("B", 1, 7));
        assertThat(solve(problem, Map.of("A", 1L, "B", 99L)).starts()).isEqualTo(Map.of("A", 0));
    }

    @Test
    void in_one_period_of_one_month_what_is_worth_most_together_is_done() {
        Problem problem = problem(1, 1, List.of(10), task("A", 6, 1), task("B", 5, 1), task("C", 5, 1));
        Timetable timetable = solve(problem, Map.of("A", 7L, "B", 5L, "C", 5L));
        assertThat(timetable.starts()).isEqualTo(Map.of("B", 0, "C", 0));
        assertThat(timetable.proved()).isTrue();
    }

    @Test
    void a_period_in_which_more_is_promised_than_there_is_takes_nothing_but_what_takes_no_days() {
        Problem problem = problem(2, 1, List.of(-2, 5), task("A", 1, 1), task("B", 0, 1));
        assertThat(solve(problem, Map.of("A", 1L, "B", 1L)).starts()).isEqualTo(Map.of("A", 1, "B", 0));
    }

    @Test
    void what_is_urgent_has_its_place_before_what_is_worth_more() {
        Task risk = new Task("R", "HR", 5, 1, List.of(), 0, OptionalInt.empty(), OptionalInt.empty(), Urgency.RISK);
        Problem problem = problem(2, 1, List.of(5, 0), task("A", 5, 1), risk);
        assertThat(solve(problem, Map.of("A", 5000L, "R", 1L)).starts()).isEqualTo(Map.of("R", 0));
    }

    @Test
    void a_deadline_is_held_though_something_else_with_a_deadline_is_worth_more() {
        Problem problem = problem(2, 1, List.of(5, 5), due("A", 1), due("B", 2));
        assertThat(solve(problem, Map.of("A", 1L, "B", 5000L)).starts()).isEqualTo(Map.of("A", 0, "B", 1));
    }

    @Test
    void what_cannot_hold_its_deadline_is_done_as_early_as_it_can() {
        Problem problem = problem(3, 1, List.of(0, 5, 5), due("A", 1));
        assertThat(solve(problem, Map.of("A", 1L)).starts()).isEqualTo(Map.of("A", 1));
    }

    @Test
    void tasks_that_wait_for_each_other_in_a_circle_are_left_out() {
        Problem problem = problem(2, 1, List.of(9, 9), task("A", 1, 1, "B"), task("B", 1, 1, "A"), task("C", 1, 1));
        assertThat(solve(problem, Map.of("A", 9L, "B", 9L, "C", 1L)).starts()).isEqualTo(Map.of("C", 0));
    }

    private static List<Long> best(Drawn drawn) {
        Referee referee = new Referee(drawn);
        List<List<Long>> best = new ArrayList<>();
        new EveryTimetable(drawn.problem()).forEach(starts -> {
            List<Long> worth = referee.worth(new Timetable(starts, false));
            if (best.isEmpty() || Referee.compare(worth, best.get(0)) > 0) {
                best.clear();
                best.add(worth);
            }
        });
        return best.get(0);
    }

    private static Timetable solve(Solver with, Drawn drawn) {
        return with.solve(drawn.problem(), drawn.values(), Optional.empty());
    }

    private Timetable solve(Problem problem, Map<String, Long> values) {
        return solver.solve(problem, values, Optional.empty());
    }

    private static Problem problem(int periods, int monthsInPeriod, List<Integer> capacity, Task... tasks) {
        return new Problem(
                periods, monthsInPeriod, capacity, Map.of(), Stream.of(tasks).collect(Collectors.toList()));
    }

    private static Task task(String name, int days, int months, String... after) {
        return new Task(
                name, "HR", days, months, List.of(after), 0, OptionalInt.empty(), OptionalInt.empty(), Urgency.OTHER);
    }

    private static Task due(String name, int deadline) {
        return new Task(
                name, "HR", 5, 1, List.of(), 0, OptionalInt.of(deadline), OptionalInt.empty(), Urgency.DEADLINE);
    }
}
