package org.fairlead.engine.reading;

/** The lines of a text, as YAML counts them. */
final class TextLines {
    private static final String BREAKS = "\r\n\u0085\u2028\u2029";

    private final String text;

    TextLines(String text) {
        this.text = text;
    }

    static boolean isBreak(char sign) {
        return BREAKS.indexOf(sign) >= 0;
    }

    /** Where the line begins on which this place is. */
    int start(int at) {
        int start = at;
        if (start > 0 && start < text.length() && text.charAt(start) == '\n' && text.charAt(start - 1) == '\r') {
            start--;
        }
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the line ends on which this place is, before the sign that breaks it. */
    int end(int at) {
        int end = at;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the next line begins; the end of the text on the last one. */
    int next(int at) {
        int end = end(at);
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(end + 1, text.length());
    }

    int column(int at) {
        return at - start(at);
    }

    /** The first place of a line that is no blank; its end where there is none. */
    int content(int start) {
        int at = start;
        while (at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    boolean isBlank(int start) {
        int at = content(start);
        return at == text.length() || isBreak(text.charAt(at));
    }

    boolean isComment(int start) {
        return text.startsWith("#", content(start));
    }

    /** Whether nothing but blanks stands before this place on its line. */
    boolean isFirst(int at) {
        return content(start(at)) >= at;
    }

    /** How lines end in this text: as the first one does. */
    String newline() {
        int end = end(0);
        return end == text.length() ? "\n" : text.substring(end, next(0));
    }

    /** The same text with each line moved to the right, or to the left as far as there are spaces. */
    static String shifted(String text, int by) {
        TextLines lines = new TextLines(text);
        StringBuilder shifted = new StringBuilder();
        for (int at = 0; at < text.length(); at = lines.next(at)) {
            int next = lines.next(at);
            int end = lines.end(at);
            if (by >= 0) {
                shifted.append(" ".repeat(end > at ? by : 0)).append(text, at, next);
            } else {
                int from = at;
                while (from < end && from < at - by && text.charAt(from) == ' ') {
                    from++;
                }
                shifted.append(text, from, next);
            }
        }
        return shifted.toString();
    }
}
