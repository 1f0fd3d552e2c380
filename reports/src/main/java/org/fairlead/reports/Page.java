package org.fairlead.reports;

import org.apache.commons.text.WordUtils;

/** Plain text of a given width, with bold where the terminal shows it. */
public final class Page {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final boolean styled;

    /**
     * An empty page.
     *
     * @param width in characters
     * @param styled whether headings may be bold
     */
    public Page(int width, boolean styled) {
        this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
        this.styled = styled;
    }

    public int width() {
        return width;
    }

    /** A heading, after an empty line unless it is the first. */
    public Page heading(String heading) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return paragraph(0, "", heading, true);
    }

    /** A paragraph, wrapped. */
    public Page line(int indent, String words) {
        return paragraph(indent, "", words, false);
    }

    /** A paragraph whose first line begins with a mark, and whose other lines are set below its words. */
    public Page item(int indent, String mark, String words) {
        return paragraph(indent, mark, words, false);
    }

    /** A line as it is, in case it fits; columns that do not fit are the caller's to avoid. */
    public Page row(String row) {
        text.append(row.stripTrailing()).append('\n');
        return this;
    }

    private Page paragraph(int indent, String mark, String words, boolean bold) {
        String first = " ".repeat(indent) + mark;
        String wrapped = WordUtils.wrap(safe(words), Math.max(20, width - first.length()), "\n", true);
        String rest = "\n" + " ".repeat(first.length());
        text.append(first)
                .append(bold && styled ? "\u001b[1m" : "")
                .append(wrapped.replace("\n", rest))
                .append(bold && styled ? "\u001b[0m" : "")
                .append('\n');
        return this;
    }

    /** Text from a file cannot steer the terminal. */
    static String safe(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", " ");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
