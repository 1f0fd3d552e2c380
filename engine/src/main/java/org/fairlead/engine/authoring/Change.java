package org.fairlead.engine.authoring;

import org.fairlead.engine.model.Position;

/**
 * One thing in a pack that was changed to see whether an example notices.
 *
 * @param what what was changed, "weight 3 in place of 2"
 */
public record Change(Kind kind, Position at, String what) {
    /** What sort of thing was changed. */
    public enum Kind {
        WEIGHT("weight", true),
        MUST_HAVE("must-have", true),
        BAND("band", true),
        TARGET("target", true),
        SEVERITY("severity", true),
        LARGE_FROM("large from", false),
        PARAMETER("parameter", false),
        HOLDS_AT("holds at", false),
        SHOWS_AT("shows at", false),
        AUDIENCE("audience", false),
        SIZE("size", false),
        CONDITION("condition of a rule", false);

        private final String word;
        private final boolean onlyScores;

        Kind(String word, boolean onlyScores) {
            this.word = word;
            this.onlyScores = onlyScores;
        }

        /** Whether rules conclude the same with the change as without it. */
        boolean onlyScores() {
            return onlyScores;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
