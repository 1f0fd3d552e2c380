package org.fairlead.reports.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.fairlead.reports.brand.Brand.Colour;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * What headings, lists and tables look like. Our own styles are written down in a file; where a template has a style of the same name, its
 * own is used, whatever id it has there (a German Word calls "heading 1" berschrift1).
 */
final class DocxStyles {
    private static final String STYLES = "styles.xml";
    private static final String TABLE = "ReportTable";

    private final Map<String, String> ids = new HashMap<>();
    private final CTStyles all;
    private final String table;
    private final Optional<BigInteger> bullets;

    /**
     * Adds to the document what it lacks.
     *
     * @param width of the text, in twentieths of a point
     */
    DocxStyles(XWPFDocument docx, Colour colour, String language, int width) {
        CTStyles ours = ours(colour, language, width);
        if (docx.getStyles() == null) {
            docx.createStyles().setStyles(ours);
        }
        this.all = docx.getStyles().getCtStyles();
        add(ours.getStyleList());
        this.table = table(docx);
        this.bullets = bullets(docx);
    }

    /** What the style that we know by this id is called here. */
    String id(String ours) {
        return Objects.requireNonNull(ids.get(ours), ours);
    }

    /** The style of tables. */
    String table() {
        return table;
    }

    /** Whether the style of tables lifts out the head of a table by itself. */
    boolean hasTableHead() {
        return all.getStyleList().stream()
                .filter(style -> style.getStyleId().equals(table))
                .map(CTStyle::xmlText)
                // The library at hand has no type for these parts of a style.
                .anyMatch(xml -> xml.contains("w:type=\"firstRow\""));
    }

    /** The numbering that gives entries their bullets; empty where the style of lists has its own. */
    Optional<BigInteger> bullets() {
        return bullets;
    }

    private static CTStyles ours(Colour colour, String language, int width) {
        try (InputStream in = Objects.requireNonNull(DocxStyles.class.getResourceAsStream(STYLES))) {
            String styles = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("BRAND", Tint.of(colour, 1))
                    .replace("PALE", Tint.of(colour, 0.1))
                    .replace("LANGUAGE", language)
                    .replace("WIDTH", String.valueOf(width));
            return StylesDocument.Factory.parse(styles).getStyles();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void add(List<CTStyle> ours) {
        Map<String, String> theirs = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (CTStyle style : all.getStyleList()) {
            theirs.putIfAbsent(key(style), style.getStyleId());
            taken.add(style.getStyleId());
        }
        List<CTStyle> missing = new ArrayList<>();
        for (CTStyle style : ours) {
            String id = style.getStyleId();
            if (!theirs.containsKey(key(style))) {
                missing.add(style);
                ids.put(id, taken.contains(id) ? "Report" + id : id);
            } else {
                ids.put(id, theirs.get(key(style)));
            }
        }
        for (CTStyle style : missing) {
            CTStyle added = all.addNewStyle();
            added.set(style);
            added.setStyleId(id(style.getStyleId()));
            refer(added.isSetBasedOn() ? added.getBasedOn() : null);
            refer(added.isSetNext() ? added.getNext() : null);
        }
    }

    private void refer(@org.jspecify.annotations.Nullable CTString to) {
        if (to != null) {
            to.setVal(id(to.getVal()));
        }
    }

    private static String key(CTStyle style) {
        String name = style.isSetName() ? style.getName().getVal() : style.getStyleId();
        return style.getType() + " " + name.toLowerCase(Locale.ROOT);
    }

    /** That which the template takes for new tables; or ours by name; or the only one of its own; or its plain grid; or ours. */
    private String table(XWPFDocument docx) {
        var settings = docx.getSettings().getCTSettings();
        List<CTStyle> tables = all.getStyleList().stream()
                .filter(style -> style.getType() == STStyleType.TABLE)
                .toList();
        if (settings.isSetDefaultTableStyle()) {
            String wanted = settings.getDefaultTableStyle().getVal();
            if (tables.stream().anyMatch(style -> style.getStyleId().equals(wanted))) {
                return wanted;
            }
        }
        List<CTStyle> own = tables.stream()
                .filter(style -> style.isSetCustomStyle() && !style.getStyleId().equals(id(TABLE)))
                .toList();
        if (own.size() == 1) {
            return own.get(0).getStyleId();
        }
        return tables.stream()
                .filter(style -> key(style).endsWith(" table grid"))
                .map(CTStyle::getStyleId)
                .findFirst()
                .orElse(id(TABLE));
    }

    private Optional<BigInteger> bullets(XWPFDocument docx) {
        boolean numbered = all.getStyleList().stream()
                .filter(style -> style.getStyleId().equals(id("ListBullet")))
                .anyMatch(style -> style.isSetPPr() && style.getPPr().isSetNumPr());
        return numbered ? Optional.empty() : Optional.of(DocxBullets.addTo(docx));
    }
}
