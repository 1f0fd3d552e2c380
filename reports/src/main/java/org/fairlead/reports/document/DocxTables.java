package org.fairlead.reports.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of a DOCX: fixed widths, a head that comes again on each page, rows that stay whole. */
final class DocxTables {
    private final XWPFDocument docx;
    private final DocxText text;
    private final int width;

    /**
     * Tables of one document.
     *
     * @param width of each table, in twentieths of a point
     */
    DocxTables(XWPFDocument docx, DocxText text, int width) {
        this.docx = docx;
        this.text = text;
        this.width = width;
    }

    void add(Block.Grid grid) {
        int columns = grid.columns().size();
        XWPFTable table = docx.createTable(grid.rows().size() + 1, columns);
        table.getCTTbl().getTblPr().unsetTblBorders(); // the style has its own
        table.setStyleID("Grid");
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(width);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        int shares = grid.columns().stream().mapToInt(Block.Column::share).sum();
        CTTblGrid widths = table.getCTTbl().addNewTblGrid();
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns; i++) {
            Block.Column column = grid.columns().get(i);
            int own = width * column.share() / shares;
            widths.addNewGridCol().setW(BigInteger.valueOf(own));
            write(head.getCell(i), own, "TableHead", "", Words.of(column.head()));
            head.getCell(i).setColor("E9EDF2");
            for (int j = 0; j < grid.rows().size(); j++) {
                Block.Row row = grid.rows().get(j);
                XWPFTableRow written = table.getRow(j + 1);
                written.setCantSplitRow(true);
                write(
                        written.getCell(i),
                        own,
                        i == 0 ? "TableHead" : "TableText",
                        i == 0 ? row.anchor() : "",
                        row.cells().get(i));
            }
        }
        // Two tables with nothing between them would become one.
        text.paragraph("AfterTable", Words.NONE);
    }

    private void write(XWPFTableCell cell, int own, String style, String anchor, Words words) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(own));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        text.marked(paragraph, anchor, () -> text.write(words, paragraph));
    }
}
