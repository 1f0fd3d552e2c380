package org.fairlead.engine.judging.compiling;

import org.fairlead.engine.model.Position;

/**
 * A word of the pack that a rule names in quotation marks, or a part of a reach that it asks for.
 *
 * @param kind what it is the name of
 * @param at the pattern it stands in
 */
public record NamedInRule(Kind kind, String name, Position at) {
    /** What rules name. */
    public enum Kind {
        PARAMETER("parameter with a figure"),
        FACT("fact"),
        GROUP("group"),
        FIELD("field of a group"),
        OFFER("offer"),
        LEVEL("level"),
        REACH("part of a reach");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
