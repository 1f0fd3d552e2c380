package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where Maven keeps what it fetched and what was installed on this machine. */
final class LocalRepository {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern SAID = Pattern.compile("<localRepository>\\s*([^<]+?)\\s*</localRepository>");
    /** A snapshot that is named by the moment it was published at lies with the others of its version. */
    private static final Pattern MOMENT = Pattern.compile("(.*)-[0-9]{8}\\.[0-9]{6}-[0-9]+");

    private LocalRepository() {}

    /** Where the jar of an artifact is, if it is there at all. */
    static Path jar(String group, String artifact, String version) {
        return folder().resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(MOMENT.matcher(version).replaceFirst("$1-SNAPSHOT"))
                .resolve("%s-%s.jar".formatted(artifact, version));
    }

    /** As Maven was told for this run, as its settings say, or where it does without being told. */
    static Path folder() {
        String told = System.getProperty("maven.repo.local", "");
        Path maven = Path.of(System.getProperty("user.home"), ".m2");
        return told.isEmpty() ? said(maven.resolve("settings.xml")).orElse(maven.resolve("repository")) : Path.of(told);
    }

    private static Optional<Path> said(Path settings) {
        try {
            String text = Files.exists(settings) ? Files.readString(settings) : "";
            Matcher said = SAID.matcher(COMMENT.matcher(text).replaceAll(""));
            return Optional.of(said)
                    .filter(Matcher::find)
                    .map(found -> found.group(1).replace("${user.home}", System.getProperty("user.home")))
                    .filter(path -> !path.contains("${"))
                    .map(Path::of);
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
