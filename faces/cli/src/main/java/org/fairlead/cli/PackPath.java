package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/**
 * How people name a pack that did not come with Fairlead: by its folder, by its jar, or as it was published,
 * {@code group:artifact:version}, which is looked for in the local repository of Maven. Nothing is fetched.
 */
final class PackPath implements CommandLine.ITypeConverter<Path> {
    private static final Pattern PUBLISHED = Pattern.compile("([\\w.-]+):([\\w.-]+):([\\w.-]+)");
    private static final Pattern REPOSITORY = Pattern.compile("<localRepository>\\s*([^<]+?)\\s*</localRepository>");

    @Override
    public Path convert(String given) {
        Matcher published = PUBLISHED.matcher(given);
        return published.matches()
                ? repository()
                        .resolve(published.group(1).replace('.', '/'))
                        .resolve(published.group(2))
                        .resolve(published.group(3))
                        .resolve("%s-%s.jar".formatted(published.group(2), published.group(3)))
                : Path.of(given);
    }

    /** Whether a pack is named by where it is, and not by its id and edition. */
    static boolean isOne(String given) {
        return given.endsWith(".jar") || PUBLISHED.matcher(given).matches() || Files.isDirectory(Path.of(given));
    }

    static Path of(String given) {
        return new PackPath().convert(given);
    }

    /** Where Maven keeps it: as it was told for this run, as its settings say, or where it does without being told. */
    private static Path repository() {
        String told = System.getProperty("maven.repo.local", "");
        Path maven = Path.of(System.getProperty("user.home"), ".m2");
        return told.isEmpty() ? settings(maven.resolve("settings.xml"), maven.resolve("repository")) : Path.of(told);
    }

    private static Path settings(Path file, Path otherwise) {
        try {
            Matcher said = REPOSITORY.matcher(Files.exists(file) ? Files.readString(file) : "");
            return said.find() && !said.group(1).contains("${") ? Path.of(said.group(1)) : otherwise;
        } catch (IOException unreadable) {
            return otherwise;
        }
    }
}
