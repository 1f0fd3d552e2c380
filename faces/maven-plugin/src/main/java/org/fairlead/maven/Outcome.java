package org.fairlead.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.packs.WholeFile;

/**
 * What came of a goal, kept beside what it wrote. It holds as long as the inputs are the same and every file is there still.
 *
 * @param key of the inputs
 * @param files what was written
 * @param told what the log was told
 */
record Outcome(String key, List<Path> files, List<String> told) {
    private static final String FILE = "file ";

    Outcome {
        files = List.copyOf(files);
        told = List.copyOf(told);
    }

    /** What is kept, if it holds still. */
    static Optional<Outcome> kept(Path place, String key) throws IOException {
        if (!Files.isRegularFile(place)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(place, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.get(0).equals(key)) {
            return Optional.empty();
        }
        List<String> rest = lines.subList(1, lines.size());
        List<Path> files = rest.stream()
                .filter(line -> line.startsWith(FILE))
                .map(line -> Path.of(line.substring(FILE.length())))
                .toList();
        return Optional.of(new Outcome(
                        key,
                        files,
                        rest.stream().filter(line -> !line.startsWith(FILE)).toList()))
                .filter(outcome -> files.stream().allMatch(Files::isRegularFile));
    }

    void keep(Path place) throws IOException {
        List<String> lines = new ArrayList<>(List.of(key));
        files.forEach(file -> lines.add(FILE + file));
        lines.addAll(told);
        WholeFile.write(place, String.join("\n", lines) + "\n");
    }
}
