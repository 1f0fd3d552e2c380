package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.planning.WhatIf;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Terms;
import org.fairlead.plans.file.Changes;
import org.fairlead.plans.file.PlanFile;
import org.fairlead.plans.file.PlanReader;
import org.fairlead.plans.file.PlanWriter;
import org.fairlead.plans.file.PlannedAction;
import org.fairlead.plans.scheduling.GreedySolver;
import org.fairlead.plans.scheduling.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of every sample as a file. */
class PlanFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2100, 1, 1);
    private static final int CAPACITY = 20;

    static List<Path> samples() {
        return House.samples();
    }

    private static ActionPlan plan(Path sample) {
        Assessor assessor = House.pack(House.packOf(sample));
        Problems problems = new Problems();
        Optional<Assessment> assessment =
                assessor.read(new TextFile(sample.toString(), House.text(sample)), TODAY, problems);
        problems.throwIfAny();
        return assessor.plan(assessor.assess(assessment.orElseThrow()));
    }

    @Test
    void the_example_of_the_documents_is_right() {
        String formats = House.text(House.ROOT.resolve("docs/formats.md"));
        String section = formats.substring(formats.indexOf("\n## A plan\n"));
        int start = section.indexOf("```yaml\n") + "```yaml\n".length();
        String text = section.substring(start, section.indexOf("```\n", start));
        assertThat(PublishedSchema.PLAN.complaints(text)).isEmpty();

        Problems problems = new Problems();
        PlanFile file = PlanReader.read(new TextFile("plan.yml", text), LocalDate.of(2026, 11, 2), problems)
                .orElseThrow();
        file.check(plan(House.ASSESSMENTS.resolve("harbour-lowe/2026.yml")), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(file.action("MON-03 in place").orElseThrow().decision().owner())
                .contains("practice manager");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void it_is_valid_and_planning_again_changes_nothing(Path sample) {
        Assessor assessor = House.pack(House.packOf(sample));
        Problems problems = new Problems();
        ActionPlan plan = plan(sample);
        WhatIf whatIf = assessor.whatIf(plan.analysis());
        Scheduler scheduler = new Scheduler(new GreedySolver());
        Terms terms = new Terms(
                LocalDate.of(2027, 1, 1),
                PeriodLength.QUARTER,
                8,
                OptionalInt.of(CAPACITY),
                Map.of(),
                List.of(),
                List.of());

        String text = PlanWriter.text(
                scheduler.schedule(whatIf, plan, terms, List.of()), "2026.yml", Optional.empty(), Optional.empty());
        assertThat(PublishedSchema.PLAN.complaints(text)).isEmpty();

        TextFile written = new TextFile("plan.yml", text);
        PlanFile file = PlanReader.read(written, TODAY, problems).orElseThrow();
        file.check(plan, problems);
        problems.throwIfAny();
        assertThat(file.actions()).hasSameSizeAs(plan.actions()).noneMatch(PlannedAction::isDecided);
        assertThat(file.terms())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Position.class)
                .isEqualTo(terms);

        var again = scheduler.schedule(whatIf, plan, file.terms(), file.decisions());
        assertThat(PlanWriter.text(again, "2026.yml", Optional.of(file), Optional.of(written)))
                .isEqualTo(text);
        assertThat(Changes.between(file, again).all()).isEmpty();
    }
}
