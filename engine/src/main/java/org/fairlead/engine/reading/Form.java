package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a map in a file, in the order they are written. The one source of truth for a format: readers refuse what it does not
 * allow, and the published JSON Schema is generated from it.
 */
public final class Form {
    /** A key, what may stand after it, and a sentence on what it is for. */
    public record Key(String name, Kind kind, boolean needed, String about) {}

    private final String name;
    private final String about;
    private String keyword = "key";
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final List<String> needed = new ArrayList<>();
    private final Map<String, String> gone = new HashMap<>();
    private List<String> alternatives = List.of();

    private Form(String name, String about) {
        this.name = name;
        this.about = about;
    }

    public static Form of(String name, String about) {
        return new Form(name, about);
    }

    /** The same with a word for what its keys are, for messages. */
    Form keyed(String word) {
        keyword = word;
        return this;
    }

    public Form needs(String key, Kind kind, String about) {
        keys.put(key, new Key(key, kind, true, about));
        needed.add(key);
        return this;
    }

    public Form may(String key, Kind kind, String about) {
        keys.put(key, new Key(key, kind, false, about));
        return this;
    }

    /** The same keys, but only these are needed. */
    Form relaxed(String... stillNeeded) {
        Form relaxed = Form.of(name, about);
        keys.values().forEach(key -> {
            if (List.of(stillNeeded).contains(key.name())) {
                relaxed.needs(key.name(), key.kind(), key.about());
            } else {
                relaxed.may(key.name(), key.kind(), key.about());
            }
        });
        return relaxed;
    }

    /** What to say of a key that was once known. */
    Form gone(String key, String hint) {
        gone.put(key, hint);
        return this;
    }

    /** Exactly one of these keys has to be there. What to say where it is not, each reader knows best. */
    public Form needsOneOf(String... keys) {
        alternatives = List.of(keys);
        alternatives.forEach(this::key);
        return this;
    }

    public String name() {
        return name;
    }

    public String about() {
        return about;
    }

    public Collection<Key> keys() {
        return List.copyOf(keys.values());
    }

    /** The keys of which exactly one has to be there; empty where there is no such choice. */
    public List<String> alternatives() {
        return alternatives;
    }

    Key key(String key) {
        Key found = keys.get(key);
        if (found == null) {
            throw new IllegalArgumentException("The form (%s) has no key (%s).".formatted(name, key));
        }
        return found;
    }

    /** The fields of a file of this form; problems for unknown, doubled and missing keys. */
    public Fields read(Node node, String file, Problems problems) {
        return read(node, new Reading(file, problems));
    }

    /** The fields of a map of this form; problems for unknown, doubled and missing keys. A blank value counts as missing. */
    Fields read(@Nullable Node node, Reading reading) {
        Map<String, Node.Member> found = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            for (Node.Member member : mapping.members()) {
                String key = member.key().value();
                Key known = keys.get(key);
                if (known == null) {
                    reading.problem(
                            member.key(), "The %s '%s' is not known in %s.".formatted(keyword, key, name), guess(key));
                } else if (found.putIfAbsent(known.name(), member) != null) {
                    reading.problem(member.key(), "The %s '%s' stands here twice.".formatted(keyword, key), "");
                }
            }
            for (String key : needed) {
                Node.Member member = found.get(key);
                if (member == null || isBlank(member.value())) {
                    reading.problem(
                            member == null ? node : member.key(),
                            "The key '%s' is missing in %s.".formatted(key, name),
                            "");
                }
            }
        } else if (node != null) {
            reading.problem(
                    node,
                    "Here %s should stand: a map with the keys %s."
                            .formatted(name, keys.keySet().stream().limit(6).collect(Collectors.joining(", "))),
                    "");
        }
        return new Fields(this, found, node, reading);
    }

    private String guess(String key) {
        String hint = gone.get(key);
        if (hint != null) {
            return hint;
        }
        String near = Suggestion.of(key, keys.keySet());
        return near.isEmpty() && keys.size() <= 12 ? "Known: " + String.join(", ", keys.keySet()) + "." : near;
    }

    static boolean isBlank(Node node) {
        return node instanceof Node.Text text && text.isBlank();
    }
}
