package org.fairlead.reports.questionnaire;

import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.fairlead.engine.reading.Problems;

/** What a person wrote where nothing is read, and where cells do not say of which line they speak. Nothing is lost without a word. */
final class Strays {
    private static final int ENOUGH = 40;
    private static final String MOVE = "Maybe write it under 'Remark' on the sheet of questions, or remove it.";

    private final ReadSheet sheet;
    private final Problems problems;

    Strays(ReadSheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    void find() {
        for (Row row : sheet.sheet()) {
            if (row.getRowNum() != sheet.keyRow()) {
                Map<String, String> marks = sheet.marks(row);
                for (Cell cell : row) {
                    cell(row, cell, marks);
                }
            }
        }
        sheet.sheet().getCellComments().forEach((at, comment) -> {
            if (!comment.getString().getString().isBlank()) {
                problems.add(
                        sheet.place(at.getRow(), at.getColumn()),
                        "A note is pinned to this cell (%s), and it would be lost."
                                .formatted(quoted(comment.getString().getString())),
                        MOVE);
            }
        });
        shapes();
        sheet.sheet().getMergedRegions().forEach(this::merged);
    }

    private void cell(Row row, Cell cell, Map<String, String> marks) {
        Optional<String> column = sheet.column(cell.getColumnIndex());
        if (column.filter(Keys.SEAL::equals).isPresent() || (column.isPresent() && isRead(row, column.get()))) {
            return;
        }
        Said said = sheet.any(row, cell.getColumnIndex());
        if (said.isBlank()) {
            return;
        }
        String mark = column.map(marks::get).orElse(null);
        if (mark == null) {
            problems.add(
                    said.at(), "Nothing is read here, and %s would be lost.".formatted(quoted(said.shown())), MOVE);
        } else if (!mark.equals(CellText.mark(said.text()))) {
            problems.add(
                    said.at(),
                    "Words of the questionnaire were changed here. What stands there now (%s) is not read and would be lost."
                            .formatted(quoted(said.shown())),
                    MOVE);
        }
    }

    /** Whether the reader takes this cell, or says itself what is wrong with it. */
    private boolean isRead(Row row, String column) {
        return !sheet.head(row) && !column.startsWith(Keys.OWN);
    }

    private void shapes() {
        XSSFDrawing drawing = sheet.sheet().getDrawingPatriarch();
        if (drawing != null) {
            for (XSSFShape shape : drawing.getShapes()) {
                XSSFClientAnchor at =
                        shape.getAnchor() instanceof XSSFClientAnchor anchor ? anchor : new XSSFClientAnchor();
                problems.add(
                        sheet.place(at.getRow1(), at.getCol1()),
                        "A picture, chart or text box lies here, and it would be lost.",
                        "Maybe write what it says under 'Remark', or name it as evidence, and remove it.");
            }
        }
    }

    private void merged(CellRangeAddress region) {
        Row first = sheet.sheet().getRow(region.getFirstRow());
        if (first == null || sheet.head(first) || region.getLastRow() <= sheet.keyRow()) {
            return;
        }
        boolean asked = false;
        for (int column = region.getFirstColumn(); column <= region.getLastColumn(); column++) {
            asked |= sheet.column(column).filter(name -> isRead(first, name)).isPresent();
        }
        if (asked && !sheet.any(first, region.getFirstColumn()).isBlank()) {
            problems.add(
                    sheet.place(region.getFirstRow(), region.getFirstColumn()),
                    "Cells are merged here (%s), so nobody can tell for which of them this counts."
                            .formatted(region.formatAsString()),
                    "Maybe split them, and write it into each cell for which it counts.");
        }
    }

    static String quoted(String text) {
        String plain = CellText.plain(text);
        return "'" + (plain.length() <= ENOUGH ? plain : plain.substring(0, ENOUGH) + "…") + "'";
    }
}
