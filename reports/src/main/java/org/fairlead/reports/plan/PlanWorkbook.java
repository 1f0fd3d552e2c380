package org.fairlead.reports.plan;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.plans.Schedule;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.tables.AboutLine;
import org.fairlead.reports.tables.Drawing;
import org.fairlead.reports.tables.Table;
import org.fairlead.reports.tables.Workbook;
import org.fairlead.reports.tables.XlsxWorkbook;

/** A schedule as a workbook for Excel, LibreOffice and their kin. */
public final class PlanWorkbook {
    private PlanWorkbook() {}

    /** The bytes of the file. The same schedule gives the same bytes. */
    public static byte[] of(Schedule schedule, Setting setting) {
        var outline = new Outline(schedule);
        var words = new PlanWords(setting.language());
        List<Table> tables = new PlanTables(outline, words).all();
        List<Drawing> drawings = outline.isAssessable()
                ? List.of(new Curve(words, schedule.projections().size()))
                : List.of();
        return XlsxWorkbook.of(new Workbook(
                new Report(schedule.plan(), setting),
                words.say("workbook-title"),
                about(outline, words, tables),
                tables,
                drawings));
    }

    private static List<AboutLine> about(Outline outline, PlanWords words, List<Table> tables) {
        GapAnalysis analysis = outline.analysis();
        List<AboutLine> lines = new ArrayList<>();
        lines.add(new AboutLine.Title(analysis.assessment().organisation().name()));
        lines.add(new AboutLine.Subtitle(words.say("workbook-title")));
        lines.add(new AboutLine.Space());
        lines.add(new AboutLine.Prose(
                words.say("workbook-runs"),
                words.say(
                        "workbook-runs-means",
                        words.day(outline.terms().from()),
                        words.day(outline.terms().until()))));
        lines.add(new AboutLine.Prose(
                words.say("workbook-made"),
                words.say(
                        "workbook-made-of",
                        analysis.assessment().file(),
                        words.day(analysis.assessment().day()))));
        lines.add(new AboutLine.Prose(
                words.say("workbook-pack"),
                words.language()
                        .say(
                                "tables.made-of",
                                analysis.pack().title(),
                                analysis.pack().ref().edition())));
        lines.add(new AboutLine.Prose(words.say("now"), words.score(analysis) + ", " + words.band(analysis)));
        lines.add(new AboutLine.Prose(
                words.say("then"),
                words.score(outline.last().keptUp()) + ", "
                        + words.band(outline.last().keptUp())));
        lines.add(new AboutLine.Prose(
                words.say("effort"), String.valueOf(outline.schedule().days())));
        lines.add(new AboutLine.Space());
        lines.add(new AboutLine.Heading(words.language().say("tables.sheets")));
        for (Table table : tables) {
            lines.add(new AboutLine.Prose(
                    table.title(),
                    words.language()
                            .say(
                                    "tables.rows",
                                    table.about(),
                                    String.valueOf(table.rows().size()))));
        }
        lines.add(new AboutLine.Space());
        lines.add(new AboutLine.Heading(words.language().say("tables.working")));
        lines.add(new AboutLine.Prose(
                words.language().say("tables.filters"), words.language().say("tables.filters-mean")));
        lines.add(new AboutLine.Prose(words.language().say("tables.changes"), words.say("workbook-changes")));
        lines.add(new AboutLine.Space());
        lines.add(new AboutLine.Heading(words.say("method")));
        new AssumedPart(outline, words).sentences().forEach(sentence -> lines.add(new AboutLine.Prose("", sentence)));
        lines.add(new AboutLine.Space());
        lines.add(new AboutLine.Prose("", words.language().say("tables.made-by")));
        return lines;
    }

    /** Lines of the projected score below the table of periods. */
    private record Curve(PlanWords words, int periods) implements Drawing {
        private static final int ROWS = 22;
        private static final int COLUMNS = 9;

        @Override
        public String table() {
            return PlanTables.PERIODS;
        }

        @Override
        public void draw(XSSFSheet sheet, XDDFColor brand) {
            int top = periods + 2;
            XSSFDrawing drawing = sheet.createDrawingPatriarch();
            XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, COLUMNS, top + ROWS));
            chart.setTitleText(words.say("workbook-chart"));
            chart.setTitleOverlay(false);
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            XDDFCategoryAxis over = chart.createCategoryAxis(AxisPosition.BOTTOM);
            XDDFValueAxis scores = chart.createValueAxis(AxisPosition.LEFT);
            scores.setMinimum(0);
            scores.setMaximum(100);
            scores.setMajorUnit(20);
            scores.setNumberFormat("0");
            scores.setCrossBetween(AxisCrossBetween.BETWEEN);
            var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, over, scores);
            lines.setVaryColors(false);
            line(sheet, lines, PlanTables.LOW, "workbook-low", PresetLineDash.SOLID, MarkerStyle.CIRCLE, brand);
            line(sheet, lines, PlanTables.HIGH, "workbook-high", PresetLineDash.SYSTEM_DASH, MarkerStyle.NONE, brand);
            line(
                    sheet,
                    lines,
                    PlanTables.DATED_LOW,
                    "workbook-dated-low",
                    PresetLineDash.LARGE_DASH,
                    MarkerStyle.DIAMOND,
                    brand);
            chart.plot(lines);
            Drawing.describe(drawing, words.say("workbook-chart-says"));
        }

        private void line(
                XSSFSheet sheet,
                XDDFLineChartData lines,
                int column,
                String name,
                PresetLineDash dash,
                MarkerStyle marker,
                XDDFColor brand) {
            var series = (XDDFLineChartData.Series) lines.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(
                            sheet, new CellRangeAddress(1, periods, PlanTables.PERIOD, PlanTables.PERIOD)),
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet, new CellRangeAddress(1, periods, column, column)));
            series.setTitle(words.say(name), null);
            series.setSmooth(false);
            series.setMarkerStyle(marker);
            var look = new XDDFLineProperties(new XDDFSolidFillProperties(brand));
            look.setWidth(2.0);
            look.setPresetDash(new XDDFPresetLineDash(dash));
            series.setLineProperties(look);
        }
    }
}
