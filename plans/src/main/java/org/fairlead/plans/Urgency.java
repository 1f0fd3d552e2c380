package org.fairlead.plans;

import org.fairlead.engine.model.Worded;

/** What is placed in a schedule before what; within one kind, what gains most and earliest goes first. Also of what such actions wait for. */
public enum Urgency implements Worded {
    DEADLINE("has a deadline"),
    RISK("legal or privacy risk"),
    MUST_HAVE("must-have"),
    OTHER("other");

    private final String word;

    Urgency(String word) {
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
