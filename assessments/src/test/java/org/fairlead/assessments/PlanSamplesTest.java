package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Commitment;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.Decision;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Projection;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.Terms;
import org.fairlead.plans.scheduling.GreedySolver;
import org.fairlead.plans.scheduling.Scheduler;
import org.fairlead.reports.document.MarkdownDocument;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.plan.PlanDocument;
import org.fairlead.reports.plan.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the plans of all samples. */
class PlanSamplesTest {
    private static final Schema SCHEDULE =
            PublishedSchema.read(House.text(House.SCHEMAS.resolve("schedule.schema.json")));
    private static final Path HARBOUR_LOWE = House.ASSESSMENTS.resolve("harbour-lowe/2026.yml");
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final Position AT = Position.of("plan.yml");

    static List<Path> samples() {
        return House.samples();
    }

    private static Terms terms(int periods, List<Commitment> commitments, List<Deadline> deadlines) {
        return new Terms(
                START,
                PeriodLength.QUARTER,
                periods,
                OptionalInt.of(30),
                Map.of("HR lead", 10),
                commitments,
                deadlines);
    }

    private static Assessor assessor(Path sample) {
        return House.pack(House.packOf(sample));
    }

    private static ActionPlan plan(Path sample) {
        Problems problems = new Problems();
        TextFile text = new TextFile(String.valueOf(sample.getFileName()), House.text(sample));
        GapAnalysis analysis = assessor(sample)
                .assess(assessor(sample)
                        .read(text, LocalDate.of(2100, 1, 1), problems)
                        .orElseThrow(() ->
                                new IllegalStateException(problems.sorted().toString())));
        return assessor(sample).plan(analysis);
    }

    private static Schedule schedule(Path sample, Terms terms, List<Decision> decisions) {
        ActionPlan plan = plan(sample);
        return new Scheduler(new GreedySolver())
                .schedule(assessor(sample).whatIf(plan.analysis()), plan, terms, decisions);
    }

    /** A schedule with all that there is to say. */
    static String json() {
        List<String> names =
                plan(HARBOUR_LOWE).actions().stream().map(Action::name).toList();
        Schedule schedule = schedule(
                HARBOUR_LOWE,
                terms(
                        3,
                        List.of(new Commitment(
                                "Pay review", Optional.of("HR lead"), 8, START, LocalDate.of(2027, 6, 30), AT)),
                        List.of(new Deadline(
                                names.get(1), LocalDate.of(2027, 3, 31), "the regulator\u2019s round", AT))),
                List.of(
                        new Decision(
                                names.get(2),
                                ActionStatus.UNDER_WAY,
                                Optional.of("Priya"),
                                Optional.of(START),
                                Optional.empty(),
                                Optional.of(START),
                                OptionalInt.of(3),
                                OptionalInt.of(2),
                                List.of(names.get(0)),
                                "",
                                "begun",
                                AT),
                        Decision.none(names.get(3), AT),
                        new Decision(
                                names.get(4),
                                ActionStatus.DROPPED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                List.of(),
                                "decided against",
                                "",
                                AT)));
        return PlanJson.of(new Schedule(
                schedule.plan(),
                schedule.terms(),
                schedule.actions(),
                schedule.leftOut(),
                schedule.dropped(),
                schedule.projections(),
                Optional.of(new Schedule.OneMoreDay(0.5, 1, List.of(names.get(5)))),
                true));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_programs_are_told_is_valid_by_the_schema(Path sample) {
        assertThat(PublishedSchema.complaints(
                        SCHEDULE,
                        PlanJson.of(schedule(sample, terms(8, List.of(), List.of()), List.of())),
                        InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_days_of_all_actions_add_up_to_those_of_each_period(Path sample) {
        Schedule schedule = schedule(sample, terms(8, List.of(), List.of()), List.of());
        List<Integer> added = new ArrayList<>();
        for (Projection each : schedule.projections()) {
            added.add(schedule.actions().stream()
                    .mapToInt(action -> action.daysIn(schedule.terms(), each.number() - 1))
                    .sum());
        }
        assertThat(added)
                .isEqualTo(schedule.projections().stream().map(Projection::days).toList());
    }

    @Test
    void a_plan_that_people_read_says_what_it_is_expected_to() {
        Schedule schedule = schedule(HARBOUR_LOWE, terms(8, List.of(), List.of()), List.of());
        Golden.assertSame(
                HARBOUR_LOWE.resolveSibling("2026.plan.md"),
                MarkdownDocument.of(PlanDocument.of(schedule, Setting.PLAIN), Setting.PLAIN));
    }
}
