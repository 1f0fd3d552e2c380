package org.fairlead.engine.editions.differences;

import org.fairlead.engine.model.Worded;

/** The most that a difference between two editions can do to those who answered, least first. */
public enum Touch implements Worded {
    WORDS("words only", EditionStep.CORRECTION),
    RESULTS("results", EditionStep.REVISION),
    ANSWERS("answers", EditionStep.EDITION);

    private final String word;
    private final EditionStep step;

    Touch(String word, EditionStep step) {
        this.word = word;
        this.step = step;
    }

    @Override
    public String word() {
        return word;
    }

    /** The smallest step that a publisher may take with such a difference. */
    public EditionStep step() {
        return step;
    }

    @Override
    public String toString() {
        return word;
    }
}
