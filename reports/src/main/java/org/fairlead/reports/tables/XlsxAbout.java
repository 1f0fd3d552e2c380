package org.fairlead.reports.tables;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fairlead.reports.tables.XlsxStyles.Look;

/** The first sheet: what the workbook is, in words. */
final class XlsxAbout {
    private static final int LABELS = 22;
    private static final int PROSE = 84;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final Told told;
    private int next;

    XlsxAbout(XSSFSheet sheet, XlsxStyles styles, Told told) {
        this.sheet = sheet;
        this.styles = styles;
        this.told = told;
    }

    void write(List<AboutLine> lines) {
        sheet.setColumnWidth(0, LABELS * 256);
        sheet.setColumnWidth(1, PROSE * 256);
        sheet.setDisplayGridlines(false);
        lines.forEach(this::write);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private void write(AboutLine line) {
        if (line instanceof AboutLine.Title title) {
            lone(title.text(), Look.TITLE);
        } else if (line instanceof AboutLine.Subtitle subtitle) {
            lone(subtitle.text(), Look.SUBTITLE);
        } else if (line instanceof AboutLine.Heading heading) {
            lone(heading.text(), Look.HEADING);
        } else if (line instanceof AboutLine.Prose prose) {
            prose(prose.label(), prose.text());
        } else if (line instanceof AboutLine.Dated dated) {
            XSSFCell cell = labelled(dated.label()).createCell(1);
            cell.setCellStyle(styles.of(Look.PROSE_DAY));
            cell.setCellValue(dated.day());
        } else {
            next++;
        }
    }

    private void lone(String text, Look look) {
        XSSFRow row = sheet.createRow(next++);
        write(row.createCell(0), text, look);
        XlsxLines.high(row, look == Look.TITLE ? 2 : 1);
    }

    private void prose(String label, String text) {
        XSSFRow row = labelled(label);
        write(row.createCell(1), text, Look.PROSE);
        XlsxLines.high(row, Math.max(XlsxLines.of(text, PROSE), XlsxLines.of(label, LABELS)));
    }

    private XSSFRow labelled(String label) {
        XSSFRow row = sheet.createRow(next++);
        if (!label.isEmpty()) {
            write(row.createCell(0), label, Look.LABEL);
        }
        return row;
    }

    private void write(XSSFCell cell, String text, Look look) {
        cell.setCellStyle(styles.of(look, text));
        cell.setCellValue(XlsxText.of(
                text, told.say("tables.cut", told.analysis().assessment().file())));
    }
}
