package org.fairlead.engine.model;

/** The sorts of words of a pack, besides levels, that assessments use. */
public enum WordKind implements Worded {
    FACT("fact"),
    GROUP("group"),
    FIELD("field"),
    OFFER("offer"),
    SECTOR("sector"),
    NATION("nation"),
    EVIDENCE_KIND("evidence kind");

    private final String word;

    WordKind(String word) {
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
