package org.fairlead.reports.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Turns words that are read from the right into the order in which they are drawn, and joins the letters of Arabic. */
final class ReadingOrder implements BidiReorderer {
    private final ArabicShaping joining = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);
    private final ArabicShaping parting = new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(joining, text);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(parting, text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** A line that may hold runs of both directions, in the order in which it is drawn. */
    String drawn(String line) {
        return new Bidi(shapeText(line), Bidi.LEVEL_DEFAULT_LTR).writeReordered(Bidi.DO_MIRRORING);
    }

    private static String shaped(ArabicShaping shaping, String text) {
        try {
            return shaping.shape(text);
        } catch (ArabicShapingException noRoom) {
            throw new IllegalStateException("The letters of '%s' could not be joined.".formatted(text), noRoom);
        }
    }
}
