package org.fairlead.engine.editions.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.WordKind;

/** Which practice and which word of an edition is which of a later one: by their names, unless migrations say otherwise. */
final class Pairing {
    /** The kinds that say more than others, first: over several steps the first of them is what counts. */
    private static final List<ChangeKind> TELLING = List.of(
            ChangeKind.RETIRED,
            ChangeKind.SPLIT,
            ChangeKind.MERGED,
            ChangeKind.MEANING_CHANGED,
            ChangeKind.RENUMBERED,
            ChangeKind.REWORDED,
            ChangeKind.SAME);

    private final RulePack before;
    private final RulePack after;
    private final List<Migration> way;
    private final Map<String, Became> became = new LinkedHashMap<>();

    /**
     * What a practice became.
     *
     * @param kind what migrations call it; empty where they say nothing
     * @param into its successors that the later edition has
     */
    record Became(Optional<ChangeKind> kind, Set<String> into) {
        /** The one practice it can be held against. */
        Optional<String> counterpart() {
            boolean whole = kind.filter(each -> each == ChangeKind.SPLIT || each == ChangeKind.MERGED)
                    .isEmpty();
            return whole && into.size() == 1 ? into.stream().findFirst() : Optional.empty();
        }
    }

    Pairing(RulePack before, RulePack after, List<Migration> way) {
        this.before = before;
        this.after = after;
        this.way = List.copyOf(way);
        before.practices().keySet().forEach(id -> became.put(id, follow(id)));
    }

    private Became follow(String id) {
        Set<String> now = Set.of(id);
        List<ChangeKind> kinds = new ArrayList<>();
        for (Migration migration : way) {
            Set<String> next = new LinkedHashSet<>();
            for (String each : now) {
                Optional<Migration.Change> change = migration.changeOf(each);
                change.ifPresent(told -> kinds.add(told.kind()));
                next.addAll(change.map(Migration.Change::successors).orElse(List.of(each)));
            }
            now = next;
        }
        Set<String> into = new LinkedHashSet<>(now);
        into.retainAll(after.practices().keySet());
        return new Became(TELLING.stream().filter(kinds::contains).findFirst(), into);
    }

    Became became(String practice) {
        return became.getOrDefault(practice, new Became(Optional.empty(), Set.of()));
    }

    /** The practice of the earlier edition that a later one is held against. */
    Optional<String> counterpart(String later) {
        return before.practices().keySet().stream()
                .filter(id -> became(id).counterpart().filter(later::equals).isPresent())
                .findFirst();
    }

    /** The practices of the earlier edition that a later one was made of. */
    List<String> origins(String later) {
        return before.practices().keySet().stream()
                .filter(id -> became(id).into().contains(later))
                .toList();
    }

    /** The word in the later edition; nothing where migrations retire it. */
    Optional<String> word(WordKind kind, String word) {
        Optional<String> now = Optional.of(word);
        for (Migration migration : way) {
            now = now.flatMap(each -> migration.word(kind, each));
        }
        return now;
    }

    /** The name of a rule once its practice has another id. */
    String rule(String name) {
        int colon = name.indexOf(": ");
        return colon < 0
                ? name
                : became(name.substring(0, colon))
                        .counterpart()
                        .map(id -> id + name.substring(colon))
                        .orElse(name);
    }
}
