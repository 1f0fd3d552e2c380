package org.fairlead.plans.scheduling;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.planning.WhatIf;
import org.fairlead.engine.reading.Problems;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Commitment;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.Decision;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.plans.Terms;

/** A generated organisation with the plan that its gaps ask for, and what it has for it. */
final class Planned {
    static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    static final Position HERE = Position.of("plan.yml");

    private static final Assessor ASSESSOR = assessor();
    private static final Generated GENERATED = new Generated(ASSESSOR.pack());

    private final WhatIf whatIf;
    private final ActionPlan plan;
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final Map<String, Integer> owners = new HashMap<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private OptionalInt capacity = OptionalInt.empty();
    private PeriodLength length = PeriodLength.QUARTER;
    private int periods = 4;

    private Planned(WhatIf whatIf, ActionPlan plan) {
        this.whatIf = whatIf;
        this.plan = plan;
    }

    private static Assessor assessor() {
        Problems problems = new Problems();
        return new Packs(Planned.class.getClassLoader(), Path.of("target/none"), Path.of("target/none"))
                .bundled(new PackRef("toolkit", "2012"), Position.of("test"), problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    }

    static Planned of(long seed) {
        Assessment assessment = GENERATED.assessment(seed);
        GapAnalysis analysis = ASSESSOR.assess(assessment);
        return new Planned(ASSESSOR.whatIf(analysis), ASSESSOR.plan(analysis));
    }

    /** With the first few of these actions only. */
    Planned only(List<Action> actions, int most) {
        return new Planned(
                whatIf,
                new ActionPlan(plan.analysis(), actions.stream().limit(most).toList()));
    }

    Planned over(int count, PeriodLength each) {
        periods = count;
        length = each;
        return this;
    }

    Planned withDays(int days) {
        capacity = OptionalInt.of(days);
        return this;
    }

    Planned withDaysOf(String owner, int days) {
        owners.put(owner, days);
        return this;
    }

    Planned promised(int days, LocalDate from, LocalDate until) {
        commitments.add(new Commitment("Pay review", Optional.empty(), days, from, until, HERE));
        return this;
    }

    Planned due(String action, LocalDate by) {
        deadlines.add(new Deadline(action, by, "the regulator's round", HERE));
        return this;
    }

    Planned with(String action, ActionStatus status) {
        return with(action, status, Optional.empty(), Optional.empty());
    }

    Planned from(String action, LocalDate starts) {
        return with(action, ActionStatus.PLANNED, Optional.of(starts), Optional.empty());
    }

    Planned with(String action, ActionStatus status, Optional<LocalDate> starts, Optional<LocalDate> due) {
        decisions.put(
                action,
                new Decision(
                        action,
                        status,
                        Optional.empty(),
                        starts,
                        due,
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        List.of(),
                        "",
                        "",
                        HERE));
        return this;
    }

    ActionPlan plan() {
        return plan;
    }

    WhatIf whatIf() {
        return whatIf;
    }

    /** The first action that waits for another one of the plan. */
    Action waiting() {
        return plan.actions().stream()
                .filter(each -> !tasks().after(each).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    Action action(String name) {
        return plan.actions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Terms terms() {
        return new Terms(FROM, length, periods, capacity, owners, commitments, deadlines);
    }

    Tasks tasks() {
        return new Tasks(plan, terms(), decisions);
    }

    Task task(String name) {
        return tasks().placeable().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Schedule schedule() {
        return new Scheduler().schedule(whatIf, plan, terms(), List.copyOf(decisions.values()));
    }

    /** When a schedule has its actions start, by name. */
    Timetable timetable(Schedule schedule) {
        Map<String, Integer> starts = new HashMap<>();
        for (ScheduledAction each : schedule.actions()) {
            starts.put(each.name(), terms().month(each.starts()));
        }
        return new Timetable(starts, false);
    }
}
