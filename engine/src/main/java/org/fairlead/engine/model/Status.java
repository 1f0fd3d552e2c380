package org.fairlead.engine.model;

/** Where a practice stands in the life of its pack. Only current practices are judged. */
public enum Status implements Worded {
    DRAFT("draft"),
    CURRENT("current"),
    RETIRED("retired");

    private final String word;

    Status(String word) {
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
