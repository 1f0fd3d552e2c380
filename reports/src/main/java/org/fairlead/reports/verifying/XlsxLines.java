package org.fairlead.reports.verifying;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The cells of a workbook as they are kept in the file, with their addresses: "Plan!C5".
 *
 * @param yours the headings of columns that are there to be filled in
 * @param mark what is said after the address of a cell in one of them
 */
record XlsxLines(Set<String> yours, String mark) implements Lines {
    @Override
    public List<Line> of(byte[] file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                Set<Integer> columns = new HashSet<>();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String text = text(cell);
                        if (!text.isBlank()) {
                            boolean filled = columns.contains(cell.getColumnIndex());
                            String address = sheet.getSheetName() + "!" + cell.getAddress();
                            lines.add(new Line(filled ? address + mark : address, text));
                        }
                        if (yours.contains(text)) {
                            columns.add(cell.getColumnIndex());
                        }
                    }
                }
            }
            return lines;
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        }
    }

    /** A formula stays visible as one: no report of Fairlead has any. */
    private static String text(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            return "=" + cell.getCellFormula();
        }
        return cell instanceof XSSFCell kept && cell.getCellType() != CellType.STRING
                ? String.valueOf(kept.getRawValue() == null ? "" : kept.getRawValue())
                : cell.getStringCellValue();
    }
}
