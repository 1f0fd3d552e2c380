package org.fairlead.archetype;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.jar.JarFile;
import org.fairlead.engine.packs.PackDescriptor;

/** What people do between the builds in {@code src/it}, of which each goes on where an earlier one stopped. */
public final class Story {
    private Story() {}

    /** Takes over a project with all that its author wrote, and nothing that was built. */
    public static void goOn(Path from, Path to) throws IOException {
        remove(to);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) throws IOException {
                if (folder.endsWith("target")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Removes a folder, if it is there. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Writes something else in place of a text, which has to be there. */
    public static void edit(Path file, String text, String other) throws IOException {
        String whole = Files.readString(file);
        if (!whole.contains(text)) {
            throw new IllegalArgumentException("There is no '%s' in %s.".formatted(text, file));
        }
        Files.writeString(file, whole.replace(text, other));
    }

    /** The digest of the rules in a jar that was published. */
    public static String digest(Path jar) throws IOException {
        try (var opened = new JarFile(jar.toFile())) {
            byte[] descriptor =
                    opened.getInputStream(opened.getEntry(PackDescriptor.FILE)).readAllBytes();
            return new String(descriptor, StandardCharsets.UTF_8).strip().split(" ", 2)[1];
        }
    }
}
