package org.fairlead.engine.editions.differences;

import org.fairlead.engine.model.Edition;
import org.fairlead.engine.model.Worded;

/** How far the number of an edition moves on, the smallest step first. */
public enum EditionStep implements Worded {
    CORRECTION("correction", "a correction"),
    REVISION("revision", "a revision"),
    EDITION("edition", "a new edition");

    private final String word;
    private final String sentence;

    EditionStep(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** The step from one number to a later one. */
    public static EditionStep between(Edition before, Edition after) {
        if (before.year() != after.year()) {
            return EDITION;
        }
        return before.revision() != after.revision() ? REVISION : CORRECTION;
    }

    /** The first number that is this step after another. */
    public Edition after(Edition before) {
        return switch (this) {
            case EDITION -> new Edition(before.year() + 1, 0, 0);
            case REVISION -> new Edition(before.year(), before.revision() + 1, 0);
            case CORRECTION -> new Edition(before.year(), before.revision(), before.correction() + 1);
        };
    }

    @Override
    public String word() {
        return word;
    }

    /** "a new edition". */
    public String sentence() {
        return sentence;
    }

    @Override
    public String toString() {
        return word;
    }
}
