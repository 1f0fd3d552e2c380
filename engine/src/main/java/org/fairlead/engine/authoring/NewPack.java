package org.fairlead.engine.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlead.engine.model.Edition;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;

/** The files of a pack that is only begun: by path, ready to be written. */
public final class NewPack {
    private static final String STARTER = "starter/";
    private static final String README = "README.md";
    private static final String CHANGES = "CHANGES.md";
    private static final List<String> FILES = List.of(
            README,
            CHANGES,
            PackFiles.PACK,
            "openness/OPN-01-advertise-places-where-strangers-look/practice.yml",
            "openness/OPN-01-advertise-places-where-strangers-look/examples.yml",
            "openness/OPN-02-review-the-entry-requirements/practice.yml",
            "openness/OPN-02-review-the-entry-requirements/rule.drl",
            "openness/OPN-02-review-the-entry-requirements/examples.yml",
            "support/SUP-01-name-someone-to-turn-to/practice.yml",
            "support/SUP-01-name-someone-to-turn-to/examples.yml",
            "across/ACR-01-who-a-practice-is-for/rule.yml",
            "across/ACR-01-who-a-practice-is-for/rule.drl",
            "across/ACR-01-who-a-practice-is-for/examples.yml");
    /** A line that tells an editor where the schema is, as seen from the folder it was written in. */
    private static final Pattern SCHEMA_HINT = Pattern.compile("(?m)\\A# yaml-language-server:.*\\n");

    private static final Pattern NAME = Pattern.compile("\\{([a-z ]+)}");

    private final PackRef ref;
    private final LocalDate day;
    private final Optional<String> title;
    private final Optional<String> publisher;

    /**
     * A pack that is to be.
     *
     * @param day the first day it holds
     * @param title empty where that of the pack it begins from will do
     * @param publisher the same
     */
    public NewPack(PackRef ref, LocalDate day, Optional<String> title, Optional<String> publisher) {
        this.ref = ref;
        this.day = day;
        this.title = title;
        this.publisher = publisher;
    }

    /** A small pack with an example for everything. */
    public SortedMap<String, String> starter() {
        Map<String, String> names = Map.of(
                "id", ref.id(),
                "edition", ref.edition(),
                "edition in quotes", quoted(ref.edition()),
                "title", quoted(title.orElse("Our good practice")),
                "publisher", quoted(publisher.orElse("Our organisation")),
                "day", day.toString(),
                "year", String.valueOf(Edition.of(ref.edition()).year()));
        SortedMap<String, String> texts = new TreeMap<>();
        for (String path : FILES) {
            texts.put(path, resource(STARTER + path));
        }
        for (String path : List.of(PackFiles.PACK, CHANGES)) {
            // In one go: a title may hold what looks like a name to be filled in.
            texts.put(
                    path,
                    NAME.matcher(Objects.requireNonNull(texts.get(path)))
                            .replaceAll(name -> Matcher.quoteReplacement(
                                    Objects.requireNonNull(names.getOrDefault(name.group(1), name.group())))));
        }
        return texts;
    }

    /** All files of a pack under another name, to be changed at will. */
    public SortedMap<String, String> copyOf(PackRef from, PackFolder texts) {
        SortedMap<String, String> copy = new TreeMap<>();
        texts.texts().forEach((path, file) -> {
            // What a pack takes over from its base it takes over still.
            if (file.name().equals(texts.name() + "/" + path)) {
                copy.put(path, SCHEMA_HINT.matcher(file.text()).replaceFirst(""));
            }
        });
        String pack = Objects.requireNonNull(copy.get(PackFiles.PACK));
        pack = with("id", ref.id(), pack);
        pack = with("edition", quoted(ref.edition()), pack);
        pack = with("in force", day.toString(), pack);
        pack = title.isPresent() ? with("title", quoted(title.get()), pack) : pack;
        pack = publisher.isPresent() ? with("publisher", quoted(publisher.get()), pack) : pack;
        copy.put(PackFiles.PACK, pack);
        copy.remove(PackFiles.MIGRATION); // it leads to the edition that was copied
        beside(copy, "Begun as a copy of %s.".formatted(from));
        return copy;
    }

    /** A pack that holds only what differs from its base, which is nothing yet. */
    public SortedMap<String, String> basedOn(PackRef base, String baseTitle) {
        List<String> lines = List.of(
                "pack: 1",
                "id: " + ref.id(),
                "edition: " + quoted(ref.edition()),
                "based on: " + base,
                "title: " + quoted(title.orElse(baseTitle)),
                publisher.map(name -> "publisher: " + quoted(name) + "\n").orElse("") + "in force: " + day);
        SortedMap<String, String> texts = new TreeMap<>(Map.of(PackFiles.PACK, String.join("\n", lines) + "\n"));
        beside(texts, "Begun from %s, with nothing changed yet.".formatted(base));
        return texts;
    }

    private void beside(SortedMap<String, String> texts, String begun) {
        texts.put(README, resource(STARTER + README));
        texts.put(CHANGES, "# Changes\n\n## %s\n\n- %s\n".formatted(ref.edition(), begun));
    }

    /** A text with one key of its outermost map replaced, which must be there. */
    private static String with(String key, String value, String yaml) {
        Matcher line = Pattern.compile("(?m)^" + key + ":.*\\n(?:[ \\t].*\\n)*").matcher(yaml);
        if (!line.find()) {
            throw new IllegalArgumentException("There is no line '%s: ...' to replace.".formatted(key));
        }
        return yaml.substring(0, line.start()) + key + ": " + value + "\n" + yaml.substring(line.end());
    }

    /** A text as YAML takes it, whatever is in it. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(NewPack.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
