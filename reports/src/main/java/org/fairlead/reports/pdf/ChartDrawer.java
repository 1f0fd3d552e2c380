package org.fairlead.reports.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.fairlead.reports.brand.Brand;
import org.w3c.dom.Element;

/**
 * Draws the few shapes that the pictures of documents are made of. Their words become words of the PDF in its own typefaces; a drawer of any
 * SVG would take those of the machine, and need as long as all the rest together.
 */
final class ChartDrawer implements SVGDrawer {
    private final Brand.Colour colour;
    private final List<String> families;

    /**
     * A drawer for one PDF.
     *
     * @param colour of shapes that only have a class
     * @param families of typefaces, as a style sheet names them
     */
    ChartDrawer(Brand.Colour colour, String families) {
        this.colour = colour;
        this.families = List.of(families.split(", *"));
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new ChartImage(svg, width, dotsPerPixel, colour, families);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        throw new UnsupportedOperationException("Pictures have the typefaces of the document.");
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> font, String family, Integer weight, FontStyle style) {
        throw new UnsupportedOperationException("Pictures have the typefaces of the document.");
    }

    @Override
    public void close() {}
}
