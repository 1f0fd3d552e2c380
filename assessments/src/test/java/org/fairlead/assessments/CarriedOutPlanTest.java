package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.Judgement;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.scoring.Scorer;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Projection;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.plans.Terms;
import org.fairlead.plans.scheduling.Scheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever carries out a plan, step by step, and assesses again every year, stands where the plan said. */
class CarriedOutPlanTest {
    private static final double HAIR = 1e-9;
    private static final int PERIODS = 12;
    private static final int CAPACITY = 30;

    static List<Path> samples() {
        return House.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void carrying_it_out_reaches_the_projected_score_at_the_end_of_every_period(Path sample) {
        Assessor assessor = House.pack(House.packOf(sample));
        Assessment start = assessment(assessor, sample);
        Schedule schedule = schedule(assessor, start);

        for (Projection projection : schedule.projections()) {
            List<ScheduledAction> done = schedule.actions().stream()
                    .filter(each -> !each.due().isAfter(projection.until()))
                    .toList();
            assertThat(score(carriedOut(assessor, start, done, projection.until())))
                    .as("%s by %s", sample, projection.until())
                    .isEqualTo(score(projection.onTheDay()));
            assertThat(score(carriedOut(assessor, start, done, start.day())))
                    .as("%s by %s, kept up", sample, projection.until())
                    .isEqualTo(score(projection.keptUp()));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_gains_in_the_order_of_the_plan_add_up_to_the_projected_score(Path sample) {
        Assessor assessor = House.pack(House.packOf(sample));
        Schedule schedule = schedule(assessor, assessment(assessor, sample));
        Optional<Range> before = schedule.analysis().overall().score();
        Optional<Range> after =
                schedule.projections().get(PERIODS - 1).keptUp().overall().score();
        assertThat(after).isPresent();

        double gained = schedule.actions().stream()
                .mapToDouble(each -> each.inOrder().points())
                .sum();
        double least = Math.min(
                after.orElseThrow().low() - before.orElseThrow().low(),
                after.orElseThrow().high() - before.orElseThrow().high());
        assertThat(gained).isLessThanOrEqualTo(least + HAIR);
        if (schedule.analysis().open().isEmpty()) {
            assertThat(gained).isCloseTo(least, within(HAIR));
        }
    }

    private static Schedule schedule(Assessor assessor, Assessment start) {
        GapAnalysis analysis = assessor.assess(start);
        Terms terms = new Terms(
                LocalDate.of(2027, 1, 1),
                PeriodLength.QUARTER,
                PERIODS,
                OptionalInt.of(CAPACITY),
                Map.of(),
                List.of(),
                List.of());
        return new Scheduler().schedule(assessor.whatIf(analysis), assessor.plan(analysis), terms, List.of());
    }

    /** The organisation with its answers changed one by one, and with what was put right no longer found. */
    private static GapAnalysis carriedOut(
            Assessor assessor, Assessment start, List<ScheduledAction> done, LocalDate day) {
        Assessment now = start;
        for (ScheduledAction each : done) {
            if (each.action().to().isPresent()) {
                String practice = each.action().practice().id();
                now = now.with(
                        practice,
                        new Answer.Claimed(
                                each.action().to().get(),
                                "",
                                evidence(now.answers().get(practice)),
                                each.action().practice().at()));
            }
        }
        Judgement judgement = assessor.judge().judge(now.on(day));
        for (ScheduledAction each : done) {
            Set<String> rules =
                    each.action().findings().stream().map(Finding::rule).collect(Collectors.toSet());
            judgement = judgement.without(rules, each.action().practice().id());
        }
        return new Scorer(assessor.pack()).score(now.on(day), judgement);
    }

    private static List<Evidence> evidence(@Nullable Answer answer) {
        return answer == null ? List.of() : answer.evidence();
    }

    private static Optional<Range> score(GapAnalysis analysis) {
        return analysis.overall().score();
    }

    private static Assessment assessment(Assessor assessor, Path sample) {
        Problems problems = new Problems();
        Optional<Assessment> read =
                assessor.read(new TextFile(sample.toString(), House.text(sample)), LocalDate.of(2100, 1, 1), problems);
        problems.throwIfAny();
        return read.orElseThrow();
    }
}
