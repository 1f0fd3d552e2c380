package org.fairlead.reports.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.brand.Brand.Colour;

/**
 * A DOCX or DOTX of someone's own that a document is written into. Its styles, heads, feet, pages and theme stay. Content takes the place of
 * the paragraph that says {{report}}, or comes after all that is there.
 */
public final class DocxTemplate {
    /** What the paragraph says that content takes the place of. */
    static final String MARK = "{{report}}";

    /** The first accent of a theme, which Word's own headings and charts are drawn in. */
    private static final Pattern ACCENT = Pattern.compile("<a:accent1>\\s*<a:srgbClr val=\"([0-9A-Fa-f]{6})\"");

    /** A template of more bytes is no template; pictures of a letterhead take far fewer. */
    private static final long LARGEST = 20_000_000;

    private final byte[] bytes;

    private DocxTemplate(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The template in a file; every problem that hinders its use is told. */
    public static Optional<DocxTemplate> read(Path file, Problems problems) {
        Position at = Position.of(file.toString());
        try {
            if (!Files.exists(file)) {
                problems.add(at, "There is no such file.", "Maybe the path is misspelt.");
            } else if (!Files.isRegularFile(file)) {
                problems.add(at, "This is no file, and a Word template (.dotx or .docx) is wanted.");
            } else if (Files.size(file) > LARGEST) {
                problems.add(
                        at,
                        "The template has %d MB, and %d MB are read at most."
                                .formatted(Files.size(file) / 1_000_000, LARGEST / 1_000_000),
                        "Maybe its pictures can be compressed in Word.");
            } else {
                return read(Files.readAllBytes(file), file.toString(), problems);
            }
        } catch (IOException failed) {
            problems.add(at, "The template cannot be read: %s.".formatted(failed.getMessage()));
        }
        return Optional.empty();
    }

    /**
     * The template in these bytes.
     *
     * @param name of the file, for messages
     */
    public static Optional<DocxTemplate> read(byte[] bytes, String name, Problems problems) {
        int before = problems.size();
        new DocxTemplateCheck(Position.of(name), problems).check(bytes);
        return problems.size() == before ? Optional.of(new DocxTemplate(bytes.clone())) : Optional.empty();
    }

    /** A fresh copy as a document. Nothing in it leads to the template that it was itself made from, which Word would look for. */
    XWPFDocument open() {
        try {
            XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes));
            docx.getPackage()
                    .replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            DocxTemplateCheck.forgetOrigin(docx);
            return docx;
        } catch (IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException impossible) {
            throw new IllegalStateException("The template was read before.", impossible);
        }
    }

    /** The colour of the theme; empty where it has none or names it in another way. */
    Optional<Colour> colour(XWPFDocument docx) {
        if (docx.getTheme() == null) {
            return Optional.empty();
        }
        try (var in = docx.getTheme().getPackagePart().getInputStream()) {
            Matcher accent = ACCENT.matcher(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            if (!accent.find()) {
                return Optional.empty();
            }
            int rgb = Integer.parseInt(accent.group(1), 16);
            return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
