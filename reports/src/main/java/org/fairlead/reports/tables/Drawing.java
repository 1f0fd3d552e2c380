package org.fairlead.reports.tables;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart that a spreadsheet draws itself from the figures of a table. */
public interface Drawing {
    /** The name of the table below which it stands. */
    String table();

    /** Draws it on the sheet of the table, which is written already. */
    void draw(XSSFSheet sheet, XDDFColor brand);

    /** Says what the only chart of a sheet shows, for those who do not see it. */
    static void describe(XSSFDrawing drawing, String says) {
        drawing.getCTDrawing()
                .getTwoCellAnchorArray(0)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(says);
    }
}
