package org.fairlead.plans.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Gain;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.planning.WhatIf;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Decision;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.Projection;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.plans.Terms;

/** Makes a schedule of the actions of a plan. The same plan, terms and decisions give the same schedule. */
public final class Scheduler {
    private final Solver solver;

    public Scheduler() {
        this(new ChocoSolver());
    }

    /** With a solver of one's own, to hold them against each other. */
    public Scheduler(Solver solver) {
        this.solver = solver;
    }

    /**
     * A schedule.
     *
     * @param whatIf the organisation of the plan, to be judged again
     * @param decisions what people decided about actions; those about actions that are not in the plan are passed over
     */
    public Schedule schedule(WhatIf whatIf, ActionPlan plan, Terms terms, List<Decision> decisions) {
        Map<String, Decision> byName = new HashMap<>();
        decisions.forEach(decision -> byName.put(decision.action(), decision));
        Tasks tasks = new Tasks(plan, terms, byName);
        Worth worth = new Worth(whatIf, tasks.actions(), tasks.done());
        Problem problem = tasks.problem();
        Improving improving = new Improving(solver, problem, worth, tasks.done(), tasks.points());
        Optional<Schedule.OneMoreDay> oneMoreDay =
                terms.capacity().isEmpty() && terms.owners().isEmpty()
                        ? Optional.empty()
                        : Optional.of(oneMoreDay(
                                improving, worth, problem, new Tasks(plan, terms.withMore(1), byName).problem()));
        return new Making(whatIf, plan, terms, tasks, problem, worth, improving.best(), oneMoreDay).schedule();
    }

    private static Schedule.OneMoreDay oneMoreDay(Improving improving, Worth worth, Problem problem, Problem more) {
        Optional<Timetable> found = improving.with(more);
        if (found.isEmpty()) {
            return new Schedule.OneMoreDay(0, 0, List.of());
        }
        Timetable now = improving.best();
        int months = problem.months();
        return new Schedule.OneMoreDay(
                worth.mean(found.get(), more.tasks(), months) - worth.mean(now, problem.tasks(), months),
                worth.score(found.get(), more.tasks(), months) - worth.score(now, problem.tasks(), months),
                found.get().starts().keySet().stream()
                        .filter(name -> !now.starts().containsKey(name))
                        .toList());
    }

    /** A schedule from a timetable. */
    private record Making(
            WhatIf whatIf,
            ActionPlan plan,
            Terms terms,
            Tasks tasks,
            Problem problem,
            Worth worth,
            Timetable timetable,
            Optional<Schedule.OneMoreDay> oneMoreDay) {
        private static final Comparator<ScheduledAction> ORDER = Comparator.comparing(
                        (ScheduledAction each) -> !each.isDone())
                .thenComparing(ScheduledAction::due)
                .thenComparing(ScheduledAction::starts)
                .thenComparing(ScheduledAction::urgency)
                .thenComparing(ScheduledAction::name);

        Schedule schedule() {
            List<ScheduledAction> actions = inOrder();
            return new Schedule(
                    plan, terms, actions, leftOut(), dropped(), projections(actions), oneMoreDay, timetable.proved());
        }

        private List<ScheduledAction> inOrder() {
            List<ScheduledAction> actions = new ArrayList<>();
            for (Action action : tasks.actions().values()) {
                if (tasks.decision(action).status() == ActionStatus.DONE) {
                    actions.add(scheduled(action, terms.from(), terms.from()));
                }
            }
            for (Task task : problem.tasks()) {
                Action action = tasks.actions().get(task.name());
                if (action != null && timetable.places(task)) {
                    Decision decision = tasks.decision(action);
                    LocalDate starts = decision.starts().orElse(terms.firstDay(timetable.end(task) - task.months()));
                    LocalDate due = decision.due().orElse(terms.lastDay(timetable.end(task) - 1));
                    actions.add(scheduled(action, starts, due));
                }
            }
            actions.sort(ORDER);
            List<Gain> gains =
                    worth.inOrder(actions.stream().map(ScheduledAction::name).toList());
            for (int each = 0; each < actions.size(); each++) {
                actions.set(each, actions.get(each).gaining(gains.get(each)));
            }
            return actions;
        }

        private ScheduledAction scheduled(Action action, LocalDate starts, LocalDate due) {
            return new ScheduledAction(
                    action,
                    tasks.decision(action),
                    tasks.urgency(action.name()),
                    tasks.owner(action),
                    tasks.days(action),
                    tasks.months(action),
                    starts,
                    due,
                    tasks.after(action),
                    action.gain(),
                    tasks.deadline(action));
        }

        private List<LeftOut> leftOut() {
            List<LeftOut> leftOut = new ArrayList<>();
            Set<String> placed = new HashSet<>(timetable.starts().keySet());
            for (Action action : tasks.actions().values()) {
                if (tasks.isOpen(action) && !placed.contains(action.name())) {
                    List<String> waits = new ArrayList<>(tasks.missing(action));
                    tasks.after(action).stream()
                            .filter(each -> !placed.contains(each))
                            .forEach(waits::add);
                    leftOut.add(new LeftOut(
                            action,
                            tasks.decision(action),
                            why(action, waits),
                            tasks.owner(action),
                            tasks.days(action),
                            tasks.months(action),
                            waits));
                }
            }
            return leftOut;
        }

        private LeftOut.Why why(Action action, List<String> waits) {
            if (!waits.isEmpty()) {
                return LeftOut.Why.WAITS;
            }
            OptionalInt most = tasks.most(tasks.owner(action));
            if (most.isPresent() && tasks.busiest(tasks.days(action), tasks.months(action)) > most.getAsInt()) {
                return LeftOut.Why.TOO_MUCH;
            }
            return tasks.months(action) > terms.months() ? LeftOut.Why.TOO_LONG : LeftOut.Why.NO_ROOM;
        }

        private List<Decision> dropped() {
            return tasks.actions().values().stream()
                    .map(tasks::decision)
                    .filter(decision -> decision.status() == ActionStatus.DROPPED)
                    .toList();
        }

        private List<Projection> projections(List<ScheduledAction> actions) {
            List<Projection> projections = new ArrayList<>();
            int length = terms.length().months();
            for (int period = 0; period < terms.periods(); period++) {
                LocalDate from = terms.firstDay(period * length);
                LocalDate until = terms.lastDay((period + 1) * length - 1);
                List<Action> taken = actions.stream()
                        .filter(each -> !each.due().isAfter(until))
                        .map(ScheduledAction::action)
                        .toList();
                GapAnalysis keptUp = worth.with(taken.stream().map(Action::name).toList());
                GapAnalysis onTheDay = whatIf.with(taken, until);
                projections.add(new Projection(
                        period + 1,
                        from,
                        until,
                        days(period),
                        terms.committed(period, Optional.empty()),
                        terms.capacity().isEmpty() ? OptionalInt.empty() : terms.capacity(),
                        actions.stream()
                                .filter(each -> !each.isDone()
                                        && !each.due().isBefore(from)
                                        && !each.due().isAfter(until))
                                .map(ScheduledAction::name)
                                .toList(),
                        keptUp,
                        onTheDay,
                        lapsed(keptUp, onTheDay)));
            }
            return projections;
        }

        /** Person-days that the tasks take in a period. */
        private int days(int period) {
            int length = terms.length().months();
            return problem.tasks().stream()
                    .filter(timetable::places)
                    .mapToInt(task -> {
                        int from = period * length - (timetable.end(task) - task.months());
                        return task.daysBetween(from, from + length);
                    })
                    .sum();
        }

        private static List<String> lapsed(GapAnalysis keptUp, GapAnalysis onTheDay) {
            return keptUp.standings().values().stream()
                    .filter(Standing::applies)
                    .filter(standing -> {
                        Standing later =
                                onTheDay.standings().get(standing.practice().id());
                        return later != null
                                && later.applies()
                                && later.low().step() < standing.low().step();
                    })
                    .map(standing -> standing.practice().id())
                    .toList();
        }
    }
}
