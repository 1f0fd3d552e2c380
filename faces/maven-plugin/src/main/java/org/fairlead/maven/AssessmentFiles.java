package org.fairlead.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The self-assessments in a folder: YAML files that say {@code assessment:}. */
final class AssessmentFiles {
    private AssessmentFiles() {}

    /**
     * The file itself, or those of the folder and of all below it, in the order of their paths.
     *
     * @param target where builds write, and nobody else
     */
    static List<Path> in(Path place, Path target, String name) throws IOException, Refusal {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        if (!Files.isDirectory(place)) {
            throw new Refusal("There is no file or folder '%s'. Say with <assessments> where the self-assessments are."
                    .formatted(name));
        }
        List<Path> files;
        try (var all = Files.walk(place)) {
            files = all.filter(path -> path.toString().endsWith(".yml") && !path.startsWith(target))
                    .filter(Files::isRegularFile)
                    .filter(AssessmentFiles::isMeantAsOne)
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new Refusal(
                    "There is no self-assessment in '%s', nor in the folders below it: no file that ends in .yml and says 'assessment: 1'."
                            .formatted(name));
        }
        return files;
    }

    /** By its bytes: what is wrong with the text is told once it is read. */
    private static boolean isMeantAsOne(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .anyMatch(line -> line.startsWith("assessment:"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
