package org.fairlead.reports.questionnaire;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Text as cells of a workbook hold it. */
final class CellText {
    /** The most characters of a cell, by the limits of the format. */
    static final int LONGEST = 32_767;

    /** Looks like an escaped character and is none. */
    private static final Pattern LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\u200b\\ufeff]+");

    private CellText() {}

    /** With what XML cannot hold written the way that workbooks escape it, so that every character comes back. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        LOOKALIKE.matcher(text).replaceAll("_x005F_").codePoints().forEach(sign -> {
            boolean held =
                    sign == '\t' || sign == '\n' || (sign >= 0x20 && !isSurrogate(sign) && (sign & 0xfffe) != 0xfffe);
            if (held) {
                escaped.appendCodePoint(sign);
            } else {
                new String(Character.toChars(sign)).chars().forEach(unit -> escaped.append("_x%04X_".formatted(unit)));
            }
        });
        return escaped.toString();
    }

    private static boolean isSurrogate(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }

    /** Without blanks around it, of whichever kind. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char sign) {
        return BLANKS.matcher(String.valueOf(sign)).matches();
    }

    /** On one line with single blanks. */
    static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** A short mark of a text by which a change is seen, whatever became of its blanks. */
    static String mark(String text) {
        CRC32 sum = new CRC32();
        sum.update(BLANKS.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
