package org.fairlead.plans.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.plans.Commitment;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.Decision;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.Terms;
import org.fairlead.plans.scheduling.GreedySolver;
import org.fairlead.plans.scheduling.Scheduler;

/** A sample organisation that plans. */
final class Sample {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final LocalDate STARTS = LocalDate.of(2027, 1, 1);
    static final String FILE = "plan.yml";
    static final String ANSWERS = "2026.yml";

    private static final Position TOLD = Position.of("test");
    private static final Path SAMPLES = Path.of("../assessments");
    private static final Map<PackRef, Assessor> PACKS = new ConcurrentHashMap<>();
    private static final Map<Path, Sample> READ = new ConcurrentHashMap<>();

    final Assessor assessor;
    final Assessment assessment;
    final GapAnalysis analysis;
    final ActionPlan plan;

    private Sample(Assessor assessor, Assessment assessment) {
        this.assessor = assessor;
        this.assessment = assessment;
        this.analysis = assessor.assess(assessment);
        this.plan = assessor.plan(analysis);
    }

    /** A firm of 35 that has most of its way before it. */
    static Sample harbourLowe() {
        return of("harbour-lowe");
    }

    static Sample of(String name) {
        return READ.computeIfAbsent(SAMPLES.resolve(name).resolve(ANSWERS), Sample::read);
    }

    private static Sample read(Path path) {
        try {
            String text = Files.readString(path);
            PackRef pack = PackRef.parse(text.replaceAll("(?s).*\npack: (\\S+)\n.*", "$1"))
                    .orElseThrow();
            Assessor assessor = PACKS.computeIfAbsent(pack, Sample::pack);
            Problems problems = new Problems();
            Optional<Assessment> read = assessor.read(new TextFile(ANSWERS, text), TODAY, problems);
            problems.throwIfAny();
            return new Sample(assessor, read.orElseThrow());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Assessor pack(PackRef ref) {
        Path none = Path.of("target/none");
        return new Packs(Sample.class.getClassLoader(), none, none)
                .bundled(ref, TOLD, new Problems())
                .orElseThrow();
    }

    /** The same organisation a year later, with some answers at the highest level. */
    Sample later(String... practices) {
        Assessment later = assessment.on(assessment.day().plusYears(1));
        for (String practice : practices) {
            later = later.with(
                    practice, new Answer.Claimed(assessor.pack().scale().highest(), "", List.of(), TOLD));
        }
        return new Sample(assessor, later);
    }

    /** The same organisation, of which something else is true. */
    Sample but(UnaryOperator<Assessment> change) {
        return new Sample(assessor, change.apply(assessment));
    }

    static Terms terms() {
        return terms(OptionalInt.of(30));
    }

    static Terms terms(OptionalInt capacity) {
        return new Terms(STARTS, PeriodLength.QUARTER, 12, capacity, Map.of(), List.of(), List.of());
    }

    static Terms fullTerms() {
        return new Terms(
                STARTS,
                PeriodLength.QUARTER,
                12,
                OptionalInt.of(30),
                Map.of("HR lead", 20),
                List.of(new Commitment(
                        "Pay review", Optional.of("HR lead"), 8, STARTS, LocalDate.of(2027, 3, 31), TOLD)),
                List.of(new Deadline("MON-05 in place", LocalDate.of(2028, 6, 30), "the regulator's round", TOLD)));
    }

    Schedule schedule(Terms terms) {
        return schedule(terms, List.of());
    }

    Schedule schedule(Terms terms, List<Decision> decisions) {
        return new Scheduler(new GreedySolver()).schedule(assessor.whatIf(analysis), plan, terms, decisions);
    }

    /** The schedule that follows from a plan. */
    Schedule schedule(PlanFile file) {
        return schedule(file.terms(), file.decisions());
    }

    /** The first text of a plan. */
    String text(Terms terms) {
        return PlanWriter.text(schedule(terms), ANSWERS, Optional.empty(), Optional.empty());
    }

    /** The plan made again from a text that people edited. */
    String again(String text) {
        PlanFile file = file(text);
        return PlanWriter.text(schedule(file), ANSWERS, Optional.of(file), Optional.of(new TextFile(FILE, text)));
    }

    /** What planning again changes. */
    Changes changes(String text) {
        PlanFile file = file(text);
        return Changes.between(file, schedule(file));
    }

    /** A plan that is right. */
    PlanFile file(String text) {
        Problems problems = new Problems();
        PlanFile file =
                PlanReader.read(new TextFile(FILE, text), TODAY, problems).orElseThrow();
        file.check(plan, problems);
        problems.throwIfAny();
        return file;
    }

    /** All that is wrong with a plan. */
    List<String> problems(String text) {
        Problems problems = new Problems();
        PlanReader.read(new TextFile(FILE, text), TODAY, problems).ifPresent(file -> file.check(plan, problems));
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
