package org.fairlead.plans.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.planning.WhatIf;
import org.fairlead.plans.Terms;
import org.fairlead.plans.Urgency;

/**
 * How good the timetables are that are found for one plan, for those who measure.
 *
 * @param tasks how many actions can be placed
 * @param now the score before anything is done, in the worst case, in points
 * @param greedy the mean score over the months by taking what gains most for each day, as it is judged
 * @param found the same of the timetable that is chosen
 * @param reached what the solver reaches if gains are added up and nothing is urgent, in its own units
 * @param bound what no timetable can exceed, if gains are added up and nothing is urgent, in the same units
 */
public record Appraisal(int tasks, double now, double greedy, double found, double reached, double bound) {
    private static final int STEPS = 400;

    public static Appraisal of(WhatIf whatIf, ActionPlan plan, Terms terms) {
        Tasks tasks = new Tasks(plan, terms, Map.of());
        Worth worth = new Worth(whatIf, tasks.actions(), List.of());
        Problem problem = tasks.problem();
        Map<String, Double> points = tasks.points();
        Timetable greedy = new GreedySolver().solve(problem, Improving.units(problem, points), Optional.empty());
        Timetable found = new Improving(new ChocoSolver(), problem, worth, List.of(), points).best();

        Problem calm = calm(problem);
        Map<String, Long> values = Improving.units(calm, points);
        Timetable reached = new ChocoSolver().solve(calm, values, Optional.empty());
        Placing empty = new Placing(calm, values);
        int[] all = IntStream.range(0, empty.size()).toArray();
        Placing placed = new Placing(empty);
        for (int task : all) {
            Integer start = reached.starts().get(placed.task(task).name());
            if (start != null) {
                placed.place(task, start);
            }
        }
        Prices prices = new Prices(empty, all, Aim.of(calm.tasks()));
        prices.look(STEPS, placed);
        int months = problem.months();
        return new Appraisal(
                problem.tasks().size(),
                worth.score(new Timetable(Map.of(), false), problem.tasks(), months),
                worth.mean(greedy, problem.tasks(), months),
                worth.mean(found, problem.tasks(), months),
                prices.counted(placed),
                prices.bound());
    }

    private static Problem calm(Problem problem) {
        return new Problem(
                problem.periods(),
                problem.monthsInPeriod(),
                problem.capacity(),
                problem.owners(),
                problem.tasks().stream()
                        .map(task -> new Task(
                                task.name(),
                                task.owner(),
                                task.days(),
                                task.months(),
                                task.after(),
                                task.earliest(),
                                OptionalInt.empty(),
                                task.fixed(),
                                Urgency.OTHER))
                        .toList());
    }
}
