package org.fairlead.engine.editions.differences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Retired;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.WordKind;
import org.fairlead.engine.model.Worded;
import org.fairlead.engine.reading.MigrationForms;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Suggestion;

/**
 * A {@code migration.yml} to be finished by its author: an entry for every difference that needs one. What is certain is decided; where
 * only the author can know, the entry is undecided and a comment says what it seems to be. Entries that are there already stay.
 */
public final class MigrationDraft {
    /** From this share of common words on, a practice that is gone may be a new one under another id. */
    private static final double NEARLY_ALL = 0.7;

    private final PackDiff diff;
    private final RulePack before;
    private final RulePack after;
    private final Set<String> told = new HashSet<>();
    private final Set<String> toldWords = new HashSet<>();
    /** Practices that are new and look like one that is gone, by the one that is gone. */
    private final Map<String, String> alike = new LinkedHashMap<>();

    private MigrationDraft(PackDiff diff, Optional<Node> existing) {
        this.diff = diff;
        this.before = diff.before();
        this.after = diff.after();
        existing.ifPresent(node -> {
            node.member("practices").stream()
                    .flatMap(list -> list.items().stream())
                    .forEach(this::told);
            node.member("words").stream().flatMap(list -> list.items().stream()).forEach(entry -> entry.members()
                    .forEach(member -> toldWords.add(
                            member.key().value() + ": " + member.value().text())));
        });
    }

    private void told(Node entry) {
        for (String key : List.of("practice", "to")) {
            entry.member(key).map(Node::text).ifPresent(told::add);
        }
        entry.member("into").ifPresent(list -> list.items().forEach(item -> told.add(item.text())));
        entry.member("from").ifPresent(list -> list.items()
                .forEach(item -> item.member("practice").map(Node::text).ifPresent(told::add)));
    }

    /** The whole file. The same differences give the same text. */
    public static String of(PackDiff diff) {
        var draft = new MigrationDraft(diff, Optional.empty());
        return "migration: 1\nfrom: %s\n%s%s"
                .formatted(
                        diff.before().ref(), section("practices", draft.practices()), section("words", draft.words()));
    }

    /**
     * An existing file with what is missing in it.
     *
     * @param text the file as it is
     * @param node the same, read
     * @return nothing where its lists stand in brackets, so that no line can be added to them
     */
    public static Optional<String> of(PackDiff diff, String text, Node node) {
        var draft = new MigrationDraft(diff, Optional.of(node));
        List<String> lines = new ArrayList<>(text.lines().toList());
        // The lower list first, so that the lines of the other stay where they are.
        boolean fine = true;
        for (String key : List.of("words", "practices")) {
            List<String> entries = key.equals("words") ? draft.words() : draft.practices();
            if (!entries.isEmpty()) {
                fine &= node.member(key).isPresent()
                        ? added(lines, node, key, entries)
                        : lines.addAll(section(key, entries).lines().toList());
            }
        }
        return fine ? Optional.of(String.join("\n", lines) + "\n") : Optional.empty();
    }

    private static String section(String key, List<String> entries) {
        return entries.isEmpty() ? "" : key + ":\n  " + String.join("\n  ", entries) + "\n";
    }

    /** Adds entries below those of a list, above what follows and the comments that belong to that. */
    private static boolean added(List<String> lines, Node node, String key, List<String> entries) {
        Node list = node.member(key).orElseThrow();
        if (list.items().isEmpty() || lines.get(list.line() - 1).charAt(list.column() - 1) == '[') {
            return false;
        }
        int next = node.members().stream()
                .mapToInt(member -> member.key().line() - 1)
                .filter(line -> line >= list.line())
                .min()
                .orElse(lines.size());
        while (lines.get(next - 1).isBlank() || lines.get(next - 1).startsWith("#")) {
            next--;
        }
        String first = lines.get(list.items().get(0).line() - 1);
        String indent = " ".repeat(Math.max(0, first.indexOf('-')));
        lines.addAll(next, entries.stream().map(entry -> indent + entry).toList());
        return true;
    }

    private List<String> practices() {
        findAlike();
        List<String> entries = new ArrayList<>();
        Map<String, List<Difference>> changed = diff.changed();
        changed.forEach((id, differences) -> {
            if (before.practices().containsKey(id) && told.add(id)) {
                changed(id, differences, entries);
            }
        });
        for (Practice practice : before.practices().values()) {
            if (!after.practices().containsKey(practice.id()) && told.add(practice.id())) {
                gone(practice, entries);
            }
        }
        for (Practice practice : after.practices().values()) {
            if (!before.practices().containsKey(practice.id()) && told.add(practice.id())) {
                isNew(practice, entries);
            }
        }
        return entries;
    }

    private void findAlike() {
        for (Practice gone : before.practices().values()) {
            if (after.practices().containsKey(gone.id()) || told.contains(gone.id())) {
                continue;
            }
            String text = InWords.practice(gone, before.scale());
            after.practices().values().stream()
                    .filter(each -> !before.practices().containsKey(each.id()) && !told.contains(each.id()))
                    .filter(each -> !alike.containsValue(each.id()))
                    .filter(each -> Likeness.of(text, InWords.practice(each, after.scale())) >= NEARLY_ALL)
                    .findFirst()
                    .ifPresent(each -> alike.put(gone.id(), each.id()));
        }
    }

    private static void changed(String id, List<Difference> differences, List<String> entries) {
        Demands.Guess guess = Demands.Guess.of(differences);
        List<String> sentences =
                differences.stream().map(Difference::sentence).distinct().toList();
        int few = Math.min(3, sentences.size());
        String why = String.join(" ", sentences.subList(0, few))
                + (sentences.size() > few ? " And %d more.".formatted(sentences.size() - few) : "");
        if (guess != Demands.Guess.SAME) {
            entries.add("# Maybe '%s'.".formatted(guess.kind()));
        }
        entries.add(entry(id, guess == Demands.Guess.SAME ? ChangeKind.SAME.word() : MigrationForms.UNDECIDED, why));
    }

    private void gone(Practice practice, List<String> entries) {
        String now = alike.get(practice.id());
        Retired retired = after.retired().get(practice.id());
        if (now != null) {
            entries.add("# Maybe 'renumbered' with 'to: %s'; then take out the entry for %s.".formatted(now, now));
        } else if (retired != null) {
            entries.add("# Maybe 'retired', as retired.yml says%s."
                    .formatted(
                            retired.instead().isEmpty()
                                    ? ""
                                    : ", with 'instead: [%s]'".formatted(String.join(", ", retired.instead()))));
        } else {
            entries.add("# Maybe 'retired', or 'split' with 'into', or part of one that is 'merged'.");
        }
        entries.add(entry(
                practice.id(),
                MigrationForms.UNDECIDED,
                retired != null ? retired.why() : "It is no longer asked: %s.".formatted(practice.title())));
    }

    private void isNew(Practice practice, List<String> entries) {
        boolean maybeOld = alike.containsValue(practice.id());
        if (maybeOld) {
            entries.add("# Maybe it is one of before under another id; else 'new'.");
        }
        entries.add(entry(
                practice.id(),
                maybeOld ? MigrationForms.UNDECIDED : ChangeKind.NEW.word(),
                "It is asked for the first time: %s.".formatted(practice.title())));
    }

    private static String entry(String practice, String change, String why) {
        return "- { practice: %s, change: %s, why: %s }".formatted(practice, change, quoted(why));
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replaceAll("\\s+", " ")
                        .strip()
                + '"';
    }

    private List<String> words() {
        List<String> entries = new ArrayList<>();
        for (Difference difference : diff.differences()) {
            Optional<WordKind> kind =
                    Worded.find(WordKind.class, difference.subject().word());
            if (kind.isPresent()
                    && difference.part().equals(Difference.GONE)
                    && toldWords.add(kind.get() + ": " + difference.name())) {
                entries.add("# Maybe 'retired'%s".formatted(renamed(difference)));
                entries.add("- { %s: %s, change: undecided, why: %s }"
                        .formatted(kind.get(), quoted(difference.name()), quoted(difference.sentence())));
            }
        }
        return entries;
    }

    /** The new word of the same kind that is nearest, if one is near. */
    private String renamed(Difference gone) {
        List<String> candidates = diff.differences().stream()
                .filter(each -> each.subject() == gone.subject() && each.part().equals(Difference.NEW))
                .map(Difference::name)
                .toList();
        String near = Suggestion.of(gone.name(), candidates);
        if (near.isEmpty() && candidates.size() == 1) {
            near = "Maybe '%s'.".formatted(candidates.get(0));
        }
        return near.isEmpty() ? "." : ", or 'renamed': " + near;
    }
}
