package org.fairlead.reports.questionnaire;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;

/** A sheet that somebody filled in. Its columns are found by the hidden row that names them, wherever they stand now. */
final class ReadSheet {
    private final DataFormatter shown = new DataFormatter(Locale.UK);
    private final String file;
    private final XSSFSheet sheet;
    private final String kind;
    private final int keyRow;
    private final Map<String, Integer> places;
    private final Map<Integer, String> names = new HashMap<>();

    private ReadSheet(String file, XSSFSheet sheet, String kind, int keyRow, Map<String, Integer> places) {
        this.file = file;
        this.sheet = sheet;
        this.kind = kind;
        this.keyRow = keyRow;
        this.places = places;
        places.forEach((name, place) -> names.put(place, name));
    }

    /** The sheet, if one of its rows still says what its columns are. */
    static Optional<ReadSheet> of(String file, XSSFSheet sheet) {
        for (Row row : sheet) {
            Map<String, Integer> places = new HashMap<>();
            String kind = "";
            for (Cell cell : row) {
                Optional<Keys.Key> key = key(cell);
                if (key.isPresent() && places.putIfAbsent(key.get().column(), cell.getColumnIndex()) == null) {
                    kind = key.get().sheet();
                }
            }
            if (!places.isEmpty()) {
                return Optional.of(new ReadSheet(file, sheet, kind, row.getRowNum(), places));
            }
        }
        return Optional.empty();
    }

    private static Optional<Keys.Key> key(Cell cell) {
        return cell.getCellType() == CellType.STRING
                ? Keys.parse(cell.getStringCellValue().strip())
                : Optional.empty();
    }

    String kind() {
        return kind;
    }

    /** The sheet as a whole. */
    Position position() {
        return new Position(file, sheet.getSheetName(), 0, 0);
    }

    /** Whether the columns without which nothing can be read are there. */
    boolean has(Problems problems, String... columns) {
        boolean all = true;
        for (String column : columns) {
            if (!places.containsKey(column)) {
                problems.add(
                        position(),
                        "The column '%s' is missing in this sheet.".formatted(column),
                        "Maybe it was deleted: take a fresh questionnaire and copy your answers into it.");
                all = false;
            }
        }
        return all;
    }

    /** The columns that are to be filled in, in no order. */
    List<String> columns() {
        return places.keySet().stream()
                .filter(name -> !name.startsWith(Keys.OWN) && !name.equals(Keys.SEAL))
                .toList();
    }

    /** The lines that people may have written in, from the top. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() != keyRow && !isHead(row)) {
                lines.add(new Line(row));
            }
        }
        return lines;
    }

    private boolean isHead(Row row) {
        return seal(row).startsWith("head;");
    }

    /** The marks of our own words in a row; empty where there are none. */
    private String seal(Row row) {
        Cell cell = places.containsKey(Keys.SEAL) ? row.getCell(places.get(Keys.SEAL)) : null;
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    /** One row below the heads. */
    final class Line {
        private final Row row;

        private Line(Row row) {
            this.row = row;
        }

        /** What a column says here. */
        Said said(String column, Problems problems) {
            Integer place = places.get(column);
            return place == null
                    ? Said.blank(new Position(file, sheet.getSheetName(), row.getRowNum() + 1, 1))
                    : ReadSheet.this.said(row, place, problems);
        }

        boolean isBlank(List<String> columns) {
            return columns.stream()
                    .allMatch(column -> said(column, new Problems()).isBlank());
        }
    }

    private Position at(int row, int column) {
        return new Position(file, sheet.getSheetName(), row + 1, column + 1);
    }

    private Said said(Row row, int column, Problems problems) {
        Position at = at(row.getRowNum(), column);
        XSSFCell cell = (XSSFCell) row.getCell(column);
        if (cell == null) {
            return Said.blank(at);
        }
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && cell.getRawValue() == null) {
            problems.add(
                    at,
                    "The formula here has no value yet.",
                    "Maybe open the workbook and save it, or write the value itself.");
            return Said.broken(at);
        }
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case STRING -> text(at, cell.getRichStringCellValue().getString());
            case BOOLEAN -> plain(at, Said.Sort.YES_OR_NO, cell.getBooleanCellValue() ? "yes" : "no");
            case NUMERIC -> number(at, cell, formula, problems);
            case ERROR -> {
                problems.add(
                        at,
                        "This cell shows the error %s."
                                .formatted(FormulaError.forInt(cell.getErrorCellValue())
                                        .getString()),
                        "Maybe write the value itself.");
                yield Said.broken(at);
            }
            default -> Said.blank(at);
        };
    }

    private static Said text(Position at, String text) {
        String stripped = CellText.stripped(text);
        return stripped.isEmpty() ? Said.blank(at) : plain(at, Said.Sort.TEXT, stripped);
    }

    private static Said plain(Position at, Said.Sort sort, String text) {
        return new Said(at, sort, text, text);
    }

    private Said number(Position at, XSSFCell cell, boolean formula, Problems problems) {
        double number = cell.getNumericCellValue();
        String plain = Numbers.plain(number);
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime time = cell.getLocalDateTimeCellValue();
            if (time != null && time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                return plain(at, Said.Sort.DAY, time.toLocalDate().toString());
            }
            problems.add(
                    at,
                    "%s is a day with a time, and a day is wanted.".formatted(time == null ? plain : time),
                    time == null ? "" : "Maybe " + time.toLocalDate() + ".");
            return Said.broken(at);
        }
        String format = String.valueOf(cell.getCellStyle().getDataFormatString());
        if (format.contains("%")) {
            return plain(at, Said.Sort.SHARE, Numbers.plain(number * 100) + "%");
        }
        return new Said(
                at,
                Said.Sort.NUMBER,
                plain,
                formula ? plain : shown.formatCellValue(cell).strip());
    }

    /** Tells of everything that a person wrote where nothing is read. */
    void strays(Problems problems) {
        new Strays(this, problems).find();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    int keyRow() {
        return keyRow;
    }

    Optional<String> column(int place) {
        return Optional.ofNullable(names.get(place));
    }

    Position place(int row, int column) {
        return at(row, column);
    }

    Said any(Row row, int column) {
        return said(row, column, new Problems());
    }

    boolean head(Row row) {
        return isHead(row);
    }

    /** The marks of our own words in a row, by column. */
    Map<String, String> marks(Row row) {
        Map<String, String> marks = new HashMap<>();
        for (String mark : seal(row).split(";", -1)) {
            int sign = mark.lastIndexOf('=');
            if (sign > 0) {
                marks.put(mark.substring(0, sign), mark.substring(sign + 1));
            }
        }
        return marks;
    }
}
