package org.fairlead.reports.tables;

import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * How high rows have to be. Excel finds out when it opens a file, LibreOffice only when somebody edits a cell; so the file says it, as a
 * height that a program may find anew.
 */
final class XlsxLines {
    private static final float LINE = 12.75f;
    private static final float AROUND = 4;
    /** No row is higher in Excel; what does not fit is read in the cell. */
    private static final float HIGHEST = 409;

    private XlsxLines() {}

    static void high(XSSFRow row, int lines) {
        row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + AROUND));
        row.getCTRow().unsetCustomHeight();
    }

    /** About how many lines the text takes in a column that holds so many figures, which are wider than most letters. */
    static int of(String text, int figures) {
        int width = figures * 11 / 10;
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += wrapped(paragraph, width);
        }
        return lines;
    }

    private static int wrapped(String paragraph, int width) {
        int lines = 1;
        int used = 0;
        for (String word : paragraph.split(" ", -1)) {
            int wide = wide(word);
            if (used > 0 && used + 1 + wide > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + wide;
            lines += (used - 1) / width;
            used = used > width ? used % width : used;
        }
        return lines;
    }

    /** Emoji and the scripts of East Asia take two places. */
    private static int wide(String word) {
        return word.codePoints()
                .map(sign -> Character.isIdeographic(sign) || sign >= 0x1f000 ? 2 : 1)
                .sum();
    }
}
