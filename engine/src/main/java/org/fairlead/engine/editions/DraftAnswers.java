package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.WordKind;
import org.fairlead.engine.reading.AnswerText;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Item;
import org.fairlead.engine.reading.PlacedYaml.Mapping;
import org.fairlead.engine.reading.PlacedYaml.Part;
import org.fairlead.engine.reading.YamlEdits;
import org.jspecify.annotations.Nullable;

/** The answers in a draft. */
final class DraftAnswers implements OfPractices {
    private static final String LEVEL = "level";
    private static final String RECONFIRM = "reconfirm";

    private final Draft draft;
    private final YamlEdits edits;
    private final Carrier carrier;
    private final Assessment old;
    private final Assessment now;
    private final Confirm confirm;

    DraftAnswers(Draft draft, Carrier carrier, Assessment old, Assessment now) {
        this.draft = draft;
        this.edits = draft.edits();
        this.carrier = carrier;
        this.old = old;
        this.now = now;
        this.confirm = new Confirm(carrier);
    }

    @Override
    public String name() {
        return AnswersOnTheWay.ANSWERS;
    }

    @Override
    public void carry(Entry part, Entry entry, Migration.Change change) {
        Part in = part.value();
        Answer before = old.answers().get(entry.name());
        List<String> successors = carrier.successors(change);
        if (successors.size() == 1) {
            write(edits, entry, successors.get(0), before);
            comment(part, entry, successors.get(0), before, change).ifPresent(words -> edits.above(entry, words));
        } else {
            List<String> bodies = new ArrayList<>();
            for (String successor : successors) {
                YamlEdits copy = new YamlEdits(edits.yaml());
                write(copy, entry, successor, before);
                bodies.add(comment(part, entry, successor, before, change)
                                .map(words -> words + edits.newline())
                                .orElse("")
                        + copy.body(in, entry));
            }
            edits.put(in, entry, bodies);
        }
        if (before != null) {
            keepSignOff(entry);
            keepEvidence(entry);
        }
    }

    /** A comment for above an entry; where an entry stands between braces it goes above them, if there is a place. */
    private Optional<String> comment(
            Entry part, Entry entry, String id, @Nullable Answer before, Migration.Change change) {
        if (before == null || !(now.answers().get(id) instanceof Answer.ToConfirm)) {
            return Optional.empty();
        }
        if (before instanceof Answer.ToConfirm && !change.kind().asksAgain()) {
            return Optional.empty();
        }
        return placed(part, confirm.words(id, entry.name(), before, change));
    }

    private Optional<String> placed(Entry part, String words) {
        if (!part.value().flow()) {
            return Optional.of(words);
        }
        if (!draft.root().flow()) {
            edits.above(part, words);
        }
        return Optional.empty();
    }

    private void write(YamlEdits to, Entry entry, String id, @Nullable Answer before) {
        if (!id.equals(entry.name())) {
            to.rename(entry, id);
        }
        if (before != null) {
            Answer after = Objects.requireNonNull(now.answers().get(id));
            if (entry.value() instanceof Mapping map) {
                said(to, map, before, after);
                evidence(to, map);
                signOff(to, entry, map);
            } else if (after instanceof Answer.ToConfirm waiting) {
                to.wrap(entry, RECONFIRM, waiting.said());
            } else {
                level(to, entry.value(), ((Answer.Claimed) after).level());
            }
        }
    }

    static void level(YamlEdits to, Part scalar, Level level) {
        if (!scalar.text().equals(level.name())) {
            to.replace(scalar, level.name());
        }
    }

    private static void said(YamlEdits to, Mapping answer, Answer before, Answer after) {
        if (after instanceof Answer.Claimed claimed) {
            level(to, answer.entry(LEVEL).orElseThrow().value(), claimed.level());
        } else if (after instanceof Answer.ToConfirm waiting && !(before instanceof Answer.ToConfirm)) {
            Entry said = answer.entry(before instanceof Answer.Claimed ? LEVEL : "not applicable")
                    .orElseThrow();
            answer.entry(RECONFIRM).ifPresent(blank -> to.remove(answer, blank));
            to.rename(said, RECONFIRM);
            if (!said.value().text().equals(waiting.said())) {
                to.replace(said.value(), waiting.said());
            }
        }
    }

    private void evidence(YamlEdits to, Mapping answer) {
        answer.entry(AnswersOnTheWay.EVIDENCE).ifPresent(evidence -> {
            Part list = evidence.value();
            List<Item> gone = retired(list);
            if (!gone.isEmpty() && gone.size() == list.items().size()) {
                to.remove(answer, evidence);
                return;
            }
            gone.forEach(item -> to.remove(list, item));
            list.items().stream().filter(item -> !gone.contains(item)).forEach(item -> {
                Part kind = kind(item);
                String word = carrier.word(WordKind.EVIDENCE_KIND, kind.text()).orElseThrow();
                if (!word.equals(kind.text())) {
                    to.replace(kind, word);
                }
            });
        });
    }

    private List<Item> retired(Part evidence) {
        return evidence.items().stream()
                .filter(item ->
                        carrier.word(WordKind.EVIDENCE_KIND, kind(item).text()).isEmpty())
                .toList();
    }

    private static Part kind(Item evidence) {
        return evidence.value().entry("kind").orElseThrow().value();
    }

    private void keepEvidence(Entry entry) {
        entry.value().entry(AnswersOnTheWay.EVIDENCE).ifPresent(evidence -> {
            Part list = evidence.value();
            List<Item> gone = retired(list);
            if (!gone.isEmpty()) {
                boolean all = gone.size() == list.items().size();
                draft.kept()
                        .map(AnswersOnTheWay.EVIDENCE)
                        .entry(
                                entry.name(),
                                all
                                        ? draft.verbatim(entry.value(), evidence, entry.name())
                                        : draft.verbatim(list, gone, entry.name()));
            }
        });
    }

    private boolean losesSignOff(Entry entry) {
        return old.signOffs().containsKey(entry.name())
                && carrier.successors(carrier.changeOf(entry.name())).stream().noneMatch(now.signOffs()::containsKey);
    }

    private void signOff(YamlEdits to, Entry entry, Mapping answer) {
        if (losesSignOff(entry)) {
            answer.entry(AnswersOnTheWay.SIGNED_OFF).ifPresent(signed -> to.remove(answer, signed));
        }
    }

    private void keepSignOff(Entry entry) {
        if (losesSignOff(entry)) {
            Entry signed = entry.value().entry(AnswersOnTheWay.SIGNED_OFF).orElseThrow();
            draft.kept()
                    .map(AnswersOnTheWay.SIGNED_OFF)
                    .entry(entry.name(), draft.verbatim(entry.value(), signed, entry.name()));
        }
    }

    @Override
    public void merge(Entry part, Entry first, Migration.Change change) {
        String id = change.practice();
        Answer.ToConfirm answer = (Answer.ToConfirm) now.answers().get(id);
        String body = answer == null
                ? AnswerText.blank(edits, part.value(), id)
                : AnswerText.of(edits, part.value(), id, answer);
        String comment = answer == null
                ? ""
                : placed(part, confirm.words(id, first.name(), answer, change))
                        .map(words -> words + edits.newline())
                        .orElse("");
        edits.putWhole(part.value(), first, comment + body);
    }
}
