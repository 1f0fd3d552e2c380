package org.fairlead.reports.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Position;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Commitment;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.Decision;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.Terms;
import org.fairlead.plans.scheduling.GreedySolver;
import org.fairlead.plans.scheduling.Scheduler;
import org.fairlead.reports.Sample;

/** Schedules to be told. */
public final class Schedules {
    static final Position AT = Position.of("plan.yml");
    static final LocalDate START = LocalDate.of(2027, 1, 1);

    /** Text that people may write, and that wants to be something else. */
    static final String HOSTILE =
            "=1+1<script>alert(1)</script>&amp; \u202e\u0007\ud83d\ude00 \u05e9\u05dc\u05d5\u05dd \"';,\n-- ";

    private Schedules() {}

    static Terms terms(int periods, int capacity) {
        return new Terms(
                START,
                PeriodLength.QUARTER,
                periods,
                capacity == 0 ? OptionalInt.empty() : OptionalInt.of(capacity),
                Map.of(),
                List.of(),
                List.of());
    }

    static Schedule of(ActionPlan plan, Terms terms, List<Decision> decisions) {
        return new Scheduler(new GreedySolver())
                .schedule(Sample.TOOLKIT.whatIf(plan.analysis()), plan, terms, decisions);
    }

    static Schedule of(String name, Terms terms) {
        return of(Sample.of(name), terms, List.of());
    }

    /** The sample firm over three years, within thirty days a quarter. */
    public static Schedule harbourLowe() {
        return of("harbour-lowe/2026", terms(12, 30));
    }

    /** Everything at once: limits, other work, deadlines kept and missed, and what people decided. */
    public static Schedule everything() {
        ActionPlan plan = Sample.of("harbour-lowe/2026");
        List<String> names = plan.actions().stream().map(each -> each.name()).toList();
        Terms terms = new Terms(
                START,
                PeriodLength.QUARTER,
                6,
                OptionalInt.of(14),
                Map.of("HR lead", 6),
                List.of(new Commitment("Pay review", Optional.of("HR lead"), 8, START, LocalDate.of(2027, 6, 30), AT)),
                List.of(
                        new Deadline(names.get(1), LocalDate.of(2027, 3, 31), "the regulator\u2019s round", AT),
                        new Deadline(names.get(5), LocalDate.of(2027, 1, 31), "publication", AT),
                        new Deadline(names.get(names.size() - 1), LocalDate.of(2027, 1, 31), "", AT)));
        List<Decision> decisions = new ArrayList<>();
        decisions.add(decision(names.get(0), ActionStatus.DONE, "", "seen by the board"));
        decisions.add(decision(names.get(3), ActionStatus.DROPPED, "the partners decided against it", ""));
        decisions.add(new Decision(
                names.get(2),
                ActionStatus.UNDER_WAY,
                Optional.of("Priya Raman"),
                Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.of(LocalDate.of(2027, 3, 31)),
                Optional.empty(),
                OptionalInt.of(7),
                OptionalInt.empty(),
                List.of(),
                "",
                "begun with the spring intake",
                AT));
        return more(of(plan, terms, decisions));
    }

    static Decision decision(String action, ActionStatus status, String reason, String notes) {
        return new Decision(
                action,
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                reason,
                notes,
                AT);
    }

    /** The same, of which it is known what one more day would buy. */
    static Schedule more(Schedule schedule) {
        return new Schedule(
                schedule.plan(),
                schedule.terms(),
                schedule.actions(),
                schedule.leftOut(),
                schedule.dropped(),
                schedule.projections(),
                Optional.of(new Schedule.OneMoreDay(
                        0.84,
                        1.26,
                        schedule.leftOut().stream()
                                .limit(1)
                                .map(each -> each.action().name())
                                .toList())),
                true);
    }

    /** Owners, notes and reasons that want to be something else, at their full length. */
    public static Schedule hostile() {
        ActionPlan plan = Sample.of("harbour-lowe/2026");
        String name = plan.actions().get(1).name();
        String other = plan.actions().get(0).name();
        Decision owned = new Decision(
                name,
                ActionStatus.PLANNED,
                Optional.of(HOSTILE + "x".repeat(10_000)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                "",
                HOSTILE + "word ".repeat(2_000),
                AT);
        Terms terms = new Terms(
                START,
                PeriodLength.YEAR,
                2,
                OptionalInt.of(60),
                Map.of(HOSTILE, 10),
                List.of(new Commitment(HOSTILE, Optional.of(HOSTILE), 4, START, START.plusYears(1), AT)),
                List.of(new Deadline(name, START.plusMonths(1), HOSTILE, AT)));
        return of(plan, terms, List.of(owned, decision(other, ActionStatus.DROPPED, HOSTILE, "")));
    }

    /** Every practice stands where it should. */
    public static Schedule nothingToDo() {
        return of(new ActionPlan(Sample.of("harbour-lowe/2026").analysis(), List.of()), terms(4, 30), List.of());
    }

    /** No action fits into one month and one day. */
    public static Schedule nothingFits() {
        return of(
                Sample.of("harbour-lowe/2026"),
                new Terms(START, PeriodLength.MONTH, 1, OptionalInt.of(1), Map.of("HR lead", 1), List.of(), List.of()),
                List.of());
    }

    public static Schedule allDone() {
        ActionPlan plan = Sample.of("harbour-lowe/2026");
        return of(
                plan,
                terms(4, 30),
                plan.actions().stream()
                        .map(each -> decision(each.name(), ActionStatus.DONE, "", ""))
                        .toList());
    }

    public static Schedule unlimited() {
        return of("tallowgate-pym/2026", terms(8, 0));
    }

    /** No answer is known. */
    public static Schedule unknown() {
        return of("mistleworth-mutual/2026", terms(4, 30));
    }

    /** Nothing applies, so that there is no score. */
    public static Schedule notAssessable() {
        ActionPlan plan = Sample.whereNothingApplies();
        Schedule made = of(Sample.small(), terms(4, 30), List.of());
        return new Schedule(
                plan,
                made.terms(),
                List.of(),
                List.of(),
                List.of(),
                made.projections().stream()
                        .map(each -> new org.fairlead.plans.Projection(
                                each.number(),
                                each.from(),
                                each.until(),
                                0,
                                0,
                                each.available(),
                                List.of(),
                                plan.analysis(),
                                plan.analysis(),
                                List.of()))
                        .toList(),
                Optional.empty(),
                true);
    }
}
