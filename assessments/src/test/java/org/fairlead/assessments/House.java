package org.fairlead.assessments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** The bundled packs by name and edition, each opened once for all tests. */
    private static final Map<PackRef, Assessor> PACKS = new ConcurrentHashMap<>();

    /** The bundled packs, with no settings and no cache of their own. */
    static final Packs BUNDLED = new Packs(
            House.class.getClassLoader(), ASSESSMENTS.resolve("target/none"), ASSESSMENTS.resolve("target/none"));

    private House() {}

    /** A bundled pack. */
    static Assessor pack(PackRef ref) {
        return PACKS.computeIfAbsent(ref, wanted -> {
            Problems problems = new Problems();
            return BUNDLED.bundled(wanted, Position.of("test"), problems)
                    .orElseThrow(
                            () -> new IllegalStateException(problems.sorted().toString()));
        });
    }

    /** The pack that a sample answers. */
    static PackRef packOf(Path sample) {
        return text(sample)
                .lines()
                .filter(line -> line.startsWith("pack: "))
                .flatMap(line -> PackRef.parse(line.substring("pack: ".length()).strip()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The sample (%s) names no pack.".formatted(sample)));
    }

    /** The sample assessments. */
    static List<Path> samples() {
        return files(ASSESSMENTS, path -> path.getNameCount() == 2 && named(path, ".yml"));
    }

    /** The files of all packs with this name. */
    static List<Path> ofPacks(String name) {
        return files(ROOT.resolve("rules"), path -> path.endsWith(name) && !path.startsWith("target"));
    }

    private static boolean named(Path path, String end) {
        return path.toString().endsWith(end);
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) {
        try (var files = Files.walk(folder, 4)) {
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
