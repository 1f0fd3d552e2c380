package org.fairlead.reports.verifying;

import org.fairlead.engine.model.Worded;

/** What verifying comes to. */
public enum Verdict implements Worded {
    ACCEPTED("accepted"),
    REFUSED("refused"),
    OPEN("open");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
