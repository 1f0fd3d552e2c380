package org.fairlead.engine.model;

/** Whom a practice addresses. */
public enum Audience implements Worded {
    EMPLOYER("employer"),
    PROFESSIONAL_BODY("professional body"),
    REGULATOR("regulator");

    private final String word;

    Audience(String word) {
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
