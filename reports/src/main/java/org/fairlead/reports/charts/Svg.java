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

    private final StringBuilder text = new StringBuilder();

    /** A picture of this size, in points of its own grid. */
    Svg(String says, double width, double height) {
        text.append(("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %s %s\" "
                        + "width=\"%s\" height=\"%s\">\n")
                .formatted(escaped(says), number(width), number(height), number(width), number(height)));
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

    /** A mark of its own form. */
    Svg path(String kind, String steps, String look) {
        text.append("<path class=\"%s\" d=\"%s\" %s/>\n".formatted(kind, steps, look));
        return this;
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
