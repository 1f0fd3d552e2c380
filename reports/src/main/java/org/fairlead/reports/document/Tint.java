package org.fairlead.reports.document;

import org.fairlead.reports.brand.Brand.Colour;
import org.fairlead.reports.brand.Contrast;

/** Paler forms of a colour, and what can be read on them. */
final class Tint {
    static final String INK = "1B2330";
    static final String PAPER = "FFFFFF";

    private static final Colour DARK = new Colour(0x1b, 0x23, 0x30);

    private Tint() {}

    /**
     * The colour on white paper, as DOCX says it: "E9EFF6".
     *
     * @param opacity 0 for the paper to 1 for the colour
     */
    static String of(Colour colour, double opacity) {
        Colour tint = tint(colour, opacity);
        return "%02X%02X%02X".formatted(tint.red(), tint.green(), tint.blue());
    }

    /** Ink or paper, whichever stands out more on the tint. */
    static String wordsOn(Colour colour, double opacity) {
        Colour tint = tint(colour, opacity);
        return Contrast.between(tint, Contrast.WHITE) > Contrast.between(tint, DARK) ? PAPER : INK;
    }

    private static Colour tint(Colour colour, double opacity) {
        return new Colour(part(colour.red(), opacity), part(colour.green(), opacity), part(colour.blue(), opacity));
    }

    private static int part(int part, double opacity) {
        return (int) Math.round(255 - (255 - part) * opacity);
    }
}
