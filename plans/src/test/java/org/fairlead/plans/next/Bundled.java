package org.fairlead.plans.next;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/** The packs that are bundled with Fairlead, and who is measured by them. */
final class Bundled {
    private static final Path NOWHERE = Path.of("target", "no-settings");
    private static final Path SAMPLES = Path.of("..", "assessments");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final Assessor TOOLKIT = assessor(new PackRef("toolkit", "2012"));
    static final Assessor GOOD_PRACTICE = assessor(new PackRef("good-practice", "2026"));

    private Bundled() {}

    /** An analysis, and who made it. */
    record Judged(String name, Assessor assessor, GapAnalysis analysis) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Assessor assessor(PackRef ref) {
        var problems = new Problems();
        var packs = new Packs(Bundled.class.getClassLoader(), NOWHERE, NOWHERE);
        Optional<Assessor> assessor = packs.bundled(ref, Position.of("test"), problems);
        problems.throwIfAny();
        return assessor.orElseThrow();
    }

    /** Every sample assessment, judged. */
    static List<Judged> samples() {
        Map<PackRef, Assessor> assessors = new HashMap<>();
        try (var files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.getNameCount() == 4
                            && file.getFileName().toString().matches("\\d{4}\\.yml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(file -> sample(file, assessors))
                    .collect(Collectors.toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Judged sample(Path path, Map<PackRef, Assessor> assessors) {
        var problems = new Problems();
        TextFile file = TextFile.read(path, path.toString(), problems).orElseThrow();
        PackRef ref = YamlReader.read(file, problems)
                .flatMap(node -> AssessmentReader.packOf(node, file.name(), problems))
                .orElseThrow();
        Assessor assessor = assessors.computeIfAbsent(ref, Bundled::assessor);
        Assessment assessment = assessor.read(file, TODAY, problems).orElseThrow();
        problems.throwIfAny();
        return new Judged(SAMPLES.relativize(path).toString(), assessor, assessor.assess(assessment));
    }

    /** An organisation that says of every practice that it is not in place, and offers everything. */
    static GapAnalysis worst(Assessor assessor, Audience audience, int headcount) {
        Map<String, Answer> answers = new HashMap<>();
        Level lowest = assessor.pack().scale().lowest();
        assessor.pack().practices().values().stream()
                .filter(practice -> practice.status() == Status.CURRENT)
                .forEach(practice ->
                        answers.put(practice.id(), new Answer.Claimed(lowest, "", List.of(), practice.at())));
        return assessor.assess(new Assessment(
                "worst.yml",
                assessor.pack().ref(),
                organisation(assessor, audience, headcount),
                TODAY,
                answers,
                Map.of()));
    }

    private static Organisation organisation(Assessor assessor, Audience audience, int headcount) {
        Set<String> offers =
                assessor.pack().offers().stream().map(Choice::name).collect(Collectors.toCollection(TreeSet::new));
        return new Organisation(
                "Worst",
                audience,
                headcount,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                offers,
                Map.of(),
                Map.of());
    }
}
