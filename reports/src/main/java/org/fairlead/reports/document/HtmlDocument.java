package org.fairlead.reports.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.fairlead.reports.Page;

/** A document as one HTML page that needs nothing else: no script, no network, no file beside it. */
public final class HtmlDocument {
    /** Where the build puts the classes that it makes of the templates. */
    private static final String TEMPLATES = "org.fairlead.reports.pages";

    private static final String STYLE = "page.css";

    private HtmlDocument() {}

    /** The page in English and without a brand. */
    public static String of(Document document) {
        return of(document, Setting.PLAIN);
    }

    /** The page. The same document gives the same text. */
    public static String of(Document document, Setting setting) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlDocument.class.getClassLoader(), TEMPLATES);
        engine.setTrimControlStructures(true);
        StringOutput page = new StringOutput();
        engine.render("document.jte", Map.of("document", document, "setting", setting, "css", style()), page);
        return Page.steady(page.toString());
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(HtmlDocument.class.getResourceAsStream(STYLE))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
