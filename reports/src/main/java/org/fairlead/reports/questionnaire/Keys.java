package org.fairlead.reports.questionnaire;

import java.util.Optional;

/**
 * What the sheets and columns of the workbook are called in the hidden first row of each sheet, so that a reader finds them when sheets
 * are renamed and columns moved.
 */
final class Keys {
    static final String START = "start";
    static final String FORM = "form";
    static final String QUESTIONS = "questions";
    static final String EVIDENCE = "evidence";
    static final String ACCEPTED = "accepted";
    static final String ASIDE = "set aside";
    static final String LISTS = "lists";
    /** Before the name of a group of facts. */
    static final String ENTRIES = "entries:";

    static final String KEY = "key";
    static final String VALUE = "value";
    static final String ID = "id";
    static final String ANSWER = "answer";
    static final String REASON = "reason";
    static final String REMARK = "remark";
    static final String TARGET = "target";
    static final String SIGNED_BY = "signed by";
    static final String SIGNED_ROLE = "signed role";
    static final String SIGNED_ON = "signed on";
    static final String EDITION = "edition";
    static final String PART = "part";
    static final String NAME = "name";
    static final String SAID = "said";
    /** Of the column by which changes to our own words are seen. */
    static final String SEAL = "seal";
    /** Before the name of a column that holds our own words. */
    static final String OWN = "own:";

    private static final String MARK = "fairlead|";

    private Keys() {}

    static String of(String sheet, String column) {
        return MARK + sheet + "|" + column;
    }

    /** The sheet and the column that a cell of the first row names. */
    static Optional<Key> parse(String text) {
        String[] parts = text.split("\\|", 3);
        return text.startsWith(MARK) && parts.length == 3 ? Optional.of(new Key(parts[1], parts[2])) : Optional.empty();
    }

    record Key(String sheet, String column) {}

    /** The key of a line of the form, such as "facts|data policy". */
    static String line(String part, String name) {
        return part + "|" + name;
    }
}
