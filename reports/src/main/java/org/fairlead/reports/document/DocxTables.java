package org.fairlead.reports.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.fairlead.reports.brand.Brand.Colour;
import org.fairlead.reports.charts.HeatMap;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of a DOCX: fixed widths, a head that comes again on each page, rows that stay whole. */
final class DocxTables {
    private static final String HEAD_SHADE = "E9EDF2";
    /** A row of more characters may be longer than a page, and no program shows what then falls off. */
    private static final int WHOLE = 1500;
    /** A table of no more rows stays on one page. */
    private static final int SHORT = 8;

    private final DocxText text;
    private final DocxStyles styles;

    DocxTables(DocxText text, DocxStyles styles) {
        this.text = text;
        this.styles = styles;
    }

    void add(DocxPlace place, Block.Grid grid) {
        XWPFTable table = table(
                place,
                grid.rows().size(),
                grid.columns().stream().map(Block.Column::share).toList(),
                grid.caption());
        for (int i = 0; i < grid.columns().size(); i++) {
            write(
                    table.getRow(0).getCell(i),
                    "TableHead",
                    "",
                    Words.of(grid.columns().get(i).head()));
            for (int j = 0; j < grid.rows().size(); j++) {
                Block.Row row = grid.rows().get(j);
                write(
                        table.getRow(j + 1).getCell(i),
                        i == 0 ? "TableHead" : "TableText",
                        i == 0 ? row.anchor() : "",
                        row.cells().get(i));
            }
        }
        for (int j = 0; j < grid.rows().size(); j++) {
            int length = grid.rows().get(j).cells().stream()
                    .mapToInt(cell -> cell.text().length())
                    .max()
                    .orElse(0);
            table.getRow(j + 1).setCantSplitRow(length < WHOLE);
        }
        keep(table);
        after(place);
    }

    /** The map as a table whose cells are shaded: the numbers stay text. */
    void add(DocxPlace place, HeatMap map, Colour colour) {
        List<Integer> shares = new ArrayList<>(List.of(5));
        map.columns().forEach(column -> shares.add(2));
        XWPFTable table = table(place, map.rows().size(), shares, map.caption());
        write(table.getRow(0).getCell(0), "TableHead", "", Words.of(map.corner()));
        for (int i = 0; i < map.columns().size(); i++) {
            middle(write(
                    table.getRow(0).getCell(i + 1),
                    "TableHead",
                    "",
                    Words.of(map.columns().get(i))));
        }
        for (int j = 0; j < map.rows().size(); j++) {
            XWPFTableRow row = table.getRow(j + 1);
            row.setCantSplitRow(true);
            write(row.getCell(0), "TableHead", "", Words.of(map.rows().get(j).name()));
            for (int i = 0; i < map.columns().size(); i++) {
                int number = map.rows().get(j).numbers().get(i);
                shade(row.getCell(i + 1), number, map.opacity(number), colour);
            }
        }
        keep(table);
        after(place);
        text.paragraph(place, "Caption", Words.of(map.caption()));
    }

    /** Whether a table says nothing but what the map says: then one of them is enough. */
    static boolean repeats(HeatMap map, Block.Grid grid) {
        return grid.rows().size() == map.rows().size()
                && IntStream.range(0, map.rows().size())
                        .allMatch(i -> says(grid.rows().get(i), map.rows().get(i)))
                && grid.columns().stream()
                        .map(Block.Column::head)
                        .toList()
                        .equals(Stream.concat(Stream.of(map.corner()), map.columns().stream())
                                .toList());
    }

    private static boolean says(Block.Row row, HeatMap.Row of) {
        Stream<String> said =
                Stream.concat(Stream.of(of.name()), of.numbers().stream().map(String::valueOf));
        return row.anchor().isEmpty()
                && row.cells().stream().map(Words::text).toList().equals(said.toList());
    }

    /** The head stays with the first row, and a short table in one piece. */
    private static void keep(XWPFTable table) {
        int kept = table.getNumberOfRows() - 1 <= SHORT ? table.getNumberOfRows() - 1 : 1;
        table.getRows().stream()
                .limit(kept)
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private void shade(XWPFTableCell cell, int number, double opacity, Colour colour) {
        XWPFParagraph paragraph = write(cell, "TableText", "", Words.NONE);
        middle(paragraph);
        XWPFRun run = DocxText.run(String.valueOf(number), paragraph);
        run.setBold(number > 0);
        if (opacity > 0) {
            cell.setColor(Tint.of(colour, opacity));
            run.setColor(Tint.wordsOn(colour, opacity));
        }
    }

    private static void middle(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
    }

    private XWPFTable table(DocxPlace place, int rows, List<Integer> shares, String caption) {
        XWPFTable table = place.table(rows + 1, shares.size());
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders(); // the style has its own
        }
        table.setStyleID(styles.table());
        CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(DocxText.plain(caption));
        widths(table, place.width(), shares);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        if (!styles.hasTableHead()) {
            head.getTableCells().forEach(cell -> cell.setColor(HEAD_SHADE));
        }
        return table;
    }

    /** Fixes the columns. */
    static void widths(XWPFTable table, int width, List<Integer> shares) {
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(width);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int i = 0; i < shares.size(); i++) {
            String own = String.valueOf(width * shares.get(i) / all);
            grid.addNewGridCol().setW(new BigInteger(own));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(i).setWidthType(TableWidthType.DXA);
                row.getCell(i).setWidth(own);
            }
        }
    }

    /** Two tables with nothing between them would become one. */
    void after(DocxPlace place) {
        text.paragraph(place, "AfterTable", Words.NONE);
    }

    private XWPFParagraph write(XWPFTableCell cell, String style, String anchor, Words words) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(styles.id(style));
        DocxText.turn(paragraph, words);
        text.marked(paragraph, anchor, () -> text.write(words, paragraph));
        return paragraph;
    }
}
