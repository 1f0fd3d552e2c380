package org.fairlead.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs in folders, to be changed at will. */
final class Packs {
    private Packs() {}

    static Path copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
            return to;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Changes a piece of a file, which must be there. */
    static void change(Path file, String from, String to) {
        try {
            String text = Files.readString(file);
            if (!text.contains(from)) {
                throw new IllegalArgumentException("There is no '%s' in (%s).".formatted(from, file));
            }
            Files.writeString(file, text.replace(from, to));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
