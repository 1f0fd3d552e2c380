package org.fairlead.engine.editions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.WordKind;
import org.jspecify.annotations.Nullable;

/** What an account says about the organisation, in the words of the pack, on its way to another edition. */
final class WordsOnTheWay {
    static final String FACTS = "facts";
    static final String OFFERS = "offers";
    static final String SECTOR = "sector";
    static final String NATION = "nation";

    private final Carrier carrier;
    private final LocalDate day;
    private final Ledger ledger;

    WordsOnTheWay(Carrier carrier, LocalDate day, Ledger ledger) {
        this.carrier = carrier;
        this.day = day;
        this.ledger = ledger;
    }

    /**
     * A list of entries in the later edition.
     *
     * @param now the name of the group
     * @param fields for each entry the fields that stay, by their names before, with their names now
     */
    record Group(String now, List<Map<String, String>> fields) {}

    Organisation organisation(Organisation was) {
        Map<String, Object> facts = new TreeMap<>();
        new TreeMap<>(was.facts()).forEach((name, value) -> fact(name, value, facts::put));
        Map<String, List<Map<String, Object>>> groups = new TreeMap<>();
        new TreeMap<>(was.groups()).forEach((name, entries) -> group(name, entries, groups::put));
        Set<String> offers = new TreeSet<>();
        new TreeSet<>(was.offers())
                .forEach(offer -> word(OFFERS, WordKind.OFFER, offer).ifPresent(offers::add));
        return new Organisation(
                was.name(),
                was.audience(),
                was.headcount(),
                was.sector().flatMap(sector -> word(SECTOR, WordKind.SECTOR, sector)),
                was.nation().flatMap(nation -> word(NATION, WordKind.NATION, nation)),
                was.founded(),
                offers,
                facts,
                groups);
    }

    private Optional<String> word(String part, WordKind kind, String word) {
        Optional<String> now = carrier.word(kind, word);
        if (now.isPresent()) {
            ledger.carried(part, word, List.of(now.get()), carrier.why(kind, word));
        } else {
            setAside(part, word, carrier.why(kind, word));
            ledger.keep(part, word);
        }
        return now;
    }

    private void setAside(String part, String name, String why) {
        ledger.setAside(part, name, why.isEmpty() ? carrier.to().ref() + " takes no such answer there." : why);
    }

    private void fact(String name, Object value, BiConsumer<String, Object> to) {
        String why = carrier.why(WordKind.FACT, name);
        Optional<String> now = fact(carrier, name, value, day);
        if (now.isPresent()) {
            ledger.carried(FACTS, name, List.of(now.get()), why);
            to.accept(now.get(), value);
        } else {
            setAside(FACTS, name, why);
            ledger.keep(FACTS, name);
        }
    }

    /** What a fact is called in the later edition; nothing where that does not take it. */
    static Optional<String> fact(Carrier carrier, String name, Object value, LocalDate day) {
        return carrier.word(WordKind.FACT, name)
                .filter(now -> takes(carrier.to().facts().get(now), value, day));
    }

    private void group(
            String name, List<Map<String, Object>> entries, BiConsumer<String, List<Map<String, Object>>> to) {
        String why = carrier.why(WordKind.GROUP, name);
        Optional<Group> group = group(carrier, name, entries, day);
        if (group.isEmpty()) {
            setAside(FACTS, name, why);
            ledger.keep(FACTS, name);
            return;
        }
        List<Map<String, Object>> carried = new ArrayList<>();
        Set<String> dropped = new TreeSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Map<String, String> names = group.get().fields().get(i);
            Map<String, Object> values = new LinkedHashMap<>();
            entries.get(i).forEach((field, value) -> {
                if (names.containsKey(field)) {
                    values.put(Objects.requireNonNull(names.get(field)), value);
                } else {
                    dropped.add(name + ": " + field);
                }
            });
            carried.add(values);
        }
        to.accept(group.get().now(), carried);
        ledger.carried(FACTS, name, List.of(group.get().now()), why);
        dropped.forEach(field -> setAside(FACTS, field, carrier.why(WordKind.FIELD, field)));
        if (!dropped.isEmpty()) {
            ledger.keep(FACTS, name);
        }
    }

    /**
     * What a list of entries is called in the later edition, and its fields. Nothing where that does not take it, or where an entry would
     * lack what is needed in it.
     */
    static Optional<Group> group(Carrier carrier, String name, List<Map<String, Object>> entries, LocalDate day) {
        Optional<String> now = carrier.word(WordKind.GROUP, name);
        GroupForm form = now.map(each -> carrier.to().groups().get(each)).orElse(null);
        if (now.isEmpty() || form == null) {
            return Optional.empty();
        }
        List<Map<String, String>> all = new ArrayList<>();
        for (Map<String, Object> entry : entries) {
            Map<String, String> fields = fields(carrier, name, form, entry, day);
            boolean whole = form.fields().stream()
                    .filter(FactForm::needed)
                    .map(FactForm::name)
                    .allMatch(fields.values()::contains);
            if (!whole || (fields.isEmpty() && !entry.isEmpty())) {
                return Optional.empty();
            }
            all.add(fields);
        }
        return Optional.of(new Group(now.get(), all));
    }

    private static Map<String, String> fields(
            Carrier carrier, String group, GroupForm now, Map<String, Object> entry, LocalDate day) {
        Map<String, String> fields = new LinkedHashMap<>();
        entry.forEach((field, value) -> carrier.word(WordKind.FIELD, group + ": " + field)
                .flatMap(full -> field(full, group, now))
                .filter(form -> takes(form, value, day))
                .ifPresent(form -> fields.put(field, form.name())));
        return fields;
    }

    /** A field that is told with its group, which may still have its earlier name. */
    private static Optional<FactForm> field(String full, String before, GroupForm now) {
        return now.fields().stream()
                .filter(field ->
                        full.equals(now.name() + ": " + field.name()) || full.equals(before + ": " + field.name()))
                .findFirst();
    }

    /** Whether a value is one that the later edition understands. */
    private static boolean takes(@Nullable FactForm form, Object value, LocalDate day) {
        return form != null
                && switch (form.kind()) {
                    case TEXT -> value instanceof String;
                    case CHOICE -> form.choices().contains(value);
                    case NUMBER -> value instanceof Double;
                    case YES_OR_NO -> value instanceof Boolean;
                    case DATE -> value instanceof LocalDate date && (form.ahead() || !date.isAfter(day));
                };
    }
}
