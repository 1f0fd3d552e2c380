package org.fairlead.engine.editions.differences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Problems;

/** Holds a migration against the differences it has to speak of: every practice that differs, by a word that fits. */
final class Demands {
    private static final Set<ChangeKind> IN_OTHER_WORDS = Set.of(ChangeKind.REWORDED, ChangeKind.RENUMBERED);

    private final Written before;
    private final Written after;
    private final Migration migration;
    private final Position at;
    private final Problems problems;
    private final Problems doubts;
    private final Map<String, List<Difference>> byPractice;

    /**
     * What the migration has to speak of.
     *
     * @param at where entries that are missing are told
     */
    Demands(
            Written before,
            Written after,
            Migration migration,
            Map<String, List<Difference>> byPractice,
            Position at,
            Problems problems,
            Problems doubts) {
        this.before = before;
        this.after = after;
        this.migration = migration;
        this.byPractice = byPractice;
        this.at = at;
        this.problems = problems;
        this.doubts = doubts;
    }

    /**
     * Tells what is missing and what does not fit.
     *
     * @param undecided practices whose entry is there and not decided yet, which was told already
     */
    void check(Set<String> undecided) {
        byPractice.forEach((id, differences) -> {
            if (stays(id) && migration.changeOf(id).isEmpty() && !undecided.contains(id)) {
                problems.add(
                        at,
                        "%s differs (%s), and nothing says what becomes of its answer."
                                .formatted(id, parts(differences)),
                        "Add an entry: %s.".formatted(Guess.of(differences).words()));
            }
        });
        for (Migration.Change change : migration.changes()) {
            fits(change);
            levels(change);
        }
    }

    /** Whether both editions have it and the migration makes nothing else of it. */
    private boolean stays(String id) {
        return before.pack().practices().containsKey(id)
                && after.pack().practices().containsKey(id)
                && migration.changes().stream()
                        .noneMatch(change -> change.kind() == ChangeKind.MERGED
                                && change.practice().equals(id));
    }

    private static String parts(List<Difference> differences) {
        List<String> parts = differences.stream()
                .map(each -> each.subject() == Subject.RULE ? "a rule" : each.part())
                .distinct()
                .toList();
        return String.join(", ", parts);
    }

    private void fits(Migration.Change change) {
        String id = change.successors().isEmpty() ? "" : change.successors().get(0);
        List<Difference> differences = byPractice.getOrDefault(id, List.of());
        List<Difference> asked = differences.stream()
                .filter(each -> each.subject() == Subject.PRACTICE)
                .filter(each -> PracticeDifferences.isAsked(each.part()))
                .toList();
        if (change.kind() == ChangeKind.SAME && !asked.isEmpty()) {
            problems.add(
                    change.at(),
                    "%s is called 'same', and it differs in what answers rest on: %s.".formatted(id, parts(asked)),
                    "Say 'reworded' or 'meaning changed'.");
        }
        if (change.kind() == ChangeKind.REWORDED && differences.isEmpty()) {
            problems.add(
                    change.at(),
                    "%s is called 'reworded', and nothing of it differs.".formatted(id),
                    "Leave the entry out.");
        }
        if (IN_OTHER_WORDS.contains(change.kind())) {
            asked.stream()
                    .filter(each -> each.part().equals("ask") || each.part().startsWith("level '"))
                    .forEach(each -> doubt(change, id, each));
        }
    }

    /** The same id, and maybe a new meaning: only the author can tell. */
    private void doubt(Migration.Change change, String id, Difference difference) {
        Likeness.doubt(difference.before(), difference.after())
                .ifPresent(why -> doubts.add(
                        change.at(),
                        "%s is called '%s', and its %s %s."
                                .formatted(
                                        id,
                                        change.kind(),
                                        difference.part().equals("ask") ? "question" : difference.part(),
                                        why),
                        "Does it still mean the same? If not, say 'meaning changed', and people are asked again."));
    }

    /** Where answers go on, every level of the earlier scale has to be one of the later. */
    private void levels(Migration.Change change) {
        if (change.successors().isEmpty() || change.kind() == ChangeKind.NEW) {
            return;
        }
        for (Level level : before.pack().scale().levels()) {
            if (change.level(level, after.pack().scale()).isEmpty()) {
                problems.add(
                        change.at(),
                        "The level '%s' is not in %s, and nothing says which level of %s stands for it."
                                .formatted(level, after.pack().ref(), change.practice()),
                        "Add 'levels: { %s: %s }'.".formatted(level, nearest(level)));
            }
        }
    }

    private String nearest(Level level) {
        int step = Math.min(level.step(), after.pack().scale().highest().step());
        return after.pack().scale().level(step).name();
    }

    /** The practices that differ, by their ids in the later edition, each with its differences and those of its own rules. */
    static Map<String, List<Difference>> byPractice(List<Difference> differences, RulePack after) {
        Map<String, List<Difference>> byPractice = new LinkedHashMap<>();
        for (Practice practice : after.practices().values()) {
            List<Difference> own = differences.stream()
                    .filter(each -> each.owner().equals(practice.id()))
                    .toList();
            boolean whole = own.stream().anyMatch(each -> each.subject() == Subject.PRACTICE && each.isWhole());
            if (!own.isEmpty() && !whole) {
                byPractice.put(practice.id(), own);
            }
        }
        return byPractice;
    }

    /** What a change seems to be, as far as texts can tell. */
    enum Guess {
        SAME(ChangeKind.SAME),
        REWORDED(ChangeKind.REWORDED),
        MEANING_CHANGED(ChangeKind.MEANING_CHANGED);

        private final ChangeKind kind;

        Guess(ChangeKind kind) {
            this.kind = kind;
        }

        ChangeKind kind() {
            return kind;
        }

        /** "reworded, or meaning changed". */
        String words() {
            return this == SAME ? kind.word() : "reworded or meaning changed";
        }

        static Guess of(List<Difference> differences) {
            List<Difference> asked = differences.stream()
                    .filter(each -> each.subject() == Subject.PRACTICE)
                    .filter(each -> PracticeDifferences.isAsked(each.part()))
                    .toList();
            if (asked.isEmpty()) {
                return SAME;
            }
            boolean alike = asked.stream()
                            .allMatch(each -> Set.of("title", "ask").contains(each.part())
                                    || each.part().startsWith("level '"))
                    && asked.stream()
                            .filter(each -> !each.part().equals("title"))
                            .allMatch(each ->
                                    Likeness.doubt(each.before(), each.after()).isEmpty());
            return alike ? REWORDED : MEANING_CHANGED;
        }
    }
}
