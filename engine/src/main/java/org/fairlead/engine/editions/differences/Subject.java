package org.fairlead.engine.editions.differences;

import org.fairlead.engine.model.Worded;

/** What a difference between two editions is about, in the order of reports. */
public enum Subject implements Worded {
    PACK("pack"),
    LEVEL("level"),
    AREA("area"),
    BAND("band"),
    TARGET("target"),
    SEVERITY("severity"),
    EFFORT("effort"),
    OWNER("owner"),
    OFFER("offer"),
    SECTOR("sector"),
    NATION("nation"),
    EVIDENCE_KIND("evidence kind"),
    PARAMETER("parameter"),
    FACT("fact"),
    GROUP("group"),
    FIELD("field"),
    SOURCE("source"),
    CROSSWALK("crosswalk"),
    PRACTICE("practice"),
    RULE_FOLDER("rules"),
    RULE("rule");

    private final String word;

    Subject(String word) {
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
