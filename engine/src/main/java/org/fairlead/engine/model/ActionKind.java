package org.fairlead.engine.model;

/** What an action does. */
public enum ActionKind implements Worded {
    PUT_RIGHT("put right"),
    STEP("step");

    private final String word;

    ActionKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
