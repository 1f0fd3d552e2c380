package org.fairlead.engine.model;

/** Whether and how a practice was answered. None of these is a level, and none of them means "no". */
public enum AnswerState implements Worded {
    ANSWERED("answered"),
    NOT_APPLICABLE("not applicable"),
    NOT_KNOWN("not known"),
    TO_CONFIRM("to confirm"),
    NOT_ANSWERED("not answered");

    private final String word;

    AnswerState(String word) {
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
