package org.fairlead.engine.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How answers move from one edition to the next. It is whole: every practice of the earlier edition that the later one does not have is
 * spoken of, and so is every word that assessments may use.
 *
 * @param changes in the order of the file; practices that are not in it stay as they are
 * @param words words that have another name, or none, in the later edition
 */
public record Migration(PackRef from, PackRef to, List<Change> changes, List<WordChange> words) {
    /**
     * What becomes of one practice.
     *
     * @param practice its id in the earlier edition; in the later one where it is new or merged
     * @param into its successors where it was split or renumbered; for a retired one, what to look at instead
     * @param weights for a merged one, the practices it was made of with their weights, which sum to 100
     * @param levels levels that mean another one now, by name
     */
    public record Change(
            ChangeKind kind,
            String practice,
            List<String> into,
            Map<String, Integer> weights,
            Map<String, String> levels,
            String why,
            Position at) {
        public Change {
            into = List.copyOf(into);
            weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
            levels = Map.copyOf(levels);
        }

        /** The practices of the earlier edition that it speaks of. */
        public List<String> sources() {
            return switch (kind) {
                case NEW -> List.of();
                case MERGED -> List.copyOf(weights.keySet());
                default -> List.of(practice);
            };
        }

        /** The practices of the later edition that answers go to. */
        public List<String> successors() {
            return switch (kind) {
                case RETIRED -> List.of();
                case SPLIT, RENUMBERED -> into;
                default -> List.of(practice);
            };
        }

        /** The level of the later scale that stands for one of the earlier; nothing where it has no such name. */
        public Optional<Level> level(Level before, Scale now) {
            return now.find(levels.getOrDefault(before.name(), before.name()));
        }
    }

    /**
     * What becomes of a word.
     *
     * @param word a field is written with its group: "rounds: asked"
     * @param to its new name; empty where it was retired
     */
    public record WordChange(WordKind kind, String word, Optional<String> to, String why, Position at) {}

    public Migration {
        changes = List.copyOf(changes);
        words = List.copyOf(words);
    }

    /** What becomes of a practice of the earlier edition; nothing where it stays as it is. */
    public Optional<Change> changeOf(String practice) {
        return changes.stream()
                .filter(change -> change.sources().contains(practice))
                .findFirst();
    }

    /** The word in the later edition; nothing where it was retired. */
    public Optional<String> word(WordKind kind, String word) {
        return words.stream()
                .filter(change -> change.kind() == kind && change.word().equals(word))
                .findFirst()
                .map(WordChange::to)
                .orElse(Optional.of(word));
    }
}
