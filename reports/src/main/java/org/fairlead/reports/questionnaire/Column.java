package org.fairlead.reports.questionnaire;

/**
 * A column of a sheet.
 *
 * @param key what it is called in the hidden first row
 * @param head what stands above it
 * @param about what to write in it, below its head; empty where there is nothing to say
 * @param width in characters; 0 for a column that is not seen
 */
record Column(String key, String head, String about, int width, Use use) {
    /** What stands in a column. */
    enum Use {
        OURS,
        TEXT,
        DAY,
        NUMBER,
        SHARE;

        boolean isAsked() {
            return this != OURS;
        }
    }

    static Column ours(String name, String head, int width) {
        return new Column(Keys.OWN + name, head, "", width, Use.OURS);
    }

    static Column asked(String key, String head, String about, int width, Use use) {
        return new Column(key, head, about, width, use);
    }

    static Column hidden(String key) {
        return new Column(key, "", "", 0, Use.OURS);
    }
}
