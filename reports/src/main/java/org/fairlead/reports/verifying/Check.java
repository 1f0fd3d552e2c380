package org.fairlead.reports.verifying;

import org.fairlead.engine.model.Worded;

/**
 * One thing that was looked at.
 *
 * @param subject in one word: "answers"
 * @param sentence what was found
 */
public record Check(String subject, Outcome outcome, String sentence) {
    /** What came of looking. */
    public enum Outcome implements Worded {
        FINE("yes"),
        WRONG("no"),
        OPEN("open");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
