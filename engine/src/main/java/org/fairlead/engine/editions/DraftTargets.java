package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.reading.AnswerText;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Part;
import org.fairlead.engine.reading.YamlEdits;

/** The targets in a draft. */
final class DraftTargets implements OfPractices {
    private final Draft draft;
    private final YamlEdits edits;
    private final Carrier carrier;
    private final Assessment old;
    private final Assessment now;

    DraftTargets(Draft draft, Carrier carrier, Assessment old, Assessment now) {
        this.draft = draft;
        this.edits = draft.edits();
        this.carrier = carrier;
        this.old = old;
        this.now = now;
    }

    @Override
    public String name() {
        return AnswersOnTheWay.TARGETS;
    }

    @Override
    public void carry(Entry part, Entry entry, Migration.Change change) {
        Part in = part.value();
        Level target = old.targets().get(entry.name());
        if (target != null && change.level(target, carrier.to().scale()).isEmpty()) {
            draft.setAside(AnswersOnTheWay.TARGETS, in, entry);
            return;
        }
        List<String> bodies = new ArrayList<>();
        List<String> successors = carrier.successors(change);
        for (String successor : successors) {
            YamlEdits to = successors.size() == 1 ? edits : new YamlEdits(edits.yaml());
            if (!successor.equals(entry.name())) {
                to.rename(entry, successor);
            }
            if (target != null) {
                DraftAnswers.level(
                        to, entry.value(), Objects.requireNonNull(now.targets().get(successor)));
            }
            if (successors.size() > 1) {
                bodies.add(to.body(in, entry));
            }
        }
        if (!bodies.isEmpty()) {
            edits.put(in, entry, bodies);
        }
    }

    @Override
    public void merge(Entry part, Entry first, Migration.Change change) {
        Level target = now.targets().get(change.practice());
        edits.putWhole(
                part.value(),
                first,
                target == null
                        ? AnswerText.blank(edits, part.value(), change.practice())
                        : AnswerText.level(edits, part.value(), change.practice(), target));
    }
}
