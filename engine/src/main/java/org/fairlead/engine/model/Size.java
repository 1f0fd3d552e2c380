package org.fairlead.engine.model;

/** The size band of an employer; where it begins is a figure of the pack. */
public enum Size implements Worded {
    SMALL("small"),
    LARGE("large");

    private final String word;

    Size(String word) {
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
