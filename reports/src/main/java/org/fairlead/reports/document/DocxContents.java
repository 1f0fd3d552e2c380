package org.fairlead.reports.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fairlead.reports.language.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field, already filled in, so that it is there in every program. Only a program that lays pages out knows their
 * numbers; they come when the field is renewed, and the line that says so is part of the field, so it goes when they come.
 */
final class DocxContents {
    private static final String FIELD = " TOC \\o \"1-2\" \\h \\z \\u ";

    private final DocxPlace place;
    private final DocxText text;
    private boolean begun;

    private DocxContents(DocxPlace place, DocxText text) {
        this.place = place;
        this.text = text;
    }

    static void addTo(DocxPlace place, DocxText text, Language language, List<Part> parts) {
        text.paragraph(place, "ContentsHead", Words.of(language.say("page.contents")))
                .setPageBreak(true);
        var contents = new DocxContents(place, text);
        for (Part part : parts) {
            contents.entry(part, 1);
            part.parts().stream().filter(inner -> !inner.anchor().isEmpty()).forEach(inner -> contents.entry(inner, 2));
        }
        XWPFParagraph last = text.paragraph(place, "ReportHint", Words.of(language.say("docx.renew")));
        mark(last.createRun().getCTR(), STFldCharType.END);
    }

    private void entry(Part part, int depth) {
        XWPFParagraph entry = text.paragraph(place, "TOC" + depth, Words.NONE);
        DocxText.turn(entry, Words.of(part.heading()));
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
