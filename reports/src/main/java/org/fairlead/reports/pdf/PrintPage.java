package org.fairlead.reports.pdf;

import com.ibm.icu.text.Bidi;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.fairlead.reports.Page;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.language.Language;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A document as the page description that becomes a PDF. */
final class PrintPage {
    /** Places in the words of the foot, which no language uses. */
    private static final String PAGE = "\u0001";

    private static final String PAGES = "\u0002";

    /** The most columns for which an upright page is wide enough. */
    private static final int UPRIGHT = 6;

    /** The most characters of a figure in large type, and of a title in the foot. */
    private static final int FIGURE = 13;

    private static final int FOOT = 70;

    /** A word that does not fit beside three other figures. */
    private static final Pattern WORD = Pattern.compile("\\S{11}");

    private final org.w3c.dom.Document page;
    private final Typefaces typefaces;

    private PrintPage(org.w3c.dom.Document page, Typefaces typefaces) {
        this.page = page;
        this.typefaces = typefaces;
    }

    /** What stands on the page, before it is made ready for the typefaces. */
    static String text(Document document, Setting setting) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, PrintPage.class.getClassLoader(), "org.fairlead.reports.pages");
        engine.setTrimControlStructures(true);
        var text = new StringOutput();
        engine.render("print.jte", Map.of("document", document, "setting", setting), text);
        return Page.steady(text.toString());
    }

    /** The page, in characters that the typefaces have. */
    static org.w3c.dom.Document of(String text, Setting setting, Typefaces typefaces) {
        var page = new PrintPage(parsed(text), typefaces);
        page.ready(page.page.getDocumentElement());
        page.close(setting);
        page.head(setting);
        return page.page;
    }

    private static org.w3c.dom.Document parsed(String text) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (IOException | ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void ready(Node node) {
        if (node instanceof Text text) {
            text.setData(typefaces.shown(text.getData()));
        } else if (node instanceof Element element) {
            switch (element.getTagName()) {
                // What a reader says of a link and of a picture.
                case "a" ->
                    element.setAttribute("title", element.getTextContent().strip());
                case "svg" -> place(element);
                case "table" -> turn(element);
                case "dd" -> shrink(element);
                case "p" -> shorten(element);
                default -> {}
            }
            if (element.getAttribute("dir").equals("auto")) {
                element.setAttribute("dir", direction(element.getTextContent()));
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            ready(child);
        }
    }

    /** A picture is as high as its width makes it, and not as its own size says. */
    private static void place(Element svg) {
        svg.setAttribute("alt", svg.getAttribute("aria-label"));
        svg.removeAttribute("width");
        svg.removeAttribute("height");
    }

    /** A figure that is words and no number finds room. */
    private static void shrink(Element value) {
        String text = value.getTextContent();
        boolean isLong = text.length() > FIGURE || WORD.matcher(text).find();
        if (isLong && value.getAttribute("class").equals("value")) {
            value.setAttribute("class", "value words");
        }
    }

    /** The foot of every page has one line. */
    private static void shorten(Element foot) {
        String text = foot.getTextContent();
        if (foot.getAttribute("class").equals("foot") && text.codePointCount(0, text.length()) > FOOT) {
            foot.setTextContent(text.substring(0, text.offsetByCodePoints(0, FOOT)) + "\u2026");
        }
    }

    /** A part with a table of many columns lies across the page: words would be torn apart in narrower ones. */
    private static void turn(Element table) {
        if (table.getElementsByTagName("col").getLength() > UPRIGHT) {
            Node part = table;
            while (part instanceof Element element
                    && !element.getAttribute("class").startsWith("depth-2")) {
                part = part.getParentNode();
            }
            if (part instanceof Element element) {
                element.setAttribute("class", "depth-2 across");
            }
        }
    }

    /** As its first letter says. Left to decide by itself, the program that lays out the page puts the marks of lists on their words. */
    private static String direction(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL ? "rtl" : "ltr";
    }

    /** Says where characters are missing, and lets the last lines stand on the last page of the last part, upright or across. */
    private void close(Setting setting) {
        Node footer = page.getElementsByTagName("footer").item(0);
        if (typefaces.isReplaced()) {
            Element note = page.createElement("p");
            note.setTextContent(setting.language().say("print.signs", Typefaces.SIGN));
            footer.appendChild(note);
        }
        Node part = footer.getPreviousSibling();
        while (part instanceof Text) {
            part = part.getPreviousSibling();
        }
        if (part != null) {
            part.appendChild(footer);
        }
    }

    private void head(Setting setting) {
        Node head = page.getElementsByTagName("head").item(0);
        if (!setting.seal().isEmpty()) {
            Element seal = page.createElement("meta");
            seal.setAttribute("name", "FairleadSeal");
            seal.setAttribute("content", setting.seal());
            head.appendChild(seal);
        }
        Element style = page.createElement("style");
        style.setTextContent(css().replace("/*brand*/", setting.brand().colour().hex())
                .replace("/*families*/", typefaces.families())
                .replace("/*number*/", number(setting.language())));
        head.appendChild(style);
    }

    /** The words "Page 3 of 12" as a style sheet says them. */
    private static String number(Language language) {
        String words =
                language.say("print.page", PAGE, PAGES).replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + words.replace(PAGE, "\" counter(page) \"").replace(PAGES, "\" counter(pages) \"") + "\"";
    }

    private static String css() {
        try (InputStream style = Objects.requireNonNull(PrintPage.class.getResourceAsStream("print.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
