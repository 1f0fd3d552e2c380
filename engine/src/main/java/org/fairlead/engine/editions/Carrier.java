package org.fairlead.engine.editions;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.model.WordKind;

/** Carries accounts from one edition to the next. Safe to share between threads. */
public final class Carrier {
    private final RulePack from;
    private final RulePack to;
    private final Migration migration;
    private final Map<String, Migration.Change> changes = new HashMap<>();
    private final IdentityHashMap<Migration.Change, List<String>> successors = new IdentityHashMap<>();
    private final Map<WordKind, Map<String, Migration.WordChange>> words = new HashMap<>();

    /** Carries from the first pack to the second, as the migration says. */
    public Carrier(RulePack from, RulePack to, Migration migration) {
        this.from = from;
        this.to = to;
        this.migration = migration;
        for (String id : from.practices().keySet()) {
            changes.put(
                    id,
                    migration
                            .changeOf(id)
                            .orElseGet(() -> new Migration.Change(
                                    ChangeKind.SAME,
                                    id,
                                    List.of(),
                                    Map.of(),
                                    Map.of(),
                                    "",
                                    from.practice(id).at())));
        }
        for (Migration.Change change : changes.values()) {
            successors.put(
                    change, change.successors().stream().filter(this::isAsked).toList());
        }
        for (Migration.WordChange change : migration.words()) {
            words.computeIfAbsent(change.kind(), any -> new HashMap<>()).put(change.word(), change);
        }
    }

    public RulePack from() {
        return from;
    }

    public RulePack to() {
        return to;
    }

    public Migration migration() {
        return migration;
    }

    /** What becomes of a practice of the earlier edition. */
    public Migration.Change changeOf(String practice) {
        return Objects.requireNonNull(changes.get(practice));
    }

    /** The account as it stands in the later edition. */
    public Carried carry(Assessment assessment) {
        Ledger ledger = new Ledger(assessment);
        AnswersOnTheWay answers = new AnswersOnTheWay(this, assessment, ledger);
        Organisation organisation =
                new WordsOnTheWay(this, assessment.day(), ledger).organisation(assessment.organisation());
        return new Carried(
                new Assessment(
                        assessment.file(),
                        to.ref(),
                        organisation,
                        assessment.day(),
                        answers.answers(),
                        answers.targets(),
                        answers.signOffs(),
                        answers.accepted(),
                        ledger.kept()),
                ledger.passages());
    }

    /** Where the answer to a practice goes: those of its successors that the later edition asks for. */
    List<String> successors(Migration.Change change) {
        return Objects.requireNonNull(successors.get(change));
    }

    /** The practice whose gap is accepted still, where one was accepted before; nothing where the question is another now. */
    Optional<String> stillAccepted(Migration.Change change) {
        List<String> to = successors(change);
        return to.size() == 1 && !change.kind().asksAgain() ? Optional.of(to.get(0)) : Optional.empty();
    }

    private boolean isAsked(String practice) {
        Practice found = to.practices().get(practice);
        return found != null && found.status() == Status.CURRENT;
    }

    /** A word in the later edition; nothing where it was retired. */
    Optional<String> word(WordKind kind, String word) {
        return change(kind, word).map(Migration.WordChange::to).orElse(Optional.of(word));
    }

    /** Why a word changed; empty where it did not. */
    String why(WordKind kind, String word) {
        return change(kind, word).map(Migration.WordChange::why).orElse("");
    }

    private Optional<Migration.WordChange> change(WordKind kind, String word) {
        return Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(word));
    }
}
