package org.fairlead.reports.document;

import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/**
 * Where content goes, one block after the other: the text itself, or a cell of a table.
 *
 * @param width what there is from side to side, in twentieths of a point
 */
record DocxPlace(IBody body, Supplier<CTP> paragraphs, Supplier<CTTbl> tables, int width) {
    /** Below this, names and what is said of them do not fit side by side. */
    private static final int NARROW = 5700;

    static DocxPlace in(XWPFDocument docx, int width) {
        var text = docx.getDocument().getBody();
        return new DocxPlace(docx, text::addNewP, text::addNewTbl, width);
    }

    /** A cell that holds nothing but what is put there. */
    static DocxPlace in(XWPFTableCell cell, int width) {
        while (!cell.getParagraphs().isEmpty()) {
            cell.removeParagraph(0);
        }
        return new DocxPlace(cell, cell.getCTTc()::addNewP, cell.getCTTc()::addNewTbl, width);
    }

    XWPFParagraph paragraph() {
        return new XWPFParagraph(paragraphs.get(), body);
    }

    XWPFTable table(int rows, int columns) {
        return new XWPFTable(tables.get(), body, rows, columns);
    }

    boolean isNarrow() {
        return width < NARROW;
    }
}
