package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.WordKind;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Item;
import org.fairlead.engine.reading.PlacedYaml.Part;
import org.fairlead.engine.reading.YamlEdits;

/** The organisation and its facts in a draft. */
final class DraftWords {
    private final Draft draft;
    private final YamlEdits edits;
    private final Carrier carrier;
    private final Assessment old;

    DraftWords(Draft draft, Carrier carrier, Assessment old) {
        this.draft = draft;
        this.edits = draft.edits();
        this.carrier = carrier;
        this.old = old;
    }

    void write() {
        draft.root().entry("organisation").map(Entry::value).ifPresent(this::organisation);
        draft.root().entry(WordsOnTheWay.FACTS).map(Entry::value).ifPresent(facts -> facts.entries()
                .forEach(entry -> fact(facts, entry)));
    }

    private void organisation(Part organisation) {
        word(organisation, WordsOnTheWay.SECTOR, WordKind.SECTOR);
        word(organisation, WordsOnTheWay.NATION, WordKind.NATION);
        organisation.entry(WordsOnTheWay.OFFERS).ifPresent(offers -> offers(organisation, offers));
    }

    private void word(Part organisation, String key, WordKind kind) {
        Optional<Entry> given =
                organisation.entry(key).filter(entry -> !entry.value().isBlank());
        given.ifPresent(entry -> {
            String word = entry.value().text();
            Optional<String> now = carrier.word(kind, word);
            if (now.isEmpty()) {
                draft.kept().entry(key, draft.verbatim(organisation, entry));
                edits.remove(organisation, entry);
            } else if (!now.get().equals(word)) {
                edits.replace(entry.value(), now.get());
            }
        });
    }

    private void offers(Part organisation, Entry entry) {
        Part offers = entry.value();
        List<Item> gone = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Item item : offers.items()) {
            String offer = item.value().text();
            Optional<String> now = carrier.word(WordKind.OFFER, offer);
            if (now.isEmpty()) {
                gone.add(item);
                edits.remove(offers, item);
            } else if (!names.add(now.get())) {
                leave(organisation, entry, edits.comments(offers, item));
                edits.remove(offers, item);
            } else if (!now.get().equals(offer)) {
                edits.replace(item.value(), now.get());
            }
        }
        if (!gone.isEmpty()) {
            draft.kept().entry(WordsOnTheWay.OFFERS, draft.verbatim(offers, gone, WordsOnTheWay.OFFERS));
        }
    }

    /** Two offers became one, and what was remarked at the other stays in sight. */
    private void leave(Part organisation, Entry offers, List<String> comments) {
        Entry line = organisation.flow() ? draft.root().entry("organisation").orElseThrow() : offers;
        comments.forEach(comment -> edits.above(line, comment));
    }

    private void fact(Part facts, Entry entry) {
        String name = entry.name();
        boolean single = carrier.from().facts().containsKey(name);
        if (entry.value().isBlank()) {
            WordKind kind = single ? WordKind.FACT : WordKind.GROUP;
            Set<String> known = single
                    ? carrier.to().facts().keySet()
                    : carrier.to().groups().keySet();
            place(facts, entry, carrier.word(kind, name).filter(known::contains));
        } else if (single) {
            Object value = Objects.requireNonNull(old.organisation().facts().get(name));
            place(facts, entry, WordsOnTheWay.fact(carrier, name, value, old.day()));
        } else {
            List<Map<String, Object>> entries =
                    Objects.requireNonNull(old.organisation().groups().get(name));
            Optional<WordsOnTheWay.Group> group = WordsOnTheWay.group(carrier, name, entries, old.day());
            place(facts, entry, group.map(WordsOnTheWay.Group::now));
            group.ifPresent(each -> group(facts, entry, each));
        }
    }

    private void place(Part facts, Entry entry, Optional<String> now) {
        if (now.isEmpty()) {
            draft.setAside(WordsOnTheWay.FACTS, facts, entry);
        } else if (!now.get().equals(entry.name())) {
            edits.rename(entry, now.get());
        }
    }

    /** A list whose entries lose a field is kept whole as it was, so that each value stays with the others of its entry. */
    private void group(Part facts, Entry entry, WordsOnTheWay.Group group) {
        boolean dropped = false;
        List<Item> items = entry.value().items();
        for (int i = 0; i < items.size(); i++) {
            Part item = items.get(i).value();
            Map<String, String> names = group.fields().get(i);
            List<Entry> gone = new ArrayList<>();
            for (Entry field : item.entries()) {
                Optional<String> now = field.value().isBlank()
                        ? blank(entry.name(), field.name(), group.now())
                        : Optional.ofNullable(names.get(field.name()));
                if (now.isEmpty()) {
                    gone.add(field);
                    dropped |= !field.value().isBlank();
                } else if (!now.get().equals(field.name())) {
                    edits.rename(field, now.get());
                }
            }
            if (!gone.isEmpty() && gone.size() == item.entries().size()) {
                edits.empty(item);
            } else {
                gone.forEach(field -> edits.remove(item, field));
            }
        }
        if (dropped) {
            draft.kept().map(WordsOnTheWay.FACTS).entry(entry.name(), draft.verbatim(facts, entry));
        }
    }

    /** The name of a field that was left blank. */
    private Optional<String> blank(String group, String field, String now) {
        return carrier.word(WordKind.FIELD, group + ": " + field)
                .map(full -> full.substring(full.indexOf(": ") + 2))
                .filter(name -> Objects.requireNonNull(carrier.to().groups().get(now)).fields().stream()
                        .anyMatch(each -> each.name().equals(name)));
    }
}
