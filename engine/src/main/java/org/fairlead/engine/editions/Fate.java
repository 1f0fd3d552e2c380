package org.fairlead.engine.editions;

import org.fairlead.engine.model.Worded;

/** What becomes of one thing that an organisation said. There is no fate that loses it. */
public enum Fate implements Worded {
    CARRIED("carried"),
    TO_CONFIRM("to confirm"),
    SET_ASIDE("set aside");

    private final String word;

    Fate(String word) {
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
