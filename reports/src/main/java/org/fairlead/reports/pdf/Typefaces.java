package org.fairlead.reports.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one PDF. All come with Fairlead, so that it looks the same everywhere. Only those are opened that its text needs, and what
 * none of them has is replaced by a sign: a letter that is silently left out would change what someone said.
 */
final class Typefaces implements Closeable {
    /** Stands for a character that no typeface has. */
    static final String SIGN = "\ufffd";

    private enum Typeface {
        REGULAR("Text", 400, "NotoSans-Regular"),
        BOLD("Text", 700, "NotoSans-Bold"),
        ARABIC("Arabic", 400, "NotoSansArabic-Regular"),
        HEBREW("Hebrew", 400, "NotoSansHebrew-Regular"),
        SYMBOLS("Symbols", 400, "DejaVuSans-Symbols"),
        EMOJI("Emoji", 400, "NotoEmoji-Regular");

        private static final List<Typeface> FALLBACKS = List.of(ARABIC, HEBREW, SYMBOLS, EMOJI);

        private final String family;
        private final int weight;
        private final String file;

        Typeface(String family, int weight, String file) {
            this.family = family;
            this.weight = weight;
            this.file = file;
        }
    }

    private final Map<Typeface, TrueTypeFont> open = new EnumMap<>(Typeface.class);
    private final Map<Typeface, CmapLookup> characters = new EnumMap<>(Typeface.class);
    private final java.util.Set<Typeface> used = java.util.EnumSet.of(Typeface.REGULAR, Typeface.BOLD);
    private boolean replaced;

    /** The text in composed characters, each of which a typeface has. */
    String shown(String text) {
        if (text.chars().allMatch(each -> each < 0x7f)) {
            return text;
        }
        var shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(each -> {
            if (each < ' ' || (!isTone(each) && find(each))) {
                shown.appendCodePoint(each);
            } else if (!unseen(each)) {
                shown.append(SIGN);
                replaced = true;
            }
        });
        return shown.toString();
    }

    /** Skin, which would stand as a patch of colour beside the sign that it belongs to. */
    private static boolean isTone(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.EMOJI_MODIFIER);
    }

    private static boolean unseen(int character) {
        return isTone(character) || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** Whether a character had to be replaced by the sign. */
    boolean isReplaced() {
        return replaced;
    }

    private boolean find(int character) {
        if (has(Typeface.REGULAR, character)) {
            return true;
        }
        for (Typeface typeface : Typeface.FALLBACKS) {
            if (has(typeface, character)) {
                used.add(typeface);
                return true;
            }
        }
        return false;
    }

    private boolean has(Typeface typeface, int character) {
        return characters.computeIfAbsent(typeface, this::lookup).getGlyphId(character) != 0;
    }

    private CmapLookup lookup(Typeface typeface) {
        try {
            return font(typeface).getUnicodeCmapLookup();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private TrueTypeFont font(Typeface typeface) {
        return open.computeIfAbsent(typeface, Typefaces::opened);
    }

    private static TrueTypeFont opened(Typeface typeface) {
        String file = "fonts/" + typeface.file + ".ttf";
        try (InputStream font = Objects.requireNonNull(Typefaces.class.getResourceAsStream(file), file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font.readAllBytes()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The families that were needed so far, for a style sheet: "Text, Hebrew". */
    String families() {
        return used.stream().map(each -> each.family).distinct().collect(Collectors.joining(", "));
    }

    /** Gives a PDF the letters that were needed so far. */
    void addTo(PdfRendererBuilder builder, PDDocument pdf) throws IOException {
        for (Typeface each : used) {
            var font = new PDFontSupplier(PDType0Font.load(pdf, font(each), true));
            builder.useFont(font, each.family, each.weight, FontStyle.NORMAL, true);
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont each : open.values()) {
            each.close();
        }
    }
}
