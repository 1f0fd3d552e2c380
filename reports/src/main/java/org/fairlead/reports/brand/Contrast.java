package org.fairlead.reports.brand;

import org.fairlead.reports.brand.Brand.Colour;

/** How well two colours can be told apart, by WCAG 2.2: from 1 for the same colour to 21 for black and white. */
public final class Contrast {
    /** What text of ordinary size needs (WCAG 2.2, success criterion 1.4.3). */
    public static final double TEXT = 4.5;

    public static final Colour WHITE = new Colour(255, 255, 255);

    public static final Colour BLACK = new Colour(0, 0, 0);

    private Contrast() {}

    /** White or black, whichever can be read better on a colour. */
    public static Colour wordsOn(Colour colour) {
        return between(colour, WHITE) >= between(colour, BLACK) ? WHITE : BLACK;
    }

    public static double between(Colour one, Colour other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** The colour itself, or the least darker one of its kind that can be read on white. */
    public static Colour readableOnWhite(Colour colour) {
        for (int share = 100; share > 0; share--) {
            Colour darker =
                    new Colour(colour.red() * share / 100, colour.green() * share / 100, colour.blue() * share / 100);
            if (between(darker, WHITE) >= TEXT) {
                return darker;
            }
        }
        return BLACK;
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
