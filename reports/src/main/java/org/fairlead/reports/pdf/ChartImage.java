package org.fairlead.reports.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fairlead.reports.brand.Brand;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One picture, in the units of the page that it stands on. */
final class ChartImage implements SVGImage {
    private static final Pattern STEP = Pattern.compile("([A-Za-z])([-0-9., ]*)");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");
    private static final String INK = "#1b2330";
    private static final String SHADE = "#f2f5f8";
    private static final String NONE = "none";
    private static final double LETTERS = 14;
    /** How much smaller than they are meant to be words may become to find room; what is left then is cut. */
    private static final double SMALLEST = 0.75;

    private final Element svg;
    private final Brand.Colour colour;
    private final List<String> families;
    private final double[] view;
    private final double scale;

    ChartImage(Element svg, double width, double dotsPerPixel, Brand.Colour colour, List<String> families) {
        this.svg = svg;
        this.colour = colour;
        this.families = families;
        this.view = Arrays.stream(svg.getAttribute("viewBox").split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        this.scale = width < 0 ? dotsPerPixel : width / view[2];
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(view[2] * scale);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(view[3] * scale);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        device.translate(x, y);
        for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                draw((PdfBoxFastOutputDevice) device, context, element);
            }
        }
        device.translate(-x, -y);
    }

    private void draw(PdfBoxFastOutputDevice device, RenderingContext context, Element element) {
        switch (element.getTagName()) {
            case "title", "desc" -> {}
            case "text" -> words(device, context, element);
            default -> paint(device, element, shape(element));
        }
    }

    /** @throws IllegalArgumentException for a shape that is not drawn here: left out, it would be missed by nobody */
    Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "rect" ->
                new Rectangle2D.Double(at(element, "x"), at(element, "y"), at(element, "width"), at(element, "height"));
            case "line" ->
                new Line2D.Double(at(element, "x1"), at(element, "y1"), at(element, "x2"), at(element, "y2"));
            case "circle" -> {
                double radius = at(element, "r");
                yield new Ellipse2D.Double(
                        at(element, "cx") - radius, at(element, "cy") - radius, 2 * radius, 2 * radius);
            }
            case "path" -> path(element.getAttribute("d"));
            default ->
                throw new IllegalArgumentException(
                        "A picture has an element (%s) that is not drawn in a PDF.".formatted(element.getTagName()));
        };
    }

    private Shape path(String steps) {
        var path = new Path2D.Double();
        int end = 0;
        for (MatchResult step : (Iterable<MatchResult>) STEP.matcher(steps).results()::iterator) {
            double[] to = NUMBER.matcher(step.group(2))
                    .results()
                    .mapToDouble(number -> Double.parseDouble(number.group()))
                    .toArray();
            if (step.start() != end || !step(path, step.group(1), to)) {
                break;
            }
            end = step.end();
        }
        if (end != steps.length()) {
            throw new IllegalArgumentException(
                    "A picture has a path (%s) that is not drawn in a PDF.".formatted(steps));
        }
        return path;
    }

    /** Goes one step further, or says that it cannot. */
    private boolean step(Path2D path, String kind, double[] to) {
        switch (kind + to.length) {
            case "M2" -> path.moveTo(to[0] * scale, to[1] * scale);
            case "L2" -> path.lineTo(to[0] * scale, to[1] * scale);
            case "l2" ->
                path.lineTo(
                        path.getCurrentPoint().getX() + to[0] * scale,
                        path.getCurrentPoint().getY() + to[1] * scale);
            case "a7" -> {
                return half(path, to);
            }
            case "Z0" -> path.closePath();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Half a circle, which is all that pictures have of arcs. */
    private boolean half(Path2D path, double[] arc) {
        double radius = arc[0];
        if (arc[1] != radius || Math.abs(Math.hypot(arc[5], arc[6]) - 2 * radius) > 0.01) {
            return false;
        }
        double x = path.getCurrentPoint().getX() + arc[5] / 2 * scale;
        double y = path.getCurrentPoint().getY() + arc[6] / 2 * scale;
        double start = Math.toDegrees(Math.atan2(arc[6], -arc[5]));
        double round = radius * scale;
        path.append(
                new Arc2D.Double(
                        x - round, y - round, 2 * round, 2 * round, start, arc[4] == 0 ? 180 : -180, Arc2D.OPEN),
                true);
        return true;
    }

    private void paint(OutputDevice device, Element element, Shape shape) {
        String fill = look(element, "fill", element.getAttribute("class").equals("series-2") ? SHADE : colour.hex());
        if (!fill.equals(NONE) && !element.getTagName().equals("line")) {
            device.setColor(colour(fill, number(element, "fill-opacity", 1)));
            device.fill(shape);
        }
        String stroke =
                look(element, "stroke", element.getAttribute("class").startsWith("series") ? colour.hex() : NONE);
        if (!stroke.equals(NONE)) {
            device.setColor(colour(stroke, 1));
            device.setStroke(new BasicStroke(
                    (float) (number(element, "stroke-width", 1.5) * scale),
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER,
                    10,
                    dashes(element),
                    0));
            device.draw(shape);
        }
    }

    private float @org.jspecify.annotations.Nullable [] dashes(Element element) {
        if (!element.hasAttribute("stroke-dasharray")) {
            return null;
        }
        String[] dashes = element.getAttribute("stroke-dasharray").split("[ ,]+", -1);
        float[] lengths = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            lengths[i] = (float) (Double.parseDouble(dashes[i]) * scale);
        }
        return lengths;
    }

    private void words(PdfBoxFastOutputDevice device, RenderingContext context, Element element) {
        String anchor = look(element, "text-anchor", "start");
        double x = at(element, "x");
        double room = (anchor.equals("end") ? x : anchor.equals("start") ? view[2] * scale - x : view[2] * scale) + 1;
        double size = number(element, "font-size", LETTERS) * scale;
        var order = new ReadingOrder();
        String said = element.getTextContent();
        FontSpecification letters =
                letters(size, element.getAttribute("font-weight").equals("bold"));
        double width = width(context, letters, order.drawn(said));
        if (width > room) {
            letters.size = (float) (size * Math.max(SMALLEST, room / width));
            while (width(context, letters, order.drawn(said)) > room && said.length() > 2) {
                said = said.substring(0, said.offsetByCodePoints(0, said.codePointCount(0, said.length()) * 9 / 10 - 1))
                        + "\u2026";
            }
            width = width(context, letters, order.drawn(said));
        }
        device.setColor(colour(look(element, "fill", INK), 1));
        device.setFont(context.getFont(letters));
        device.setFontSpecification(letters);
        double left = x - (anchor.equals("end") ? width : anchor.equals("middle") ? width / 2 : 0);
        device.drawString(order.drawn(said), (float) left, (float) at(element, "y"), null);
    }

    private static double width(RenderingContext context, FontSpecification letters, String words) {
        FSFont font = context.getFont(letters);
        return context.getTextRenderer().getWidth(context.getFontContext(), font, words);
    }

    private FontSpecification letters(double size, boolean bold) {
        var letters = new FontSpecification();
        letters.size = (float) size;
        letters.families = families.toArray(new String[0]);
        letters.fontWeight = bold ? IdentValue.BOLD : IdentValue.NORMAL;
        letters.fontStyle = IdentValue.NORMAL;
        letters.variant = IdentValue.NORMAL;
        return letters;
    }

    private double at(Element element, String name) {
        return number(element, name, 0) * scale;
    }

    private static double number(Element element, String name, double otherwise) {
        return element.hasAttribute(name) ? Double.parseDouble(element.getAttribute(name)) : otherwise;
    }

    private static String look(Element element, String name, String otherwise) {
        return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
    }

    /** A colour as it looks on white, so that the file needs no transparency. */
    private static FSRGBColor colour(String hex, double opacity) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new FSRGBColor(onWhite(rgb >> 16, opacity), onWhite(rgb >> 8, opacity), onWhite(rgb, opacity));
    }

    private static int onWhite(int part, double opacity) {
        return (int) Math.round(255 - (255 - (part & 0xff)) * opacity);
    }
}
