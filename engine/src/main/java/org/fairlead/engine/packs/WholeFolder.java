package org.fairlead.engine.packs;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** Writes a folder of files whole or not at all, and never among files that are there already. */
public final class WholeFolder {
    private WholeFolder() {}

    /**
     * Writes the files.
     *
     * @param folder a new one, or one that is empty
     * @param texts the files by their paths in the folder
     * @throws DirectoryNotEmptyException if there is something in the folder
     * @throws FileAlreadyExistsException if there is a file of this name
     */
    public static void write(Path folder, SortedMap<String, String> texts) throws IOException {
        Path place = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        boolean there = Files.exists(place);
        if (there && !isEmpty(place)) {
            throw new DirectoryNotEmptyException(folder.toString());
        }
        Path parent = place.getParent();
        if (parent == null) {
            throw new IOException("'%s' is no place for a folder.".formatted(folder));
        }
        Files.createDirectories(parent);
        // A folder that is there stays the same one, since somebody may be working in it.
        Path made = (there ? place : parent).resolve(".fairlead-%s.part".formatted(UUID.randomUUID()));
        try {
            for (var text : texts.entrySet()) {
                Path file = made.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
            if (there) {
                moveAll(made, place);
            } else {
                Files.move(made, place);
            }
        } finally {
            delete(made);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void moveAll(Path from, Path to) throws IOException {
        List<Path> moved = new ArrayList<>();
        try (var files = Files.list(from)) {
            for (Path each : files.sorted().toList()) {
                Path place = to.resolve(each.getFileName());
                Files.move(each, place);
                moved.add(place);
            }
        } catch (IOException failed) {
            for (Path each : moved) {
                delete(each);
            }
            throw failed;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
