package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Mapping;
import org.fairlead.engine.reading.PlacedYaml.Member;
import org.fairlead.engine.reading.PlacedYaml.Part;

/**
 * Entries that a YAML text is to get, in maps within maps, with their texts as they stood elsewhere. What is there already is kept. A map
 * in braces that has to hold what stood on lines is put on lines itself.
 */
public final class Additions {
    private static final int INDENT = 2;

    private final Map<String, Additions> maps = new LinkedHashMap<>();
    private final Map<String, Text> texts = new LinkedHashMap<>();

    /**
     * An entry with its key.
     *
     * @param standing on lines set to the left, each of them ended
     * @param flowing as it stands between braces
     */
    public record Text(String standing, String flowing) {}

    /** A list of these items under a key. */
    public static Text list(String key, List<String> standing, List<String> flowing, PlacedYaml yaml) {
        char quote = yaml.root().entries().get(0).key().quote();
        return new Text(
                YamlScalar.written(key) + ":" + yaml.lines().newline()
                        + TextLines.shifted(String.join("", standing), INDENT),
                YamlScalar.written(key, quote) + ": [ " + String.join(", ", flowing) + " ]");
    }

    /** The map of this name. */
    public Additions map(String name) {
        return maps.computeIfAbsent(name, any -> new Additions());
    }

    public void entry(String name, Text text) {
        texts.put(name, text);
    }

    public boolean isEmpty() {
        return maps.isEmpty() && texts.isEmpty();
    }

    /**
     * Adds all of this to the map that is the root of a text.
     *
     * @return the ways, key by key, to what is there already under the name of something to be added; nothing may be written then
     */
    public List<List<String>> addTo(YamlEdits edits) {
        Adding adding = new Adding(edits);
        adding.add((Mapping) edits.yaml().root(), List.of(), this);
        return adding.taken;
    }

    private static final class Adding {
        private final YamlEdits edits;
        private final TextLines lines;
        private final String newline;
        private final List<List<String>> taken = new ArrayList<>();

        Adding(YamlEdits edits) {
            this.edits = edits;
            this.lines = edits.yaml().lines();
            this.newline = lines.newline();
        }

        void add(Mapping to, List<String> way, Additions what) {
            List<String> fresh = new ArrayList<>();
            char quote =
                    to.entries().isEmpty() ? '\0' : to.entries().get(0).key().quote();
            what.maps.forEach((name, inner) -> to.entry(name)
                    .ifPresentOrElse(
                            entry -> into(to, further(way, entry), entry, inner),
                            () -> fresh.add(to.flow() ? flowing(name, inner, quote) : standing(name, inner))));
            what.texts.forEach((name, text) -> {
                to.entry(name).ifPresent(entry -> taken.add(further(way, entry)));
                fresh.add(to.flow() ? text.flowing() : text.standing());
            });
            if (fresh.isEmpty()) {
                return;
            }
            if (to.flow()) {
                int at = to.entries().isEmpty() ? to.start() + 1 : last(to).end();
                edits.splice(at, at, (to.entries().isEmpty() ? " " : ", ") + String.join(", ", fresh));
            } else {
                int at = way.isEmpty()
                        ? end(last(to))
                        : new Members(edits.yaml(), to).whole(last(to)).to();
                int column = lines.column(to.entries().get(0).start());
                edits.splice(at, at, TextLines.shifted(String.join("", fresh), column));
            }
        }

        private void into(Mapping to, List<String> way, Entry entry, Additions inner) {
            Part value = entry.value();
            if (value instanceof Mapping map
                    && map.flow() == to.flow()
                    && !map.entries().isEmpty()) {
                add(map, way, inner);
            } else if (to.flow() && (value.isBlank() || value instanceof Mapping)) {
                edits.splice(
                        value.start(),
                        value.end(),
                        " { " + inner(inner, entry.key().quote()) + " }");
            } else if (value.isBlank() || value instanceof Mapping) {
                edits.splice(value.start(), value.end(), "");
                int below = lines.next(entry.end() - 1);
                int column = lines.column(entry.start()) + INDENT;
                String all = value instanceof Mapping map ? expanded(map, way, inner) : standing(inner);
                edits.splice(below, below, TextLines.shifted(all, column));
            } else {
                taken.add(way);
            }
        }

        /** What stands in braces, and more, on lines. */
        private String expanded(Mapping map, List<String> way, Additions more) {
            StringBuilder text = new StringBuilder();
            Additions rest = new Additions();
            rest.maps.putAll(more.maps);
            rest.texts.putAll(more.texts);
            for (Entry entry : map.entries()) {
                Additions inner = rest.maps.remove(entry.name());
                if (inner != null
                        && (entry.value() instanceof Mapping || entry.value().isBlank())) {
                    String key = edits.yaml()
                            .text()
                            .substring(entry.key().start(), entry.key().end());
                    String all = entry.value() instanceof Mapping held
                            ? expanded(held, further(way, entry), inner)
                            : standing(inner);
                    text.append(key).append(':').append(newline).append(TextLines.shifted(all, INDENT));
                } else {
                    if (inner != null || rest.texts.containsKey(entry.name())) {
                        taken.add(further(way, entry));
                    }
                    text.append(edits.standing(map, entry));
                }
            }
            return text.append(standing(rest)).toString();
        }

        private String standing(String name, Additions map) {
            return YamlScalar.written(name) + ":" + newline + TextLines.shifted(standing(map), INDENT);
        }

        private String standing(Additions map) {
            StringBuilder text = new StringBuilder();
            map.maps.forEach((name, inner) -> text.append(standing(name, inner)));
            map.texts.values().forEach(each -> text.append(each.standing()));
            return text.toString();
        }

        private String flowing(String name, Additions map, char quote) {
            return YamlScalar.written(name, quote) + ": { " + inner(map, quote) + " }";
        }

        private String inner(Additions map, char quote) {
            List<String> all = new ArrayList<>();
            map.maps.forEach((name, inner) -> all.add(flowing(name, inner, quote)));
            map.texts.values().forEach(each -> all.add(each.flowing()));
            return String.join(", ", all);
        }

        private static Entry last(Mapping map) {
            return map.entries().get(map.entries().size() - 1);
        }

        /** The end of the document, before the dots that may mark it. */
        private int end(Member last) {
            int at = lines.next(last.end() - 1);
            while (at < edits.yaml().text().length() && !edits.yaml().text().startsWith("...", at)) {
                at = lines.next(at);
            }
            return at;
        }

        private static List<String> further(List<String> way, Entry entry) {
            List<String> further = new ArrayList<>(way);
            further.add(entry.name());
            return further;
        }
    }
}
