package org.fairlead.reports.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets, the rest on lines that begin with a blank (RFC 5545, section 3.1). Libraries count characters, not octets. */
final class Folded {
    private static final int LONGEST = 75;

    private Folded() {}

    /** The text with its long lines folded; no character is taken apart. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.split("(?<=\r\n)", -1)) {
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int used = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String sign = Character.toString(line.codePointAt(at));
            int octets = sign.getBytes(StandardCharsets.UTF_8).length;
            boolean ends = sign.equals("\r") || sign.equals("\n");
            if (!ends && used + octets > LONGEST) {
                folded.append("\r\n ");
                used = 1;
            }
            folded.append(sign);
            used += octets;
        }
    }
}
