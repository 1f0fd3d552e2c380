package org.fairlead.engine.model;

/** What a fact about an organisation can be. */
public enum FactKind implements Worded {
    TEXT("text"),
    YES_OR_NO("yes or no"),
    NUMBER("number"),
    DATE("date"),
    CHOICE("choice");

    private final String word;

    FactKind(String word) {
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
