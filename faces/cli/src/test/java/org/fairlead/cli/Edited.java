package org.fairlead.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that somebody works on. */
final class Edited {
    private final XSSFWorkbook book;

    Edited(byte[] bytes) {
        try {
            book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    XSSFWorkbook book() {
        return book;
    }

    XSSFSheet sheet(String name) {
        return book.getSheet(name);
    }

    Cell cell(String sheet, String place) {
        CellReference at = new CellReference(place);
        Row row = sheet(sheet).getRow(at.getRow());
        row = row == null ? sheet(sheet).createRow(at.getRow()) : row;
        Cell cell = row.getCell(at.getCol());
        return cell == null ? row.createCell(at.getCol()) : cell;
    }

    Edited write(String sheet, String place, Object value) {
        Cell cell = cell(sheet, place);
        if (value instanceof String text) {
            cell.setCellValue(text);
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(((Number) value).doubleValue());
        }
        return this;
    }

    /** The same with a form of its own, such as "0%". */
    Edited write(String sheet, String place, Object value, String form) {
        write(sheet, place, value);
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(form));
        cell(sheet, place).setCellStyle(style);
        return this;
    }

    Edited edit(Consumer<XSSFWorkbook> change) {
        change.accept(book);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (book) {
            book.write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
