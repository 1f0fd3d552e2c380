package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.Crosswalk;

/** The crosswalks of a pack, and the places that practices have in them. */
final class CrosswalkReader {
    private final Map<String, Crosswalk> crosswalks;

    CrosswalkReader(Fields pack, Set<String> sources) {
        this.crosswalks = pack.named(
                "crosswalks",
                "crosswalk",
                each -> new Crosswalk(
                        each.text("crosswalk"),
                        each.text("about"),
                        each.node("source")
                                .flatMap(node -> each.reading().choice(node, "source", sources))
                                .orElse(""),
                        each.texts("parts"),
                        each.texts("levels")));
    }

    Map<String, Crosswalk> crosswalks() {
        return crosswalks;
    }

    /** The places of one practice. */
    List<Crosswalk.Entry> entries(Fields practice) {
        List<Crosswalk.Entry> entries = new ArrayList<>();
        for (Optional<Crosswalk.Entry> entry : practice.all("crosswalk", this::entry)) {
            if (entry.isPresent() && entries.contains(entry.get())) {
                practice.problem(
                        "crosswalk",
                        "'%s: %s' stands in this list twice."
                                .formatted(entry.get().to(), entry.get().place()),
                        "");
            }
            entry.ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<Crosswalk.Entry> entry(Fields fields) {
        Optional<String> to = fields.node("to").flatMap(node -> {
            if (crosswalks.isEmpty()) {
                fields.problem(
                        "to", "This pack has no crosswalks.", "Name them in pack.yml, under the key 'crosswalks'.");
                return Optional.empty();
            }
            return fields.reading().choice(node, "crosswalk", crosswalks.keySet());
        });
        return to.map(crosswalks::get).flatMap(known -> {
            Optional<String> part = fields.node("part").flatMap(node -> fields.reading()
                    .choice(node, "part of '%s'".formatted(known.name()), known.parts()));
            return part.map(name -> new Crosswalk.Entry(known.name(), name, level(fields, known)));
        });
    }

    private static Optional<String> level(Fields fields, Crosswalk known) {
        return fields.node("level").flatMap(node -> {
            if (known.levels().isEmpty()) {
                fields.problem("level", "'%s' has no levels.".formatted(known.name()), "Leave the key 'level' out.");
                return Optional.empty();
            }
            return fields.reading().choice(node, "level of '%s'".formatted(known.name()), known.levels());
        });
    }
}
