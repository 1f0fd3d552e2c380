package org.fairlead.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.editions.differences.PackDiff;
import org.fairlead.engine.editions.differences.Written;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.packs.ReadPack;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/** Results to be reported: those of the sample assessments, and some of our own. */
public final class Sample {
    /** A small employer with one gap, one answer that is not known and one that does not count. */
    public static final String OURS = """
            assessment: 1
            pack: toolkit@2012
            organisation: { name: Ours, audience: employer, headcount: 1, offers: [internships] }
            judged on: 2026-09-30
            answers:
              MON-01: started
              MON-05: { not known: nobody can say }
              MON-12: in place
            """;

    private static final Path NOWHERE = Path.of("target", "no-settings");
    private static final Path TINY = Path.of("..", "engine", "src", "test", "resources", "tiny");

    public static final Assessor TOOLKIT = bundled("toolkit", "2012");
    public static final ReadPack TOOLKIT_READ = new ReadPack(TOOLKIT.pack(), TOOLKIT.rules());

    private Sample() {}

    /** The small pack that the engine is tested with, with pieces of its files replaced: path, from, to, and so on. */
    public static ReadPack tiny(Path folder, String... changes) {
        try (var all = Files.walk(TINY)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path copy = folder.resolve(TINY.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
            for (int i = 0; i < changes.length; i += 3) {
                Path file = folder.resolve(changes[i]);
                String text = Files.readString(file);
                if (!text.contains(changes[i + 1])) {
                    throw new IllegalArgumentException("There is no '%s' in (%s).".formatted(changes[i + 1], file));
                }
                Files.writeString(file, text.replace(changes[i + 1], changes[i + 2]));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Problems problems = new Problems();
        Optional<ReadPack> read =
                new Packs(Sample.class.getClassLoader(), NOWHERE, NOWHERE).readFolder(folder, "tiny", problems);
        problems.throwIfAny();
        return read.orElseThrow();
    }

    private static Assessor bundled(String id, String edition) {
        return new Packs(Sample.class.getClassLoader(), NOWHERE, NOWHERE)
                .bundled(new PackRef(id, edition), Position.of("test"), new Problems())
                .orElseThrow();
    }

    /** A bundled pack to be read. */
    public static ReadPack read(String id, String edition) {
        Assessor assessor = bundled(id, edition);
        return new ReadPack(assessor.pack(), assessor.rules());
    }

    /** In what a bundled pack differs from another. */
    public static PackDiff diff(PackRef before, PackRef after) {
        Packs packs = new Packs(Sample.class.getClassLoader(), NOWHERE, NOWHERE);
        return PackDiff.of(
                written(packs.texts(before).orElseThrow()),
                written(packs.texts(after).orElseThrow()),
                packs.shelf());
    }

    /** In what the small pack differs from itself once pieces of its files are replaced: path, from, to, and so on. */
    public static PackDiff diff(Path folder, String... changes) {
        tiny(folder.resolve("after"), changes);
        Packs packs = new Packs(Sample.class.getClassLoader(), NOWHERE, NOWHERE);
        Problems problems = new Problems();
        var before = packs.texts(TINY, "before", problems);
        var after = packs.texts(folder.resolve("after"), "after", problems);
        problems.throwIfAny();
        return PackDiff.of(written(before), written(after), packs.shelf());
    }

    private static Written written(PackFolder folder) {
        Problems problems = new Problems();
        Optional<Written> written = Written.read(folder, problems);
        problems.throwIfAny();
        return written.orElseThrow();
    }

    /** The result for the same employer, with a better answer. */
    public static ActionPlan better() {
        return plan(OURS.replace("MON-01: started", "MON-01: in place"));
    }

    /** The result for a small employer. */
    public static ActionPlan small() {
        return plan(OURS);
    }

    public static ActionPlan of(String name) {
        try {
            return plan(Files.readString(Path.of("..", "assessments", name + ".yml")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static ActionPlan plan(String sheet) {
        Problems problems = new Problems();
        TextFile file = new TextFile("ours.yml", sheet);
        Optional<PackRef> ref =
                YamlReader.read(file, problems).flatMap(node -> AssessmentReader.packOf(node, file.name(), problems));
        problems.throwIfAny();
        Assessor assessor = ref.orElseThrow().equals(TOOLKIT.pack().ref())
                ? TOOLKIT
                : bundled(ref.get().id(), ref.get().edition());
        var read = assessor.read(file, LocalDate.of(2026, 11, 22), problems);
        problems.throwIfAny();
        return assessor.plan(assessor.assess(read.orElseThrow()));
    }

    /** No practice applies, as in a pack that is meant for others. */
    public static ActionPlan whereNothingApplies() {
        GapAnalysis analysis = plan(OURS).analysis();
        Level lowest = analysis.pack().scale().lowest();
        Map<String, Standing> standings = new LinkedHashMap<>();
        analysis.standings()
                .forEach((id, standing) -> standings.put(
                        id,
                        new Standing(
                                standing.practice(),
                                AnswerState.NOT_APPLICABLE,
                                standing.claimed(),
                                "it is meant for others",
                                lowest,
                                lowest,
                                lowest,
                                lowest,
                                List.of(),
                                Optional.empty())));
        return new ActionPlan(
                new GapAnalysis(
                        analysis.pack(),
                        analysis.assessment(),
                        analysis.size(),
                        standings,
                        analysis.areas().stream()
                                .map(area -> new AreaScore(area.area(), Optional.empty(), Optional.empty(), 0, 0))
                                .toList(),
                        new Overall(
                                Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty(), List.of()),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of());
    }
}
