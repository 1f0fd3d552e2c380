package org.fairlead.reports;

import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;

/** Plain text of a given width, with bold where the terminal shows it. */
public final class Page {
    public static final int NARROWEST = 40;
    public static final int WIDEST = 120;

    /** Control characters of both sets, separators of lines, marks that turn the direction of reading, and what is no character at all. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff\\p{Cs}]");

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

    /** A line of a file as it stands there, however long it is. */
    public Page asIs(int indent, String line) {
        text.append(" ".repeat(indent)).append(safe(line)).append('\n');
        return this;
    }

    /** A table, as far as it fits. */
    public Page table(int indent, Table table) {
        table.lines(width - indent).forEach(line -> asIs(indent, line));
        return this;
    }

    private Page paragraph(int indent, String mark, String words, boolean bold) {
        String first = " ".repeat(indent) + mark;
        // A word that is longer than a line, such as the path of a file, stays whole: it can be copied then.
        String wrapped = WordUtils.wrap(safe(words).strip(), Math.max(20, width - first.length()), "\n", false);
        String rest = "\n" + " ".repeat(first.length());
        text.append(first)
                .append(bold && styled ? "\u001b[1m" : "")
                .append(wrapped.replaceAll(" +\n", "\n").replace("\n", rest))
                .append(bold && styled ? "\u001b[0m" : "")
                .append('\n');
        return this;
    }

    /** Text that someone else wrote, with nothing in it that could steer a terminal or turn the direction of reading. */
    public static String safe(String words) {
        return STEERING.matcher(words).replaceAll(" ");
    }

    /** The same on several lines: line breaks and tabs stay. */
    public static String steady(String text) {
        return STEERING.matcher(text).replaceAll(sign -> sign.group().matches("[\\n\\t]") ? sign.group() : " ");
    }

    /** The same on several lines, with what is taken out shown by its number: for text that a person has to judge. */
    public static String shown(String text) {
        return STEERING.matcher(text.replace("\r\n", "\n"))
                .replaceAll(sign -> sign.group().matches("[\\n\\t]")
                        ? sign.group()
                        : "\\\\u%04x".formatted((int) sign.group().charAt(0)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
