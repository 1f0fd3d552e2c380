package org.fairlead.maven;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.fairlead.engine.packs.PackJar;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;

/** The tiny pack of the engine's tests, for the projects in {@code src/it}: as their own, or as that of another body. */
public final class TinyPack {
    private static final Path FOLDER = folder();
    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.fairlead.it</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
            </project>
            """;

    private TinyPack() {}

    /** Seen from this class, since the builds that use it run anywhere. */
    private static Path folder() {
        var classes = TinyPack.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(classes.toString()))
                .resolve("../../../../engine/src/test/resources/tiny")
                .normalize();
    }

    /** Copies it into a folder. */
    public static void copyTo(Path folder) throws IOException {
        try (var all = Files.walk(FOLDER)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
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

    /** The digest of its rules. */
    public static String digest() {
        return PackFolder.read(FOLDER, "tiny", new Problems()).rulesDigest();
    }

    /** Puts it into a repository as {@code org.fairlead.it:tiny:1.10}. */
    public static void publish(Path repository) throws IOException {
        Problems problems = new Problems();
        Path none = Path.of("target", "none");
        var packs = new Packs(TinyPack.class.getClassLoader(), none, none);
        var contents = PackJar.contents(FOLDER, "tiny", packs, problems);
        problems.throwIfAny();
        publish(repository, "tiny", "1.10", contents.orElseThrow().entries());
    }

    /** Puts a jar of these entries into a repository, with the group {@code org.fairlead.it}. */
    public static void publish(Path repository, String artifact, String version, Map<String, byte[]> entries)
            throws IOException {
        Path folder = repository.resolve("org/fairlead/it/" + artifact + "/" + version);
        Path jar = folder.resolve("%s-%s.jar".formatted(artifact, version));
        Files.createDirectories(folder);
        jar(jar, entries);
        Files.writeString(folder.resolve("%s-%s.pom".formatted(artifact, version)), POM.formatted(artifact, version));
    }

    /** Writes a jar of these entries. */
    public static void jar(Path file, Map<String, byte[]> entries) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
    }
}
