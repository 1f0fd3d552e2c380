package org.fairlead.reports.tables;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.fairlead.reports.tables.XlsxStyles.Look;

/** One table on a sheet of its own: the head row stays in view, filters, and is printed again on each page. */
final class XlsxSheet {
    /** Excel counts the year 1900 as a leap year, so earlier days are other days in other programs. */
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final Told told;

    XlsxSheet(XSSFSheet sheet, XlsxStyles styles, Told told) {
        this.sheet = sheet;
        this.styles = styles;
        this.told = told;
    }

    void write(Table table) {
        head(table);
        int row = 1;
        for (List<Cell> cells : table.rows()) {
            row(sheet.createRow(row++), table, cells);
        }
        sheet.createFreezePane(table.pinned(), 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (table.rows().isEmpty()) {
            XSSFCell only = sheet.createRow(1).createCell(0);
            only.setCellStyle(styles.of(Look.NOTHING));
            only.setCellValue(table.nothing());
            return;
        }
        listed(table);
        choices(table);
    }

    private void head(Table table) {
        XSSFRow head = sheet.createRow(0);
        int lines = 1;
        for (int column = 0; column < table.columns().size(); column++) {
            XSSFCell cell = head.createCell(column);
            cell.setCellStyle(styles.of(figures(table, column) ? Look.HEAD_OF_FIGURES : Look.HEAD));
            cell.setCellValue(table.columns().get(column).heading());
            sheet.setColumnWidth(column, (table.columns().get(column).width() + 2) * 256);
            // Bold letters are wider, and the sign of the filter takes its place.
            int room = Math.max(1, table.columns().get(column).width() - 2);
            lines = Math.max(lines, XlsxLines.of(table.columns().get(column).heading(), room));
        }
        XlsxLines.high(head, lines);
    }

    /** Whether the heading stands above figures, with which it is to be in line. */
    private static boolean figures(Table table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Figure);
    }

    private void row(XSSFRow row, Table table, List<Cell> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            XSSFCell cell = row.createCell(column);
            Column place = table.columns().get(column);
            write(cells.get(column), cell, place.yours());
            if (cells.get(column) instanceof Cell.Text text) {
                lines = Math.max(lines, XlsxLines.of(text.text(), place.width()));
            }
        }
        XlsxLines.high(row, lines);
    }

    private void write(Cell from, XSSFCell to, boolean yours) {
        if (from instanceof Cell.Figure figure) {
            to.setCellStyle(styles.of(
                    switch (figure.decimals()) {
                        case 0 -> Look.WHOLE;
                        case 1 -> Look.TENTHS;
                        default -> Look.HUNDREDTHS;
                    }));
            to.setCellValue(figure.value());
        } else if (from instanceof Cell.Day day && !day.day().isBefore(FIRST_SURE_DAY)) {
            to.setCellStyle(styles.of(Look.DAY));
            to.setCellValue(day.day());
        } else if (from instanceof Cell.Day day) {
            text(to, day.day().toString(), Look.TEXT);
        } else if (from instanceof Cell.Text text) {
            text(to, text.text(), yours ? Look.TO_FILL_IN : Look.TEXT);
        }
    }

    private void text(XSSFCell cell, String text, Look look) {
        cell.setCellStyle(styles.of(look, text));
        if (!text.isEmpty()) {
            cell.setCellValue(XlsxText.of(
                    text, told.say("tables.cut", told.analysis().assessment().file())));
        }
    }

    /** A table that a spreadsheet knows by name: screen readers tell its headings, and rows added below belong to it. */
    private void listed(Table table) {
        var area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(table.rows().size(), table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable list = sheet.getWorkbook()
                .getSheetAt(sheet.getWorkbook().getSheetIndex(sheet))
                .createTable(area);
        list.setName(table.name());
        list.setDisplayName(table.name());
        list.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    private void choices(Table table) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int column = 0; column < table.columns().size(); column++) {
            List<String> choices = table.columns().get(column).choices();
            if (!choices.isEmpty()) {
                DataValidation validation = helper.createValidation(
                        helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                        new CellRangeAddressList(1, table.rows().size(), column, column));
                validation.setShowErrorBox(true);
                validation.setEmptyCellAllowed(true);
                validation.createErrorBox(
                        told.say("tables.choose-title"),
                        told.say("tables.choose", told.language().joined(choices)));
                sheet.addValidationData(validation);
            }
        }
    }
}
