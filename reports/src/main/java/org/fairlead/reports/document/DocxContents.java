package org.fairlead.reports.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field, already filled in, so that it is there in every program. Only a program that lays pages out knows their
 * numbers; they come when the field is renewed.
 */
final class DocxContents {
    private static final String FIELD = " TOC \\o \"1-2\" \\h \\z \\u ";

    private final XWPFDocument docx;
    private final DocxText text;
    private boolean begun;

    private DocxContents(XWPFDocument docx, DocxText text) {
        this.docx = docx;
        this.text = text;
    }

    static void addTo(XWPFDocument docx, DocxText text, List<Part> parts) {
        text.paragraph("ContentsHead", Words.of("Contents"));
        text.paragraph(
                "Normal",
                Words.of(
                        "Each line leads to its place. For page numbers, renew the contents (in Word: click here, then F9)."));
        var contents = new DocxContents(docx, text);
        for (Part part : parts) {
            contents.entry(part, 1);
            part.parts().stream().filter(inner -> !inner.anchor().isEmpty()).forEach(inner -> contents.entry(inner, 2));
        }
        mark(docx.createParagraph().createRun().getCTR(), STFldCharType.END);
    }

    private void entry(Part part, int depth) {
        XWPFParagraph entry = docx.createParagraph();
        entry.setStyle("TOC" + depth);
        if (!begun) {
            field(entry, FIELD);
            begun = true;
        }
        CTHyperlink link = entry.getCTP().addNewHyperlink();
        link.setAnchor(text.bookmark(part.anchor()));
        link.addNewR().addNewT().setStringValue(DocxText.plain(part.heading()));
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        mark(paragraph.createRun().getCTR(), STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        mark(paragraph.createRun().getCTR(), STFldCharType.SEPARATE);
    }

    private static void mark(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }
}
