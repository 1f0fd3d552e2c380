package org.fairlead.reports.tables;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;
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

    void write(List<Table> tables) {
        sheet.setColumnWidth(0, LABELS * 256);
        sheet.setColumnWidth(1, PROSE * 256);
        sheet.setDisplayGridlines(false);
        GapAnalysis analysis = told.analysis();
        lone(analysis.assessment().organisation().name(), Look.TITLE);
        lone(told.say("tables.title"), Look.SUBTITLE);
        next++;
        prose(
                told.say("gaps.source"),
                told.say(
                        "tables.made-of",
                        analysis.pack().title(),
                        analysis.pack().ref().edition()));
        XSSFRow day = labelled(told.say("tables.judged-on"));
        XSSFCell cell = day.createCell(1);
        cell.setCellStyle(styles.of(Look.PROSE_DAY));
        cell.setCellValue(analysis.assessment().day());
        figures(analysis);
        next++;
        lone(told.say("tables.sheets"), Look.HEADING);
        for (Table table : tables) {
            prose(
                    table.title(),
                    told.say(
                            "tables.rows",
                            table.about(),
                            String.valueOf(table.rows().size())));
        }
        next++;
        lone(told.say("tables.working"), Look.HEADING);
        prose(told.say("tables.filters"), told.say("tables.filters-mean"));
        prose(told.say("tables.changes"), told.say("tables.changes-mean"));
        prose(told.say("plan.due"), told.say("plan.due-means"));
        prose(told.say("plan.gain"), told.say("plan.gain-means"));
        analysis.pack()
                .efforts()
                .values()
                .forEach(effort -> prose(
                        told.say("tables.effort", effort.name()),
                        told.say("tables.effort-means", effort.means(), String.valueOf(effort.days()))));
        next++;
        lone(told.say("tables.limits"), Look.HEADING);
        prose("", told.say("tables.certifies"));
        next++;
        lone(told.say("tables.method"), Look.HEADING);
        prose("", analysis.pack().method());
        next++;
        prose("", told.say("tables.made-by"));
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private void figures(GapAnalysis analysis) {
        if (analysis.overall().score().isEmpty()) {
            prose(
                    told.say("tables.claimed"),
                    told.language().score(analysis.overall().score()));
            return;
        }
        prose(
                told.say("tables.claimed"),
                told.say(
                        "tables.of-hundred",
                        told.language().score(analysis.overall().score())));
        prose(
                told.say("tables.evidenced"),
                told.say(
                        "tables.of-hundred",
                        told.language().score(analysis.overall().evidenced())));
        prose(told.say("tables.band"), ScoresTable.band(told));
        prose(
                told.say("tables.answered"),
                told.say(
                        "tables.answered-share",
                        told.language().score(Range.shown(analysis.overall().completeness()))));
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
