package org.fairlead.plans;

import org.fairlead.engine.model.Worded;

/** How far an action of a plan has come. */
public enum ActionStatus implements Worded {
    PLANNED("planned"),
    UNDER_WAY("under way"),
    DONE("done"),
    DROPPED("dropped");

    private final String word;

    ActionStatus(String word) {
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
