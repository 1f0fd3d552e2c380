package org.fairlead.engine.model;

import java.util.List;

/** What an organisation says about one practice. A practice without an answer is "not answered", which is not "no". */
public sealed interface Answer {
    Position at();

    /** The organisation claims this level. */
    record Claimed(Level level, String remark, List<Evidence> evidence, Position at) implements Answer {
        public Claimed {
            evidence = List.copyOf(evidence);
        }
    }

    /** The organisation says that the practice cannot apply to it, and why. */
    record NotApplicable(String reason, Position at) implements Answer {}

    /** The organisation does not know, and says why. */
    record NotKnown(String reason, Position at) implements Answer {}
}
