package org.fairlead.engine.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user has consented to, by digest, in one file of lines "digest what". Rules are compared by content: one changed letter asks
 * for consent again.
 */
public final class Trust {
    private final Path file;

    public Trust(Path file) {
        this.file = file;
    }

    public boolean accepts(String digest) {
        return lines().stream().anyMatch(line -> line.equals(digest) || line.startsWith(digest + " "));
    }

    /** Writes down the user's consent. */
    public void accept(String digest, String what) throws IOException {
        Set<String> lines = new HashSet<>(lines());
        lines.add(digest + " " + what.replaceAll("\\s+", " "));
        WholeFile.write(file, lines.stream().sorted().collect(Collectors.joining("\n", "", "\n")));
    }

    private Set<String> lines() {
        try {
            return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
