package org.fairlead.assessments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;

/** Where things lie in this project. */
final class House {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path ASSESSMENTS = ROOT.resolve("assessments");
    static final Path SCHEMAS = ROOT.resolve("docs/schema");
    static final Path PACK = ROOT.resolve("rules/toolkit-2012");

    /** The bundled pack, opened once for all tests. */
    static final Assessor TOOLKIT = toolkit();

    private House() {}

    private static Assessor toolkit() {
        Problems problems = new Problems();
        Path none = ASSESSMENTS.resolve("target/none");
        return new Packs(House.class.getClassLoader(), none, none)
                .bundled(new PackRef("toolkit", "2012"), Position.of("test"), problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    }

    /** The sample assessments. */
    static List<Path> samples() {
        return files(ASSESSMENTS, path -> path.getNameCount() == 2 && named(path, ".yml"));
    }

    /** The files of the pack with this name. */
    static List<Path> ofPack(String name) {
        return files(PACK, path -> path.endsWith(name));
    }

    private static boolean named(Path path, String end) {
        return path.toString().endsWith(end);
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) {
        try (var files = Files.walk(folder, 3)) {
            return files.filter(path -> wanted.test(folder.relativize(path)))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
