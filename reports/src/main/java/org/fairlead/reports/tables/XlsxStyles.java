package org.fairlead.reports.tables;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.fairlead.reports.Formula;
import org.fairlead.reports.brand.Brand.Colour;
import org.fairlead.reports.brand.Contrast;

/** The looks of cells, few and shared: Excel slows down where each cell has its own. */
final class XlsxStyles {
    /** What a cell may be. */
    enum Look {
        TITLE,
        SUBTITLE,
        HEADING,
        LABEL,
        PROSE,
        PROSE_DAY,
        HEAD,
        HEAD_OF_FIGURES,
        NOTHING,
        TEXT,
        WHOLE,
        TENTHS,
        HUNDREDTHS,
        DAY,
        TO_FILL_IN
    }

    /** Readable with any locale: the month is a word, so day and month are never mixed up. */
    private static final String DAY_FORMAT = "d mmm yyyy";

    private static final String TEXT_FORMAT = "@";

    private static final Set<Look> FIGURES = EnumSet.of(Look.HEAD_OF_FIGURES, Look.WHOLE, Look.TENTHS, Look.HUNDREDTHS);

    private static final Set<Look> ON_ONE_LINE = EnumSet.of(Look.TITLE, Look.SUBTITLE, Look.HEADING, Look.NOTHING);

    /** Measured alike everywhere: where Arial is not there, Liberation Sans is. */
    private static final String FONT = "Arial";

    /** What the widths of columns are counted in. */
    private static final short SIZE = 10;

    private static final Colour INK = new Colour(0x1f, 0x23, 0x28);
    private static final Colour RULE = new Colour(0xd0, 0xd4, 0xd9);
    private static final Colour PALE = new Colour(0xff, 0xf8, 0xe1);

    private final XSSFWorkbook workbook;
    private final Colour brand;
    private final Colour onBrand;
    private final Colour brandOnWhite;
    private final Map<Look, XSSFCellStyle> looks = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    XlsxStyles(XSSFWorkbook workbook, Colour colour) {
        this.workbook = workbook;
        this.brand = colour;
        XSSFFont first = workbook.getFontAt(0);
        first.setFontName(FONT);
        first.setFontHeightInPoints(SIZE);
        // Otherwise Excel takes the font of its own theme, whatever the name.
        first.setScheme(FontScheme.NONE);
        // One of the two always has a contrast of 4.5 or more, as WCAG 2.2 asks for.
        this.onBrand = Contrast.wordsOn(brand);
        this.brandOnWhite = Contrast.readableOnWhite(brand);
    }

    byte[] brand() {
        return bytes(brand);
    }

    XSSFCellStyle of(Look look) {
        return looks.computeIfAbsent(look, this::made);
    }

    /** For text that someone else wrote: what could be taken for a formula stays text, even when somebody edits the cell. */
    XSSFCellStyle of(Look look, String text) {
        return Formula.isLike(text) ? quoted.computeIfAbsent(look, this::quoted) : of(look);
    }

    private XSSFCellStyle quoted(Look look) {
        XSSFCellStyle style = made(look);
        style.setQuotePrefixed(true);
        style.setDataFormat(workbook.createDataFormat().getFormat(TEXT_FORMAT));
        return style;
    }

    private XSSFCellStyle made(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(!ON_ONE_LINE.contains(look));
        style.setFont(font(look));
        switch (look) {
            case HEAD, HEAD_OF_FIGURES -> {
                fill(style, brand);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                rule(style);
            }
            case TEXT, WHOLE, TENTHS, HUNDREDTHS, DAY -> rule(style);
            case TO_FILL_IN -> {
                rule(style);
                fill(style, PALE);
            }
            default -> {}
        }
        String format = format(look);
        if (!format.isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        if (look.compareTo(Look.HEAD) >= 0) {
            boolean right = FIGURES.contains(look);
            style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            // Columns stand so close that their words would run together.
            style.setIndention((short) 1);
        } else if (look == Look.PROSE_DAY) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        return style;
    }

    private static String format(Look look) {
        return switch (look) {
            case WHOLE -> "0";
            case TENTHS -> "0.0";
            case HUNDREDTHS -> "0.00";
            case DAY, PROSE_DAY -> DAY_FORMAT;
            default -> "";
        };
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points(look));
        font.setBold(look == Look.TITLE
                || look == Look.HEADING
                || look == Look.LABEL
                || look == Look.HEAD
                || look == Look.HEAD_OF_FIGURES);
        font.setColor(colour(
                switch (look) {
                    case HEAD, HEAD_OF_FIGURES -> onBrand;
                    case TITLE, HEADING -> brandOnWhite;
                    default -> INK;
                }));
        return font;
    }

    private static short points(Look look) {
        return switch (look) {
            case TITLE -> 20;
            case SUBTITLE, HEADING -> 13;
            default -> SIZE;
        };
    }

    private static void fill(XSSFCellStyle style, Colour colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void rule(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderColor(BorderSide.BOTTOM, colour(RULE));
    }

    private static XSSFColor colour(Colour colour) {
        return new XSSFColor(bytes(colour), null);
    }

    private static byte[] bytes(Colour colour) {
        return new byte[] {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
    }
}
