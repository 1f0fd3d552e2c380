package org.fairlead.engine.model;

/** What sort of thing a rule concludes. */
public enum FindingKind implements Worded {
    NOT_APPLICABLE("not applicable", "Does not apply"),
    LEGAL_RISK("legal risk", "Legal risk"),
    PRIVACY_RISK("privacy risk", "Privacy risk"),
    CONTRADICTION("contradiction", "Does not fit other answers"),
    STALE("stale", "Out of date"),
    SHORTFALL("shortfall", "Falls short"),
    EVIDENCE("evidence", "Not shown"),
    DOUBT("doubt", "Worth a second look"),
    DUE("due", "Due soon");

    private final String word;
    private final String heading;

    FindingKind(String word, String heading) {
        this.word = word;
        this.heading = heading;
    }

    @Override
    public String word() {
        return word;
    }

    /** The words above findings of this kind in a report. */
    public String heading() {
        return heading;
    }

    /** Legal and privacy risks are listed apart and never enter a score. */
    public boolean isRisk() {
        return this == LEGAL_RISK || this == PRIVACY_RISK;
    }

    @Override
    public String toString() {
        return word;
    }
}
