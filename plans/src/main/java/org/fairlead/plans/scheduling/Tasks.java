package org.fairlead.plans.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Effort;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Standing;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.Decision;
import org.fairlead.plans.EvenSpread;
import org.fairlead.plans.Terms;
import org.fairlead.plans.Urgency;

/** The actions of a plan as tasks, with what people decided about them. */
final class Tasks {
    private final ActionPlan plan;
    private final Terms terms;
    private final Map<String, Decision> decisions;
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Map<String, List<String>> after = new HashMap<>();
    private final Map<String, Set<String>> missing = new HashMap<>();
    private final Map<String, Urgency> urgencies = new HashMap<>();
    private final Map<String, Deadline> deadlines = new HashMap<>();
    /** The month before which something has to be over, since people fixed what waits for it. */
    private final Map<String, Integer> latest = new HashMap<>();

    Tasks(ActionPlan plan, Terms terms, Map<String, Decision> decisions) {
        this.plan = plan;
        this.terms = terms;
        this.decisions = decisions;
        plan.actions().forEach(action -> actions.put(action.name(), action));
        terms.deadlines()
                .forEach(deadline -> deadlines.merge(
                        deadline.action(), deadline, (one, other) -> one.by().isAfter(other.by()) ? other : one));
        for (Action action : actions.values()) {
            after.put(action.name(), waitsFor(action));
        }
        actions.values().forEach(this::spread);
        actions.values().stream().filter(this::isOpen).forEach(this::hold);
    }

    Map<String, Action> actions() {
        return actions;
    }

    Decision decision(Action action) {
        return decisions.getOrDefault(
                action.name(), Decision.none(action.name(), action.practice().at()));
    }

    Optional<Deadline> deadline(Action action) {
        return Optional.ofNullable(deadlines.get(action.name()));
    }

    String owner(Action action) {
        return decision(action).owner().orElse(action.owner());
    }

    /** Person-days; what is to be put right has no effort in the pack, and counts as the smallest that the pack knows. */
    int days(Action action) {
        return decision(action)
                .days()
                .orElseGet(() -> action.effort().map(Effort::days).orElseGet(this::smallest));
    }

    private int smallest() {
        return plan.analysis().pack().efforts().values().stream()
                .mapToInt(Effort::days)
                .min()
                .orElse(1);
    }

    /** What an action waits for, all of it in the plan and not done or dropped. */
    List<String> after(Action action) {
        return after.getOrDefault(action.name(), List.of());
    }

    /** What an action waits for and what nothing in the plan reaches. */
    List<String> missing(Action action) {
        return List.copyOf(missing.getOrDefault(action.name(), Set.of()));
    }

    /** Whether it has still to be done. */
    boolean isOpen(Action action) {
        ActionStatus status = decision(action).status();
        return status != ActionStatus.DONE && status != ActionStatus.DROPPED;
    }

    private List<String> waitsFor(Action action) {
        Set<String> names = new LinkedHashSet<>();
        action.to().ifPresent(level -> stepsTo(action.practice().id(), level.step() - 1)
                .forEach(names::add));
        for (Prerequisite needed : action.after()) {
            List<String> steps = stepsTo(needed.practice(), needed.level().step());
            names.addAll(steps);
            if (!isReached(needed, steps)) {
                missing.computeIfAbsent(action.name(), any -> new LinkedHashSet<>())
                        .add(needed.toString());
            }
        }
        names.addAll(decision(action).after());
        List<String> waits = new ArrayList<>();
        for (String name : names) {
            Action first = actions.get(name);
            if (first != null && isOpen(first)) {
                waits.add(name);
            } else if (first != null && decision(first).status() == ActionStatus.DROPPED) {
                missing.computeIfAbsent(action.name(), any -> new LinkedHashSet<>())
                        .add(name);
            }
        }
        return waits;
    }

    /** The steps of a practice up to a level, and what has to be put right before it stands there. */
    private List<String> stepsTo(String practice, int level) {
        return actions.values().stream()
                .filter(each -> each.practice().id().equals(practice) && !each.isRisk())
                .filter(each -> each.to().map(to -> to.step() <= level).orElse(isHeldUnder(practice, level)))
                .map(Action::name)
                .toList();
    }

    private boolean isHeldUnder(String practice, int level) {
        Standing standing = plan.analysis().standing(practice);
        return standing.low().step() < level && standing.claimed().isPresent();
    }

    /** Whether the steps lead there; an answer that is not known may be there already. */
    private boolean isReached(Prerequisite needed, List<String> steps) {
        Standing standing = plan.analysis().standing(needed.practice());
        int reached = standing.high().step();
        for (String name : steps) {
            Action step = actions.get(name);
            if (step != null) {
                reached = Math.max(
                        reached,
                        step.to()
                                .map(to -> to.step())
                                .orElse(standing.claimed()
                                        .map(claimed -> claimed.step())
                                        .orElse(0)));
            }
        }
        return reached >= needed.level().step();
    }

    /** What each action gains by itself, in points, by name. */
    Map<String, Double> points() {
        Map<String, Double> points = new HashMap<>();
        actions.forEach((name, action) -> points.put(name, action.gain().points()));
        return points;
    }

    /** Names of the actions that are done before the plan begins. */
    List<String> done() {
        return actions.values().stream()
                .filter(action -> decision(action).status() == ActionStatus.DONE)
                .map(Action::name)
                .toList();
    }

    Problem problem() {
        return new Problem(terms.periods(), terms.length().months(), capacity(), owners(), placeable());
    }

    /** The tasks that can be placed: still to be done, and fixed by people or waiting for nothing that is missing. */
    List<Task> placeable() {
        Map<String, Action> open = new LinkedHashMap<>();
        actions.values().stream().filter(this::isOpen).forEach(each -> open.put(each.name(), each));
        boolean fewer = true;
        while (fewer) {
            fewer = open.values()
                    .removeIf(each -> fixed(each).isEmpty()
                            && (!missing(each).isEmpty() || !open.keySet().containsAll(after(each))));
        }
        return open.values().stream()
                .map(each -> task(each, urgency(each.name())))
                .toList();
    }

    private Task task(Action action, Urgency urgency) {
        return new Task(
                action.name(),
                owner(action),
                days(action),
                months(action),
                after(action),
                decision(action).notBefore().map(this::monthFrom).orElse(0),
                latest(action),
                fixed(action),
                urgency);
    }

    private OptionalInt fixed(Action action) {
        Decision decision = decision(action);
        if (decision.starts().isPresent()) {
            return OptionalInt.of(terms.month(decision.starts().get()));
        }
        return decision.due().isPresent()
                ? OptionalInt.of(terms.month(decision.due().get()) + 1 - months(action))
                : OptionalInt.empty();
    }

    private OptionalInt latest(Action action) {
        int month = Math.min(
                deadline(action)
                        .map(deadline -> terms.month(deadline.by().plusDays(1)))
                        .orElse(Integer.MAX_VALUE),
                latest.getOrDefault(action.name(), Integer.MAX_VALUE));
        return month == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(Math.min(month, terms.months()));
    }

    /** The first month that begins on this day or later. */
    private int monthFrom(LocalDate day) {
        return terms.month(day) + (day.getDayOfMonth() == 1 ? 0 : 1);
    }

    /** Elapsed months: what people decided, or the pack's, or as many more as it takes with few people. */
    int months(Action action) {
        Decision decision = decision(action);
        if (decision.starts().isPresent() && decision.due().isPresent()) {
            return Math.max(
                    1,
                    terms.month(decision.due().get())
                            - terms.month(decision.starts().get())
                            + 1);
        }
        if (decision.months().isPresent()) {
            return Math.max(1, decision.months().getAsInt());
        }
        int least = Math.max(1, action.months());
        OptionalInt most = most(owner(action));
        for (int months = least; most.isPresent() && months <= terms.months(); months++) {
            if (busiest(days(action), months) <= most.getAsInt()) {
                return months;
            }
        }
        return least;
    }

    /** The most person-days that are left for one owner in any period; empty where there is no limit. */
    OptionalInt most(String owner) {
        OptionalInt all = terms.capacity().isEmpty()
                ? OptionalInt.empty()
                : most(left(terms.capacity().getAsInt(), Optional.empty()));
        Integer days = terms.owners().get(owner);
        if (days == null) {
            return all;
        }
        OptionalInt own = most(left(days, Optional.of(owner)));
        return all.isEmpty() || all.getAsInt() > own.getAsInt() ? own : all;
    }

    private static OptionalInt most(List<Integer> left) {
        return left.stream().mapToInt(Integer::intValue).max();
    }

    /** The most days that fall into one period if so many are spread over so many months, wherever it starts. */
    int busiest(int days, int months) {
        int length = terms.length().months();
        EvenSpread spread = new EvenSpread(days, months);
        return IntStream.range(0, months)
                .map(start -> spread.between(start, start + length))
                .max()
                .orElse(0);
    }

    /** How urgent an action is; what an urgent one waits for is as urgent. */
    Urgency urgency(String action) {
        return urgencies.getOrDefault(action, Urgency.OTHER);
    }

    private void spread(Action action) {
        if (isOpen(action)) {
            spread(action, urgency(action));
        } else {
            urgencies.put(action.name(), urgency(action));
        }
    }

    private void spread(Action action, Urgency urgency) {
        Urgency known = urgencies.get(action.name());
        if (known == null || urgency.compareTo(known) < 0) {
            urgencies.put(action.name(), urgency);
            for (String first : after(action)) {
                Action before = actions.get(first);
                if (before != null) {
                    spread(before, urgency);
                }
            }
        }
    }

    /** What people fixed a day for has to find done by then what it waits for, so that this has a deadline too. */
    private void hold(Action action) {
        OptionalInt fixed = fixed(action);
        if (fixed.isPresent() && fixed.getAsInt() > 0) {
            for (String first : after(action)) {
                Action before = actions.get(first);
                if (before != null && fixed(before).isEmpty()) {
                    latest.merge(first, fixed.getAsInt(), Math::min);
                    spread(before, Urgency.DEADLINE);
                }
            }
        }
    }

    private Urgency urgency(Action action) {
        if (deadline(action).isPresent()) {
            return Urgency.DEADLINE;
        }
        if (action.severity() == Severity.RISK) {
            return Urgency.RISK;
        }
        return action.practice().mustHave() ? Urgency.MUST_HAVE : Urgency.OTHER;
    }

    /** Person-days left for the tasks in each period once what is promised is kept; empty where there is no limit. */
    List<Integer> capacity() {
        return terms.capacity().isEmpty() ? List.of() : left(terms.capacity().getAsInt(), Optional.empty());
    }

    Map<String, List<Integer>> owners() {
        Map<String, List<Integer>> owners = new HashMap<>();
        terms.owners().forEach((owner, days) -> owners.put(owner, left(days, Optional.of(owner))));
        return owners;
    }

    private List<Integer> left(int days, Optional<String> owner) {
        List<Integer> left = new ArrayList<>(Collections.nCopies(terms.periods(), days));
        for (int period = 0; period < terms.periods(); period++) {
            left.set(period, days - terms.committed(period, owner));
        }
        return left;
    }
}
