package org.fairlead.reports.tables;

import java.util.regex.Pattern;
import org.fairlead.reports.Page;

/** Text as a cell of a workbook can hold it, whoever wrote it. */
final class XlsxText {
    /** Characters in a cell; Excel calls a file with more broken. */
    static final int LONGEST = 32_767;

    /** What a reader of the format would take for a character by its number: "_x003D_" is "=". */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** The underscore by its own number, so that what follows is read as it was written. */
    private static final String UNDERSCORE = "_x005F_";

    private XlsxText() {}

    /**
     * The text without control characters, and not longer than a cell.
     *
     * @param cut what is said at the end of text that had to be cut
     */
    static String of(String text, String cut) {
        String written = escaped(Page.steady(text.replace("\r\n", "\n")));
        if (written.length() <= LONGEST) {
            return written;
        }
        String kept = written.substring(0, LONGEST - cut.length());
        // Neither half a character nor half an escape is left at the end.
        kept = Character.isHighSurrogate(kept.charAt(kept.length() - 1)) ? kept.substring(0, kept.length() - 1) : kept;
        return kept.replaceAll("_(x[0-9A-Fa-f]{0,4})?$", "") + cut;
    }

    private static String escaped(String text) {
        return CODE.matcher(text).replaceAll(UNDERSCORE);
    }

    /** Text for the head or foot of a printed page, where "&" gives orders and all three parts together hold 255 characters. */
    static String printed(String text, int longest) {
        String safe = Page.safe(text).strip();
        int end = safe.offsetByCodePoints(0, Math.min(longest, safe.codePointCount(0, safe.length())));
        String shown = end < safe.length() ? safe.substring(0, end).strip() + "..." : safe;
        return shown.replace("&", "&&");
    }
}
