package org.fairlead.reports.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Writes SVG whose look stands in attributes, so that programs that know no style sheets draw it alike; style sheets outrank attributes
 * and may set other colours by the classes.
 */
final class Svg {
    private static final String INK = "#1b2330";

    /** The width of a letter, near enough to leave room for words. */
    private static final double WIDEST_LETTER = 7.6;

    private final StringBuilder text = new StringBuilder();

    /** A picture of this size, in points of its own grid. */
    Svg(String says, double width, double height) {
        this(says, "wide", width, height);
    }

    /** A picture that is read on a narrow screen as it is. */
    static Svg narrow(String says, double width, double height) {
        return new Svg(says, "narrow", width, height);
    }

    private Svg(String says, String kind, double width, double height) {
        text.append(
                ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %s %s\" "
                                + "width=\"%s\" height=\"%s\">\n")
                        .formatted(kind, escaped(says), number(width), number(height), number(width), number(height)));
        text.append("<title>").append(escaped(says)).append("</title>\n");
    }

    /** A box filled and lined by its class; {@code look} is more attributes, such as {@code fill="#fff"}. */
    Svg box(String kind, double x, double y, double width, double height, String look) {
        text.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>\n"
                .formatted(kind, number(x), number(y), number(width), number(height), look));
        return this;
    }

    Svg line(String kind, double x1, double y1, double x2, double y2, String look) {
        text.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>\n"
                .formatted(kind, number(x1), number(y1), number(x2), number(y2), look));
        return this;
    }

    /** Words that begin, lie around or end at a point, whatever direction they are read in. */
    Svg words(Anchor anchor, double x, double y, String words) {
        return words(anchor, x, y, words, "ink", INK, false);
    }

    Svg words(Anchor anchor, double x, double y, String words, String kind, String colour, boolean bold) {
        text.append("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\" font-size=\"14\"%s>%s</text>\n"
                .formatted(
                        kind,
                        number(x),
                        number(y),
                        anchor.word,
                        colour,
                        bold ? " font-weight=\"bold\"" : "",
                        escaped(words)));
        return this;
    }

    /** Words that keep clear of the lines behind them. */
    Svg clear(Anchor anchor, double x, double y, String words, boolean bold) {
        double width = words.length() * WIDEST_LETTER;
        double left = anchor == Anchor.START ? x : anchor == Anchor.END ? x - width : x - width / 2;
        return box("paper", left - 2, y - 13, width + 4, 17, "fill=\"#ffffff\"")
                .words(anchor, x, y, words, "ink", INK, bold);
    }

    /** A mark of its own form. */
    Svg path(String kind, String steps, String look) {
        text.append("<path class=\"%s\" d=\"%s\" %s/>\n".formatted(kind, steps, look));
        return this;
    }

    /** The steps of slanted strokes within a box. */
    static String hatch(double from, double to, double y, double height) {
        var path = new StringBuilder();
        for (double x = from + 3; x < to; x += 6) {
            double end = Math.min(to, x + 6);
            path.append("M%s %sL%s %s"
                    .formatted(
                            number(x), number(y + height), number(end), number(y + height - (end - x) / 6 * height)));
        }
        return path.isEmpty()
                ? "M%s %sL%s %s".formatted(number(from), number(y + height), number(to), number(y))
                : path.toString();
    }

    /** Steps around a middle: with many corners as good as round, and drawn by programs that know straight lines alone. */
    static String corners(double x, double y, double radius, int count) {
        var steps = new StringBuilder();
        for (int i = 0; i <= count; i++) {
            double angle = 2 * Math.PI * (i % count) / count;
            steps.append("%s%s %s"
                    .formatted(
                            i == 0 ? "M" : "L",
                            number(x + radius * Math.cos(angle)),
                            number(y + radius * Math.sin(angle))));
        }
        return steps.toString();
    }

    @Override
    public String toString() {
        return text + "</svg>";
    }

    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }

    /** To one decimal, without a zero after the point. */
    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String escaped(String words) {
        return StringEscapeUtils.escapeXml11(words);
    }
}
