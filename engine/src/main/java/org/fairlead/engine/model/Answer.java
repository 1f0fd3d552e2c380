package org.fairlead.engine.model;

import java.util.List;

/** What an organisation says about one practice. A practice without an answer is "not answered", which is not "no". */
public sealed interface Answer {
    /** Anything a reader should know; empty where there is nothing. */
    String remark();

    /** What could be shown for the answer. It counts only for a level. */
    List<Evidence> evidence();

    Position at();

    /** The same answer from another place. */
    Answer at(Position other);

    /** The organisation claims this level. */
    record Claimed(Level level, String remark, List<Evidence> evidence, Position at) implements Answer {
        public Claimed {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Answer at(Position other) {
            return new Claimed(level, remark, evidence, other);
        }
    }

    /** The organisation says that the practice cannot apply to it, and why. */
    record NotApplicable(String reason, String remark, List<Evidence> evidence, Position at) implements Answer {
        public NotApplicable {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Answer at(Position other) {
            return new NotApplicable(reason, remark, evidence, other);
        }

        public NotApplicable(String reason, Position at) {
            this(reason, "", List.of(), at);
        }
    }

    /**
     * What the organisation said under an earlier edition, whose words have changed since. It counts as not known until it is said again.
     *
     * @param said the answer as it was, "in place"
     */
    record ToConfirm(String said, String remark, List<Evidence> evidence, Position at) implements Answer {
        public ToConfirm {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Answer at(Position other) {
            return new ToConfirm(said, remark, evidence, other);
        }

        /** Completes "The answer is not known yet: ...". */
        public String reason() {
            return "'%s' was said under an earlier edition, and the question has changed".formatted(said);
        }
    }

    /** The organisation does not know, and says why. */
    record NotKnown(String reason, String remark, List<Evidence> evidence, Position at) implements Answer {
        public NotKnown {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Answer at(Position other) {
            return new NotKnown(reason, remark, evidence, other);
        }

        public NotKnown(String reason, Position at) {
            this(reason, "", List.of(), at);
        }
    }
}
