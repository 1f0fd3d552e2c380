package org.fairlead.reports;

import java.util.regex.Pattern;

/** What a spreadsheet would take for a formula, in text that someone else wrote. */
public final class Formula {
    /**
     * The signs that begin a formula, also in their full width, as spreadsheets for East Asian languages read them, and after blanks, which
     * some leave out.
     */
    private static final Pattern BEGINS =
            Pattern.compile("^[\\s\\p{Z}]*[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20].*", Pattern.DOTALL);

    private Formula() {}

    /** Whether a spreadsheet that guesses might calculate with this text. */
    public static boolean isLike(String text) {
        return BEGINS.matcher(text).matches() || text.startsWith("\t") || text.startsWith("\r");
    }

    /** The text as text where a file has no types: an apostrophe before it makes a spreadsheet leave it alone. */
    public static String asText(String text) {
        return isLike(text) ? "'" + text : text;
    }
}
