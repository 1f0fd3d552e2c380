package org.fairlead.engine.model;

/** How much a gap matters, most first. */
public enum Severity implements Worded {
    RISK("risk"),
    MUST_HAVE("must-have"),
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String word;

    Severity(String word) {
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
