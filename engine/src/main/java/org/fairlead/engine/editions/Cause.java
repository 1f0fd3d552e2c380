package org.fairlead.engine.editions;

import org.fairlead.engine.model.Worded;

/** Why a score changed, in the order in which a bridge takes the causes (see docs/adr). */
public enum Cause implements Worded {
    RULES("what the rules changed"),
    TO_CONFIRM("what waits to be confirmed"),
    AROUND("what changed around it"),
    KNOWN("what became known or unknown"),
    DONE("what was done");

    private final String word;

    Cause(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
