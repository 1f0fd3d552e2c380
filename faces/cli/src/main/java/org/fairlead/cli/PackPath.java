package org.fairlead.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.PackJar;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import picocli.CommandLine;

/**
 * A pack that did not come with Fairlead, as people name it: by its folder, by its jar, or as it was published,
 * {@code group:artifact:version}, which is looked for in the local repository of Maven. Nothing is fetched.
 *
 * @param name what messages call it
 * @param place the folder or the jar, whether it is there or not
 */
record PackPath(String name, Path place) {
    /** What may be named, for the help of options and arguments. */
    static final String PLACES = "a folder, a jar, or GROUP:ARTIFACT:VERSION in the local repository of Maven";

    private static final Pattern PUBLISHED = Pattern.compile("([\\w.-]+):([\\w.-]+):([\\w.-]+)");
    /** Meant as the name of a published pack: parts and colons, and nothing that only paths have. */
    private static final Pattern LIKE_PUBLISHED = Pattern.compile("[\\w.-]{2,}(:[\\w.-]*)+");

    private static final String AS_PUBLISHED = "Name a published pack as GROUP:ARTIFACT:VERSION.";

    /** Reads what people type. */
    static final class Converter implements CommandLine.ITypeConverter<PackPath> {
        @Override
        public PackPath convert(String given) {
            return PackPath.of(given);
        }
    }

    /** Whether a pack is named by where it is, and not by its id and edition. */
    static boolean isOne(String given) {
        return given.endsWith(PackJar.ENDING) || isPublished(given) || Files.isDirectory(path(given));
    }

    static PackPath of(String given) {
        Matcher published = PUBLISHED.matcher(given);
        if (published.matches() && isPublished(given)) {
            return new PackPath(given, LocalRepository.jar(published.group(1), published.group(2), published.group(3)));
        }
        Path path = Path.of(given);
        return new PackPath(path.toString(), path);
    }

    /** What is there under this very name is meant, whatever the name looks like. */
    private static boolean isPublished(String given) {
        return PUBLISHED.matcher(given).matches() && !Files.exists(path(given));
    }

    /** Nowhere where this machine has no such paths. */
    private static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException none) {
            return Path.of("");
        }
    }

    /** The name of a pack that comes with Fairlead; a problem where this is not even one. */
    static Optional<PackRef> bundled(String given, Position at, Console console, Problems problems) {
        Optional<PackRef> ref = PackRef.parse(given);
        if (ref.isEmpty()) {
            List<String> known =
                    console.packs().bundled().stream().map(PackRef::toString).toList();
            problems.add(
                    at,
                    "%s is neither a folder, a jar, nor a pack such as toolkit@2012."
                            .formatted(at.file().equals(given) ? "This" : "'" + given + "'"),
                    LIKE_PUBLISHED.matcher(given).matches() ? AS_PUBLISHED : Suggestion.known(known));
        }
        return ref;
    }

    /** The texts of the pack; none, and a problem, where it is not there. */
    PackFolder texts(Packs packs, Problems problems) {
        return isThere(problems) ? packs.texts(place, name, problems) : new PackFolder(name, new TreeMap<>());
    }

    /** The pack as it names itself. */
    Optional<PackRef> ref(Packs packs, Problems problems) {
        return isThere(problems) ? packs.ref(place, name, problems) : Optional.empty();
    }

    /** Whether there is anything to be read; says what to do where there is not. */
    boolean isThere(Problems problems) {
        if (Files.exists(place)) {
            return true;
        }
        if (isPublished(name)) {
            problems.add(
                    Position.of(name),
                    "This is not in the local repository of Maven (%s), and Fairlead fetches nothing."
                            .formatted(LocalRepository.folder()),
                    "Fetch it first: mvn dependency:get -Dtransitive=false -Dartifact=" + name);
        } else {
            problems.add(
                    Position.of(name),
                    "There is no such folder or jar.",
                    LIKE_PUBLISHED.matcher(name).matches() ? AS_PUBLISHED : bundledHint());
        }
        return false;
    }

    private String bundledHint() {
        return PackRef.parse(name).isPresent() ? "Here a pack is named by where it is, not by its id and edition." : "";
    }

    @Override
    public String toString() {
        return name;
    }
}
