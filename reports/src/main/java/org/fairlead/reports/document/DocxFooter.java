package org.fairlead.reports.document;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** The foot of each page: what this is, and its number. */
final class DocxFooter {
    private DocxFooter() {}

    static void addTo(XWPFDocument docx, String title) {
        XWPFParagraph foot = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        DocxText.run(title, foot);
        DocxText.tab(foot);
        DocxText.run("Page ", foot);
        number("PAGE", foot);
        DocxText.run(" of ", foot);
        number("NUMPAGES", foot);
    }

    private static void number(String field, XWPFParagraph foot) {
        CTSimpleField number = foot.getCTP().addNewFldSimple();
        number.setInstr(field);
        number.addNewR().addNewT().setStringValue("1");
    }
}
