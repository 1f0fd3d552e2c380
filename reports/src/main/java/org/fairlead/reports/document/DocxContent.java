package org.fairlead.reports.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fairlead.reports.brand.Brand.Colour;
import org.fairlead.reports.charts.Chart;
import org.fairlead.reports.charts.HeatMap;

/** Writes parts and blocks one after the other. */
final class DocxContent {
    private final DocxPlace place;
    private final DocxText text;
    private final DocxTables tables;
    private final DocxBoxes boxes;
    private final DocxCharts charts;
    private final Colour colour;

    /**
     * The content of one document.
     *
     * @param place where it goes
     */
    DocxContent(
            XWPFDocument docx, DocxPlace place, DocxText text, DocxStyles styles, Document document, Colour colour) {
        this.place = place;
        this.text = text;
        this.colour = colour;
        this.tables = new DocxTables(text, styles);
        this.boxes = new DocxBoxes(text, tables, colour);
        this.charts = new DocxCharts(docx, text, document, colour);
    }

    void part(Part part, int depth) {
        text.heading(place, depth, part);
        blocks(part.blocks());
        part.parts().forEach(inner -> part(inner, depth + 1));
    }

    void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            block(place, blocks.get(i));
            if (i + 1 < blocks.size() && isSaid(blocks.get(i), blocks.get(i + 1))) {
                i++;
            }
        }
    }

    /** A heat map is a table here, so the table that says it again is left out. */
    private static boolean isSaid(Block block, Block next) {
        return block instanceof Block.Picture picture
                && picture.chart() instanceof HeatMap map
                && next instanceof Block.Grid grid
                && DocxTables.repeats(map, grid);
    }

    private void block(DocxPlace in, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            text.paragraph(in, "Normal", paragraph.words());
        } else if (block instanceof Block.Listing listing) {
            listing.entries().forEach(entry -> text.entry(in, entry));
        } else if (block instanceof Block.Terms terms) {
            terms.terms().forEach(term -> text.term(in, term.name(), term.words()));
        } else if (block instanceof Block.Grid grid) {
            tables.add(in, grid);
        } else if (block instanceof Block.Figures figures) {
            boxes.add(in, figures);
        } else if (block instanceof Block.Note note) {
            boxes.add(in, note, this::block);
        } else if (block instanceof Block.Beside beside) {
            boxes.add(in, beside, this::block);
        } else if (block instanceof Block.Picture picture) {
            chart(in, picture.chart());
        }
        // Bars are left out: their numbers stand in a table.
    }

    private void chart(DocxPlace in, Chart chart) {
        if (chart instanceof HeatMap map) {
            tables.add(in, map, colour);
        } else {
            charts.add(in, chart);
        }
    }
}
