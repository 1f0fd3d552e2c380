package org.fairlead.reports.document;

import org.fairlead.reports.brand.Brand.Colour;

/** Paler forms of a colour, and what can be read on them. */
final class Tint {
    static final String INK = "1B2330";
    static final String PAPER = "FFFFFF";

    private Tint() {}

    /**
     * The colour on white paper, as DOCX says it: "E9EFF6".
     *
     * @param opacity 0 for the paper to 1 for the colour
     */
    static String of(Colour colour, double opacity) {
        return "%02X%02X%02X"
                .formatted(part(colour.red(), opacity), part(colour.green(), opacity), part(colour.blue(), opacity));
    }

    /** Ink or paper, whichever stands out more on the tint (relative luminance as in WCAG 2.2). */
    static String wordsOn(Colour colour, double opacity) {
        double luminance = 0.2126 * light(part(colour.red(), opacity))
                + 0.7152 * light(part(colour.green(), opacity))
                + 0.0722 * light(part(colour.blue(), opacity));
        double onPaper = 1.05 / (luminance + 0.05);
        double onInk = (luminance + 0.05) / (INK_LUMINANCE + 0.05);
        return onPaper > onInk ? PAPER : INK;
    }

    private static final double INK_LUMINANCE = 0.0167;

    private static int part(int part, double opacity) {
        return (int) Math.round(255 - (255 - part) * opacity);
    }

    private static double light(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
