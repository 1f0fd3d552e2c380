package org.fairlead.reports.document;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.fairlead.reports.brand.Brand.Colour;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** What stands side by side or in a box: tables without a look of their own, since Word knows no other way that can be edited. */
final class DocxBoxes {
    private static final int ABREAST = 4;
    private static final int GAP = 170;
    private static final int INSIDE = 200;
    private static final String LINE = "C3CCD6";

    private final DocxText text;
    private final DocxTables tables;
    private final Colour colour;

    DocxBoxes(DocxText text, DocxTables tables, Colour colour) {
        this.text = text;
        this.tables = tables;
        this.colour = colour;
    }

    /** Numbers in rows of at most four, each below a rule. */
    void add(DocxPlace place, Block.Figures figures) {
        List<Block.Figure> all = figures.figures();
        int rows = (all.size() + ABREAST - 1) / ABREAST;
        for (int row = 0; row < rows; row++) {
            // As even as can be: five are three and two, not four and one.
            int from = row * all.size() / rows;
            int to = (row + 1) * all.size() / rows;
            row(place, all.subList(from, to));
        }
    }

    private void row(DocxPlace place, List<Block.Figure> figures) {
        XWPFTable table = table(place, figures.size(), 0, GAP);
        for (int i = 0; i < figures.size(); i++) {
            Block.Figure figure = figures.get(i);
            XWPFTableCell cell = table.getRow(0).getCell(i);
            CTTcBorders borders = properties(cell).addNewTcBorders();
            border(borders.addNewTop(), 18, Tint.of(colour, 1));
            DocxPlace inside = DocxPlace.in(cell, place.width() / figures.size() - GAP);
            text.paragraph(inside, "FigureName", Words.of(figure.name()));
            text.paragraph(inside, "FigureValue", Words.of(figure.value()));
            text.paragraph(inside, "FigureNote", Words.of(figure.note()));
        }
        table.getRow(0).setCantSplitRow(true);
        tables.after(place);
    }

    /** A box with a thick edge where reading begins. */
    void add(DocxPlace place, Block.Note note, BiConsumer<DocxPlace, Block> writing) {
        XWPFTable table = table(place, 1, INSIDE, INSIDE);
        XWPFTableCell cell = table.getRow(0).getCell(0);
        CTTcBorders borders = properties(cell).addNewTcBorders();
        border(borders.addNewTop(), 4, LINE);
        border(borders.addNewLeft(), 36, Tint.of(colour, 1));
        border(borders.addNewBottom(), 4, LINE);
        border(borders.addNewRight(), 4, LINE);
        cell.setColor(Tint.of(colour, 0.06));
        DocxPlace inside = DocxPlace.in(cell, place.width() - 2 * INSIDE);
        text.paragraph(inside, "NoteHead", Words.of(note.title()));
        note.blocks().forEach(block -> writing.accept(inside, block));
        tables.after(place);
    }

    void add(DocxPlace place, Block.Beside beside, BiConsumer<DocxPlace, Block> writing) {
        int columns = beside.columns().size();
        XWPFTable table = table(place, columns, 0, GAP);
        for (int i = 0; i < columns; i++) {
            Block.Titled titled = beside.columns().get(i);
            DocxPlace inside = DocxPlace.in(table.getRow(0).getCell(i), place.width() / columns - GAP);
            text.paragraph(inside, "SideHead", Words.of(titled.title()));
            titled.blocks().forEach(block -> writing.accept(inside, block));
        }
        tables.after(place);
    }

    private static XWPFTable table(DocxPlace place, int columns, int before, int behind) {
        XWPFTable table = place.table(1, columns);
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        DocxTables.widths(table, place.width(), Collections.nCopies(columns, 1));
        CTTblCellMar margins = properties.addNewTblCellMar();
        margin(margins.addNewLeft(), before);
        margin(margins.addNewRight(), behind);
        return table;
    }

    private static void margin(CTTblWidth margin, int width) {
        margin.setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth.DXA);
        margin.setW(BigInteger.valueOf(width));
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    /**
     * Draws a line.
     *
     * @param thick in eighths of a point
     */
    private static void border(CTBorder border, int thick, String colour) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(thick));
        border.setSpace(BigInteger.ZERO);
        border.setColor(colour);
    }
}
