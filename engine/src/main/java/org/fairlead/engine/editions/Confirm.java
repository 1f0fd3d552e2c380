package org.fairlead.engine.editions;

import java.util.List;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.Migration;

/** The comment that says above an answer why it has to be confirmed. */
final class Confirm {
    /** How each such comment begins. */
    static final String BEGINNING = "# Confirm: ";

    private final Carrier carrier;

    Confirm(Carrier carrier) {
        this.carrier = carrier;
    }

    /**
     * One line of comment.
     *
     * @param id what the practice is called now
     * @param before what it was called
     */
    String words(String id, String before, Answer answer, Migration.Change change) {
        String why = change.why().isEmpty() ? "" : ": " + change.why();
        return (BEGINNING
                        + "%s %s (%s%s)"
                                .formatted(
                                        id,
                                        what(before, answer, change),
                                        carrier.to().ref(),
                                        why))
                .replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
    }

    private String what(String before, Answer answer, Migration.Change change) {
        if (change.kind() == ChangeKind.SPLIT) {
            return "was a part of " + before;
        }
        if (change.kind() == ChangeKind.MERGED) {
            List<String> parts = List.copyOf(change.weights().keySet());
            return "is what %s and %s were"
                    .formatted(String.join(", ", parts.subList(0, parts.size() - 1)), parts.get(parts.size() - 1));
        }
        if (change.kind() == ChangeKind.MEANING_CHANGED) {
            return "means something else now";
        }
        return answer instanceof Answer.NotApplicable
                ? "cannot be 'not applicable' any more"
                : "has another scale of levels now";
    }
}
