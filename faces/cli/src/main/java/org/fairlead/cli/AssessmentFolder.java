package org.fairlead.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/** The self-assessments in a folder and in all folders below it: YAML files that say {@code assessment:}. */
final class AssessmentFolder {
    private AssessmentFolder() {}

    /**
     * A self-assessment that was found.
     *
     * @param assessment the account, where it could be read and is wanted
     * @param leftOut why it is not wanted
     * @param problems why it cannot be read
     */
    record Found(String file, Optional<Assessment> assessment, Optional<String> leftOut, List<Problem> problems) {}

    /** Who reads files of an edition, or a sentence that says why they are left out. */
    record Reader(Optional<Assessor> assessor, String reason) {
        static Reader of(Assessor assessor) {
            return new Reader(Optional.of(assessor), "");
        }

        static Reader none(String reason) {
            return new Reader(Optional.empty(), reason);
        }
    }

    /** Reads all, on as many threads as there are processors, in the order of their paths. */
    static List<Found> read(Path folder, Console console, Function<PackRef, Reader> readers, Problems problems) {
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(path -> path.toString().endsWith(".yml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException failed) {
            problems.add(
                    Position.of(folder.toString()),
                    "Not all of this folder can be read.",
                    "Maybe you lack the right to read it.");
            return List.of();
        }
        return files.parallelStream()
                .map(file -> found(file, console, readers))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Found> found(Path file, Console console, Function<PackRef, Reader> readers) {
        Problems problems = new Problems();
        Optional<TextFile> text = TextFile.read(file, file.toString(), problems);
        Optional<Node> node = text.flatMap(each -> YamlReader.read(each, problems));
        if (node.isEmpty()) {
            return text.isPresent() && !isMeantAsOne(text.get())
                    ? Optional.empty()
                    : Optional.of(new Found(file.toString(), Optional.empty(), Optional.empty(), problems.sorted()));
        }
        if (node.get().member("assessment").isEmpty()) {
            return Optional.empty();
        }
        Optional<Reader> reader =
                AssessmentReader.packOf(node.get(), file.toString(), problems).map(readers);
        Optional<Assessment> read = reader.flatMap(Reader::assessor)
                .flatMap(assessor -> assessor.read(node.get(), file.toString(), console.today(), problems));
        return Optional.of(new Found(
                file.toString(),
                read,
                reader.filter(each -> each.assessor().isEmpty()).map(Reader::reason),
                problems.sorted()));
    }

    /** Whether a file that cannot be read as YAML was meant as a self-assessment. */
    private static boolean isMeantAsOne(TextFile file) {
        return file.text().lines().anyMatch(line -> line.startsWith("assessment:"));
    }

    /** A sentence for a folder without any. */
    static Problem nothingIn(Path folder) {
        return new Problem(
                Position.of(folder.toString()),
                "There is no self-assessment in this folder, nor in those below it.",
                "Maybe name the folder that holds them: files that end in .yml and say 'assessment: 1'.");
    }

    /** Sorted problems of all files. */
    static List<Problem> problems(List<Found> found) {
        List<Problem> problems = new ArrayList<>();
        found.forEach(each -> problems.addAll(each.problems()));
        return problems;
    }
}
