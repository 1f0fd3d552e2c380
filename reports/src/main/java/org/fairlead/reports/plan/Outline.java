package org.fairlead.reports.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.Projection;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.plans.Terms;
import org.fairlead.plans.Urgency;

/** What is read off a schedule, whatever form it takes. */
final class Outline {
    /** How a deadline is met. */
    enum Met {
        DONE,
        MET,
        LATE,
        LEFT_OUT,
        DROPPED,
        NONE
    }

    private final Schedule schedule;
    private final Map<String, ScheduledAction> byName = new HashMap<>();

    Outline(Schedule schedule) {
        this.schedule = schedule;
        schedule.actions().forEach(each -> byName.put(each.name(), each));
    }

    Schedule schedule() {
        return schedule;
    }

    Terms terms() {
        return schedule.terms();
    }

    GapAnalysis analysis() {
        return schedule.analysis();
    }

    boolean isAssessable() {
        return analysis().overall().score().isPresent();
    }

    /** What is still to be done, in the order of the schedule. */
    List<ScheduledAction> open() {
        return schedule.actions().stream().filter(each -> !each.isDone()).toList();
    }

    List<ScheduledAction> done() {
        return schedule.actions().stream().filter(ScheduledAction::isDone).toList();
    }

    /** What is still to be done, what starts first before the rest. */
    List<ScheduledAction> byStart() {
        return open().stream()
                .sorted(Comparator.comparing(ScheduledAction::starts)
                        .thenComparing(ScheduledAction::urgency)
                        .thenComparing(ScheduledAction::due)
                        .thenComparing(ScheduledAction::name))
                .toList();
    }

    /** What is still to be done, by owner. */
    Map<String, List<ScheduledAction>> byOwner() {
        Map<String, List<ScheduledAction>> owners = new TreeMap<>();
        byStart().forEach(each -> owners.computeIfAbsent(each.owner(), any -> new ArrayList<>())
                .add(each));
        return owners;
    }

    Projection last() {
        return schedule.projections().get(schedule.projections().size() - 1);
    }

    /** The last period of each year of the plan; every period where the plan is no longer than a year. */
    List<Projection> milestones() {
        List<Projection> all = schedule.projections();
        int year = 12 / terms().length().months();
        if (all.size() <= year || year == 1) {
            return all;
        }
        return all.stream()
                .filter(each -> each.number() % year == 0 || each.number() == all.size())
                .toList();
    }

    /** The periods until all is done. */
    List<Projection> busy() {
        LocalDate end = open().stream()
                .map(ScheduledAction::due)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return schedule.projections().stream()
                .filter(each -> !each.from().isAfter(end))
                .toList();
    }

    /** The band that is newly reached in the worst case at the end of a period, if any. */
    Optional<Band> reached(Projection projection) {
        GapAnalysis before = projection.number() == 1
                ? analysis()
                : schedule.projections().get(projection.number() - 2).keptUp();
        return projection.keptUp().overall().atLeast().filter(band -> !before.overall()
                .atLeast()
                .equals(Optional.of(band)));
    }

    /** The last day of the first period in which a practice stands lower, by practice, of what stands lower at the end. */
    Map<String, LocalDate> lapsing() {
        Map<String, LocalDate> first = new TreeMap<>();
        for (String practice : last().lapsed()) {
            schedule.projections().stream()
                    .filter(each -> each.lapsed().contains(practice))
                    .findFirst()
                    .ifPresent(each -> first.put(practice, each.until()));
        }
        return first;
    }

    /** All person-days that there are over the plan; empty where there is no limit. */
    OptionalInt available() {
        return terms().capacity().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(schedule.projections().stream()
                        .mapToInt(each -> each.available().orElse(0))
                        .sum());
    }

    /** The most person-days of the plan in one period. */
    int peak() {
        return schedule.projections().stream().mapToInt(Projection::days).max().orElse(0);
    }

    Optional<ScheduledAction> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Where an action stands in the schedule: 1 for the first. */
    int number(ScheduledAction action) {
        return schedule.actions().indexOf(action) + 1;
    }

    boolean startsIn(ScheduledAction action, Projection period) {
        return isWithin(action.starts(), period);
    }

    boolean isDueIn(ScheduledAction action, Projection period) {
        return isWithin(action.due(), period);
    }

    private static boolean isWithin(LocalDate day, Projection period) {
        return !day.isBefore(period.from()) && !day.isAfter(period.until());
    }

    /** What is at work from before a period until after it. */
    List<ScheduledAction> throughout(Projection period) {
        return open().stream()
                .filter(each ->
                        each.starts().isBefore(period.from()) && each.due().isAfter(period.until()))
                .toList();
    }

    Met met(Deadline deadline) {
        Optional<ScheduledAction> planned = find(deadline.action());
        if (planned.isPresent()) {
            return planned.get().isDone() ? Met.DONE : planned.get().due().isAfter(deadline.by()) ? Met.LATE : Met.MET;
        }
        if (leftOut(deadline.action()).isPresent()) {
            return Met.LEFT_OUT;
        }
        return schedule.dropped().stream().anyMatch(each -> each.action().equals(deadline.action()))
                ? Met.DROPPED
                : Met.NONE;
    }

    /** Deadlines that this plan does not keep. */
    List<Deadline> missed() {
        return terms().deadlines().stream()
                .filter(each -> met(each) == Met.LATE || met(each) == Met.LEFT_OUT)
                .toList();
    }

    Optional<LeftOut> leftOut(String action) {
        return schedule.leftOut().stream()
                .filter(each -> each.action().name().equals(action))
                .findFirst();
    }

    /** The action of a name, wherever it went. */
    Optional<Action> action(String name) {
        return schedule.plan().actions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    long risks() {
        return open().stream().filter(each -> each.action().isRisk()).count();
    }

    /** Person-days of one owner by period, left out where there are none: 0 for the first period. */
    Map<Integer, Integer> days(List<ScheduledAction> actions) {
        Map<Integer, Integer> days = new TreeMap<>();
        for (int period = 0; period < terms().periods(); period++) {
            int here = period;
            int sum = actions.stream()
                    .mapToInt(each -> each.daysIn(terms(), here))
                    .sum();
            if (sum > 0) {
                days.put(period, sum);
            }
        }
        return days;
    }

    /** Actions with a deadline, a legal risk or a must-have are urgent. */
    static boolean isUrgent(ScheduledAction action) {
        return action.urgency() != Urgency.OTHER;
    }
}
