package org.fairlead.reports.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.language.Language;

/**
 * A sheet to fill in: a hidden row that names its columns, a title, what to do, heads, and then lines. Nothing can be written where
 * nothing would be read, and no password stands in the way of those who must.
 */
final class InputSheet {
    static final int TITLE_ROW = 1;
    static final int GUIDE_ROW = 2;
    static final int MARK_ROW = 3;
    static final int HEAD_ROW = 4;
    static final int FIRST = 5;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3})\\s*%?");
    /** The height of a line of words, in points. */
    private static final float LINE = 14.5f;
    /** How many letters stand where one figure would, of which widths are told. */
    private static final double PER_WIDTH = 1.2;
    /** By the limits of the format. */
    private static final float HIGHEST = 409;
    /** Workbooks count days from 1900 and have that year wrong. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 3, 1);

    private final Language language;
    private final Styles styles;
    private final XSSFSheet sheet;
    private final List<Column> columns;
    private final Problems problems;
    private final Map<String, Integer> places = new HashMap<>();
    private int next = FIRST;

    InputSheet(Book book, String kind, String name, String guide, List<Column> columns) {
        this.language = book.language();
        this.styles = book.styles();
        this.problems = book.problems();
        this.sheet = book.sheet(name);
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i).key(), i);
            sheet.setColumnWidth(i, Math.max(1, columns.get(i).width()) * 256);
            sheet.setColumnHidden(i, columns.get(i).width() == 0);
        }
        XSSFRow keys = sheet.createRow(0);
        keys.setZeroHeight(true);
        columns.forEach(column -> keys.createCell(place(column.key())).setCellValue(Keys.of(kind, column.key())));
        int first = firstSeen();
        text(TITLE_ROW, first, name, Styles.Look.TITLE);
        text(GUIDE_ROW, first, guide, Styles.Look.GUIDE);
        across(TITLE_ROW, first, 1);
        across(GUIDE_ROW, first, 1 + guide.length() / Math.max(1, seenWidth()));
        heads();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    int place(String column) {
        return Objects.requireNonNull(places.get(column));
    }

    private int firstSeen() {
        return columns.get(0).width() == 0 ? 1 : 0;
    }

    private int lastSeen() {
        int last = columns.size() - 1;
        return columns.get(last).width() == 0 ? last - 1 : last;
    }

    /** How many characters stand side by side on the part of the sheet that a screen shows. */
    private int seenWidth() {
        return Math.min(130, columns.stream().mapToInt(Column::width).sum());
    }

    private void across(int row, int first, int lines) {
        int last = first;
        int width = columns.get(first).width();
        while (last < lastSeen() && width < 130) {
            last++;
            width += columns.get(last).width();
        }
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
        float line = row == TITLE_ROW ? 24 : 16;
        sheet.getRow(row).setHeightInPoints(line * lines + (row == GUIDE_ROW ? 6 : 0));
    }

    private void heads() {
        for (Column column : columns) {
            if (column.width() > 0) {
                boolean asked = column.use().isAsked();
                text(
                        MARK_ROW,
                        place(column.key()),
                        asked ? language.say("questionnaire.mark.asked") : "",
                        asked ? Styles.Look.MARK_ASKED : Styles.Look.MARK);
                XSSFCell head = cell(HEAD_ROW, place(column.key()));
                head.setCellStyle(styles.of(asked ? Styles.Look.HEAD_ASKED : Styles.Look.HEAD));
                head.setCellValue(head(column));
            }
        }
    }

    private XSSFRichTextString head(Column column) {
        String name = CellText.escaped(column.head());
        if (column.about().isEmpty()) {
            return new XSSFRichTextString(name);
        }
        XSSFRichTextString head = new XSSFRichTextString(name + "\n" + CellText.escaped(column.about()));
        head.applyFont(name.length(), head.length(), styles.onBrand());
        return head;
    }

    /** A new line, and its number. */
    int line() {
        sheet.createRow(next);
        return next++;
    }

    int last() {
        return next - 1;
    }

    /** Lines that wait to be filled in. Those below them look the same, however many there will be. */
    void blank(int lines) {
        for (Column column : columns) {
            if (column.use().isAsked()) {
                sheet.setDefaultColumnStyle(place(column.key()), styles.of(Styles.asked(column.use())));
                for (int row : new int[] {0, TITLE_ROW, GUIDE_ROW}) {
                    XSSFCell above = cell(row, place(column.key()));
                    if (row == 0 || said(above).isEmpty()) {
                        above.setCellStyle(styles.of(Styles.Look.GUIDE));
                    }
                }
            }
        }
        for (int i = 0; i < lines; i++) {
            int line = line();
            for (Column column : columns) {
                if (column.use().isAsked()) {
                    cell(line, place(column.key())).setCellStyle(styles.of(Styles.asked(column.use())));
                }
            }
        }
    }

    /** Our own words. */
    void ours(int line, String column, String words) {
        text(line, place(column), words, Styles.Look.OURS);
    }

    /** A piece of our own words. */
    record Piece(String text, boolean strong) {}

    /** Our own words, with some of them in bold. */
    void ours(int line, String column, List<Piece> pieces) {
        XSSFRichTextString rich = new XSSFRichTextString();
        pieces.forEach(
                piece -> rich.append(CellText.escaped(piece.text()), piece.strong() ? styles.bold() : styles.plain()));
        XSSFCell cell = cell(line, place(column));
        cell.setCellStyle(styles.of(Styles.Look.OURS));
        cell.setCellValue(rich);
    }

    void text(int line, String column, String words, Styles.Look look) {
        text(line, place(column), words, look);
    }

    private void text(int line, int column, String words, Styles.Look look) {
        XSSFCell cell = cell(line, column);
        boolean live = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        cell.setCellStyle(styles.of(look, live));
        cell.setCellValue(CellText.escaped(words));
    }

    /** What is there already, or a place to write in. */
    void asked(int line, String column, Node said) {
        asked(line, column, columns.get(place(column)).use(), said);
    }

    void asked(int line, String column, Column.Use use, Node said) {
        String value = said.text();
        XSSFCell cell = cell(line, place(column));
        cell.setCellStyle(styles.of(Styles.asked(use)));
        if (value.isEmpty()) {
            return;
        }
        if (value.length() > CellText.LONGEST || CellText.escaped(value).length() > CellText.LONGEST) {
            problems.add(
                    said.at(),
                    "The text here has %d characters, and a cell of a workbook holds %d."
                            .formatted(value.length(), CellText.LONGEST),
                    "Maybe put the longer part into a document, and say here where it is.");
        } else if (use == Column.Use.NUMBER && NUMBER.matcher(value).matches()) {
            cell.setCellValue(Double.parseDouble(value));
        } else if (use == Column.Use.SHARE && SHARE.matcher(value).matches()) {
            cell.setCellValue(new BigDecimal(SHARE.matcher(value).replaceAll("$1"))
                    .movePointLeft(2)
                    .doubleValue());
        } else if (use == Column.Use.DAY && isDay(value)) {
            cell.setCellValue(LocalDate.parse(value));
        } else {
            text(line, place(column), value, Styles.asked(use));
        }
    }

    private static boolean isDay(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                && !LocalDate.parse(value).isBefore(EARLIEST);
    }

    void hidden(int line, String column, String value) {
        cell(line, place(column)).setCellValue(value);
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    /**
     * Everything that is done once all lines are there.
     *
     * @param frozen how many columns stay in sight
     */
    void finish(int frozen, boolean filtered, String foot) {
        seal();
        for (int i = HEAD_ROW; i <= last(); i++) {
            fit(i);
        }
        sheet.createFreezePane(frozen, FIRST);
        if (filtered) {
            sheet.setAutoFilter(new CellRangeAddress(HEAD_ROW, Math.max(HEAD_ROW, last()), firstSeen(), lastSeen()));
        }
        print(foot);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    /** Makes a line as high as its words need. It may still grow with what people write. */
    private void fit(int line) {
        XSSFRow row = sheet.getRow(line);
        int most = 1;
        for (Column column : columns) {
            Cell cell = row.getCell(place(column.key()));
            if (column.width() > 0 && cell != null && cell.getCellType() == CellType.STRING) {
                int lines = said(cell)
                        .lines()
                        .mapToInt(each -> 1 + (int) (each.length() / (PER_WIDTH * column.width())))
                        .sum();
                most = Math.max(most, lines);
            }
        }
        row.setHeightInPoints(Math.min(HIGHEST, most * LINE + 3));
        row.getCTRow().setCustomHeight(false);
    }

    private void print(String foot) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(MARK_ROW, HEAD_ROW, -1, -1));
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
        String said = CellText.escaped(CellText.plain(foot)).replace("&", "&&");
        sheet.getFooter().setLeft(said.substring(0, Math.min(90, said.length())));
        sheet.getFooter().setRight(language.say("questionnaire.page", "&P", "&N"));
    }

    /** Puts a mark of our own words into each line, so that what somebody writes over them is seen and not lost. */
    private void seal() {
        int seal = place(Keys.SEAL);
        for (int i = TITLE_ROW; i <= last(); i++) {
            XSSFRow row = sheet.getRow(i);
            StringJoiner marks = new StringJoiner(";");
            for (Column column : columns) {
                Cell cell = row == null ? null : row.getCell(place(column.key()));
                boolean ours = i < FIRST || !column.use().isAsked();
                if (ours
                        && cell != null
                        && cell.getColumnIndex() != seal
                        && !said(cell).isEmpty()) {
                    marks.add(column.key() + "=" + CellText.mark(said(cell)));
                }
            }
            if (marks.length() > 0) {
                cell(i, seal).setCellValue((i < FIRST ? "head;" : "line;") + marks);
            }
        }
    }

    private static String said(Cell cell) {
        return cell.getRichStringCellValue().getString();
    }
}
