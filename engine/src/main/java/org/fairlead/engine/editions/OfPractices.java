package org.fairlead.engine.editions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Mapping;
import org.fairlead.engine.reading.PlacedYaml.Part;

/** A part of a draft that has one entry for each practice. */
interface OfPractices {
    /** The key of the part. */
    String name();

    /** Edits an entry that has a place in the later edition. */
    void carry(Entry part, Entry entry, Migration.Change change);

    /** Puts one entry in the place of the first of those that became one. They are kept already, and the others are removed. */
    void merge(Entry part, Entry first, Migration.Change change);

    /** Goes through the entries of the part. */
    default void write(Draft draft, Carrier carrier) {
        Optional<Entry> part = draft.root().entry(name());
        Set<String> seen = new HashSet<>();
        part.map(Entry::value).filter(Mapping.class::isInstance).ifPresent(in -> in.entries()
                .forEach(entry -> {
                    Migration.Change change = carrier.changeOf(entry.name());
                    if (carrier.successors(change).isEmpty()) {
                        draft.setAside(name(), in, entry);
                    } else if (change.kind() != ChangeKind.MERGED) {
                        carry(part.get(), entry, change);
                    } else {
                        draft.kept().map(name()).entry(entry.name(), draft.verbatim(in, entry));
                        if (first(in, change).equals(entry) && seen.add(change.practice())) {
                            merge(part.get(), entry, change);
                        } else {
                            draft.edits().remove(in, entry);
                        }
                    }
                }));
    }

    /** The first entry of those that became one, or where all are blank the first of these. */
    private static Entry first(Part in, Migration.Change change) {
        List<Entry> all = in.entries().stream()
                .filter(entry -> change.weights().containsKey(entry.name()))
                .toList();
        return all.stream()
                .filter(entry -> !entry.value().isBlank())
                .findFirst()
                .orElse(all.get(0));
    }
}
