package org.fairlead.reports.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A document for Word and its kin, on A4 with a wide margin for comments. */
public final class DocxDocument {
    /** Twentieths of a point in a millimetre. */
    private static final double MILLIMETRE = 1440 / 25.4;

    private static final int MARGIN = 20;
    /** Where comments are written: by hand on paper, or in balloons on a screen. */
    private static final int COMMENTS = 55;

    private final XWPFDocument docx = new XWPFDocument();
    private final Document document;
    private final DocxText text = new DocxText(docx);
    private final DocxTables tables;

    private DocxDocument(Document document) {
        this.document = document;
        this.tables = new DocxTables(docx, text, twips(210 - MARGIN - COMMENTS));
    }

    /** The bytes of the file. The same document gives the same bytes. */
    public static byte[] of(Document document) {
        var bytes = new ByteArrayOutputStream();
        try (XWPFDocument docx = new DocxDocument(document).written()) {
            docx.write(bytes);
            return SteadyZip.of(bytes.toByteArray(), document.dated());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private XWPFDocument written() {
        DocxStyles.addTo(docx);
        properties();
        page();
        DocxFooter.addTo(docx, document.title());
        text.paragraph("Subtitle", Words.of(document.subtitle()));
        text.paragraph("Title", Words.of(document.title()));
        document.cover().forEach(this::block);
        text.paragraph("Normal", Words.of("The wide margin is for comments."));
        DocxContents.addTo(docx, text, document.parts());
        document.parts().forEach(part -> part(part, 1));
        return docx;
    }

    private void part(Part part, int depth) {
        XWPFParagraph heading = text.heading(depth, part);
        heading.setPageBreak(depth == 1);
        part.blocks().forEach(this::block);
        part.parts().forEach(inner -> part(inner, depth + 1));
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            text.paragraph("Normal", paragraph.words());
        } else if (block instanceof Block.Listing listing) {
            listing.entries().forEach(text::entry);
        } else if (block instanceof Block.Terms terms) {
            terms.terms().forEach(term -> text.term(term.name(), term.words()));
        } else if (block instanceof Block.Grid grid) {
            tables.add(grid);
        }
        // Bars are left out: their numbers stand in a table.
    }

    private void page() {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(MARGIN)));
        margins.setBottom(BigInteger.valueOf(twips(MARGIN)));
        margins.setLeft(BigInteger.valueOf(twips(MARGIN)));
        margins.setRight(BigInteger.valueOf(twips(COMMENTS)));
        margins.setHeader(BigInteger.valueOf(twips(10)));
        margins.setFooter(BigInteger.valueOf(twips(10)));
        margins.setGutter(BigInteger.ZERO);
    }

    private static int twips(int millimetres) {
        return (int) Math.round(millimetres * MILLIMETRE);
    }

    private void properties() {
        try {
            PackageProperties core = docx.getPackage().getPackageProperties();
            Date day = Date.from(Instant.from(document.dated().atStartOfDay(ZoneOffset.UTC)));
            core.setTitleProperty(DocxText.plain(document.title()));
            core.setSubjectProperty(DocxText.plain(document.subtitle()));
            core.setCreatorProperty(DocxText.plain(document.author()));
            core.setLastModifiedByProperty(DocxText.plain(document.author()));
            core.setLanguageProperty(DocxStyles.LANGUAGE);
            core.setCreatedProperty(Optional.of(day));
            core.setModifiedProperty(Optional.of(day));
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
