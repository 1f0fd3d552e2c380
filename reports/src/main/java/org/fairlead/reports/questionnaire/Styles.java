package org.fairlead.reports.questionnaire;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.brand.Contrast;

/** How the cells of the questionnaire look. Cells to write in are told by their shade, and by a word above them. */
final class Styles {
    private static final Brand.Colour PAPER = new Brand.Colour(255, 249, 219);
    private static final Brand.Colour LINE = new Brand.Colour(176, 176, 168);
    private static final Brand.Colour PALE = new Brand.Colour(240, 242, 245);
    private static final String FONT = "Calibri";

    /** How a cell looks. */
    enum Look {
        TITLE,
        GUIDE,
        MARK,
        MARK_ASKED,
        HEAD,
        HEAD_ASKED,
        SECTION,
        SECTION_NOTE,
        OURS,
        KEPT,
        ASKED_TEXT,
        ASKED_DAY,
        ASKED_NUMBER,
        ASKED_SHARE
    }

    private record Wanted(Look look, boolean quoted) {}

    private final XSSFWorkbook book;
    private final XSSFColor brand;
    private final XSSFColor onBrand;
    private final Map<Wanted, XSSFCellStyle> made = new HashMap<>();
    private final XSSFFont bold;
    private final XSSFFont small;

    Styles(XSSFWorkbook book, Brand brand) {
        this.book = book;
        this.brand = colour(brand.colour());
        this.onBrand = colour(Contrast.wordsOn(brand.colour()));
        this.bold = font(11, true);
        this.small = coloured(font(10, false), onBrand);
        XSSFFont plain = book.getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints((short) 11);
    }

    /** For words on the colour of the heads that are not as important as those in bold. */
    XSSFFont onBrand() {
        return small;
    }

    XSSFFont plain() {
        return book.getFontAt(0);
    }

    XSSFFont bold() {
        return bold;
    }

    XSSFCellStyle of(Look look) {
        return of(look, false);
    }

    /**
     * The style of a cell.
     *
     * @param quoted whether a sign at its beginning must not make a formula of it, even when somebody edits it
     */
    XSSFCellStyle of(Look look, boolean quoted) {
        return made.computeIfAbsent(new Wanted(look, quoted), this::make);
    }

    static Look asked(Column.Use use) {
        return switch (use) {
            case OURS -> Look.OURS;
            case TEXT -> Look.ASKED_TEXT;
            case DAY -> Look.ASKED_DAY;
            case NUMBER -> Look.ASKED_NUMBER;
            case SHARE -> Look.ASKED_SHARE;
        };
    }

    private XSSFCellStyle make(Wanted wanted) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setQuotePrefixed(wanted.quoted());
        switch (wanted.look()) {
            case TITLE -> style.setFont(coloured(font(16, true), brand));
            case GUIDE -> style.setWrapText(true);
            case MARK -> style.setFont(font(9, false));
            case MARK_ASKED -> {
                style.setFont(font(9, true));
                filled(style, colour(PAPER));
            }
            case HEAD, HEAD_ASKED -> {
                style.setFont(coloured(font(11, true), onBrand));
                filled(style, brand);
                bordered(style);
            }
            case SECTION -> {
                style.setFont(font(12, true));
                filled(style, colour(PALE));
            }
            case SECTION_NOTE -> filled(style, colour(PALE));
            case OURS -> bordered(style);
            case KEPT -> {
                bordered(style);
                filled(style, colour(PALE));
            }
            default -> asked(style, wanted.look());
        }
        return style;
    }

    private void asked(XSSFCellStyle style, Look look) {
        filled(style, colour(PAPER));
        bordered(style);
        style.setLocked(false);
        style.setDataFormat(book.createDataFormat()
                .getFormat(
                        switch (look) {
                            case ASKED_DAY -> "d mmm yyyy";
                            case ASKED_SHARE -> "0%";
                            case ASKED_NUMBER -> "General";
                            default -> "@";
                        }));
    }

    private static void filled(XSSFCellStyle style, XSSFColor colour) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour);
    }

    private void bordered(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor line = colour(LINE);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
    }

    private XSSFFont font(int points, boolean isBold) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(isBold);
        return font;
    }

    private static XSSFFont coloured(XSSFFont font, XSSFColor colour) {
        font.setColor(colour);
        return font;
    }

    private static XSSFColor colour(Brand.Colour colour) {
        byte[] bytes = {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
        return new XSSFColor(bytes, new DefaultIndexedColorMap());
    }
}
