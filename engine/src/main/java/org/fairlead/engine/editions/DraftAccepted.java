package org.fairlead.engine.editions;

import java.util.Optional;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.reading.PlacedYaml.Entry;

/** The accepted gaps in a draft. */
final class DraftAccepted implements OfPractices {
    private final Draft draft;
    private final Carrier carrier;

    DraftAccepted(Draft draft, Carrier carrier) {
        this.draft = draft;
        this.carrier = carrier;
    }

    @Override
    public String name() {
        return AnswersOnTheWay.ACCEPTED;
    }

    @Override
    public void carry(Entry part, Entry entry, Migration.Change change) {
        Optional<String> successor = carrier.stillAccepted(change);
        if (successor.isEmpty()) {
            draft.setAside(name(), part.value(), entry);
        } else if (!successor.get().equals(entry.name())) {
            draft.edits().rename(entry, successor.get());
        }
    }

    /** What was accepted was one part of what is asked now. */
    @Override
    public void merge(Entry part, Entry first, Migration.Change change) {
        draft.edits().remove(part.value(), first);
    }
}
