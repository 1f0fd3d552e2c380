package org.fairlead.reports.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.fairlead.reports.brand.Brand.Colour;
import org.fairlead.reports.charts.BurnUp;
import org.fairlead.reports.charts.Chart;
import org.fairlead.reports.charts.RangeBars;
import org.fairlead.reports.charts.Timeline;
import org.fairlead.reports.charts.Trend;
import org.fairlead.reports.charts.Waterfall;
import org.fairlead.reports.charts.Workload;

/** Charts as Word draws them itself, with their figures in a sheet that can be edited. */
final class DocxCharts {
    private final XWPFDocument docx;
    private final DocxText text;
    private final Document document;
    private final Colour colour;

    DocxCharts(XWPFDocument docx, DocxText text, Document document, Colour colour) {
        this.docx = docx;
        this.text = text;
        this.document = document;
        this.colour = colour;
    }

    void add(DocxPlace place, Chart chart) {
        try {
            if (chart instanceof RangeBars bars) {
                bars(place, chart, DocxBars.of(bars, colour));
            } else if (chart instanceof Waterfall steps) {
                bars(place, chart, DocxBars.of(steps, colour));
            } else if (chart instanceof Trend trend) {
                new DocxTrend(trend, colour).drawOn(sheet(place, chart, 8.5));
            } else if (chart instanceof BurnUp burnUp) {
                new DocxTrend(trend(burnUp), colour).drawOn(sheet(place, chart, 8.5));
            } else if (chart instanceof Workload work) {
                new DocxWorkload(work, colour).drawOn(sheet(place, chart, 6.5));
            } else if (chart instanceof Timeline timeline) {
                bars(place, chart, DocxBars.of(timeline, colour));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Marks at the worst case, that reach up to the best, over the ends of periods. */
    private static Trend trend(BurnUp burnUp) {
        return new Trend(
                burnUp.caption(),
                burnUp.keptUp(),
                burnUp.onTheDay(),
                burnUp.open(),
                burnUp.points().stream()
                        .map(point -> new Trend.Point(
                                LocalDate.EPOCH, point.label(), point.keptUp(), point.onTheDay(), point.text(), ""))
                        .toList(),
                burnUp.bands());
    }

    private void bars(DocxPlace place, Chart chart, DocxBars bars) throws IOException, InvalidFormatException {
        bars.drawOn(sheet(place, chart, 1.5 + 0.45 * bars.rows()));
    }

    /** What is around every chart: its legend below, and neither a title nor an edge, which the page gives it. */
    static void frame(XDDFChart chart) {
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.setAutoTitleDeleted(true);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getCTChartSpace().addNewSpPr().addNewLn().addNewNoFill();
    }

    /** An empty chart as wide as the text, with its caption below. */
    private XWPFChart sheet(DocxPlace place, Chart chart, double centimetres)
            throws IOException, InvalidFormatException {
        XWPFParagraph paragraph = text.paragraph(place, "ReportPicture", Words.NONE);
        XWPFRun run = paragraph.createRun();
        int width = place.width() * Units.EMU_PER_DXA;
        int height = (int) (Math.min(20, centimetres) * Units.EMU_PER_CENTIMETER);
        XWPFChart drawn = docx.createChart(run, width, height);
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(DocxText.plain(chart.caption()));
        text.paragraph(place, "Caption", Words.of(chart.caption()));
        steady(drawn);
        return drawn;
    }

    /** The sheet of a chart is a file of its own, which would carry the time of its making. */
    private void steady(XWPFChart chart) throws IOException, InvalidFormatException {
        var core = chart.getWorkbook().getProperties().getCoreProperties();
        Date day = Date.from(Instant.from(document.dated().atStartOfDay(ZoneOffset.UTC)));
        core.setCreator(DocxText.plain(document.author()));
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
    }
}
