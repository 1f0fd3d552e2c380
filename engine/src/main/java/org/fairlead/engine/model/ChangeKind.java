package org.fairlead.engine.model;

/** What an edition did to a practice, as far as answers are concerned. */
public enum ChangeKind implements Worded {
    SAME("same", "the answer is carried as it is"),
    REWORDED("reworded", "the words changed and the meaning did not: the answer is carried as it is"),
    MEANING_CHANGED("meaning changed", "the answer is carried to be confirmed"),
    SPLIT("split", "the answer is carried to each successor, to be confirmed"),
    MERGED("merged", "the answers are carried as their weighted mean, rounded down, to be confirmed"),
    RENUMBERED("renumbered", "the answer is carried under its new id"),
    RETIRED("retired", "the answer is set aside"),
    NEW("new", "there is no answer yet");

    private final String word;
    private final String effect;

    ChangeKind(String word, String effect) {
        this.word = word;
        this.effect = effect;
    }

    @Override
    public String word() {
        return word;
    }

    /** What becomes of the answer. */
    public String effect() {
        return effect;
    }

    /** Whether an answer has to be confirmed before it counts. */
    public boolean asksAgain() {
        return this == MEANING_CHANGED || this == SPLIT || this == MERGED;
    }

    @Override
    public String toString() {
        return word;
    }
}
