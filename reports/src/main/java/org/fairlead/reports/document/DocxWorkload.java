package org.fairlead.reports.document;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.fairlead.reports.brand.Brand.Colour;
import org.fairlead.reports.charts.Workload;
import org.jspecify.annotations.Nullable;

/** Columns of person-days, one on top of the other, and a line at what there is. */
final class DocxWorkload {
    private final Workload work;
    private final XDDFColor strong;

    DocxWorkload(Workload work, Colour colour) {
        this.work = work;
        this.strong = DocxBars.rgb(Tint.of(colour, 1));
    }

    void drawOn(XDDFChart chart) {
        XDDFCategoryAxis over = chart.createCategoryAxis(AxisPosition.BOTTOM);
        over.setMajorTickMark(AxisTickMark.NONE);
        over.getOrAddTextProperties().setFontSize(8.5);
        XDDFValueAxis scale = chart.createValueAxis(AxisPosition.LEFT);
        scale.setCrossBetween(AxisCrossBetween.BETWEEN);
        scale.setMinimum(0);
        scale.setMajorTickMark(AxisTickMark.NONE);
        scale.getOrAddMajorGridProperties()
                .setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(DocxBars.rgb(DocxBars.GRID))));
        scale.getOrAddTextProperties().setFontSize(8.5);
        var columns = (XDDFBarChartData) chart.createData(ChartTypes.BAR, over, scale);
        columns.setBarDirection(BarDirection.COL);
        columns.setBarGrouping(BarGrouping.STACKED);
        columns.setGapWidth(50);
        columns.setVaryColors(false);
        column(chart, columns, 1, work.plan(), Workload.Period::days, strong);
        if (work.isShared()) {
            column(chart, columns, 2, work.other(), Workload.Period::committed, DocxBars.rgb(Tint.PAPER));
        }
        chart.plot(columns);
        if (work.isLimited()) {
            var line = (XDDFLineChartData) chart.createData(ChartTypes.LINE, over, scale);
            line.setVaryColors(false);
            limit(chart, line);
            chart.plot(line);
        }
        var area = chart.getCTChart().getPlotArea();
        area.getValAxArray(0).addNewNumFmt().setFormatCode("0");
        DocxXml.putBefore(area.getBarChartArray(0).getAxIdArray(0), "<c:overlap val=\"100\"/>");
        DocxCharts.frame(chart);
    }

    private void column(
            XDDFChart chart,
            XDDFBarChartData columns,
            int column,
            String name,
            Function<Workload.Period, Integer> days,
            XDDFColor fill) {
        XDDFChartData.Series series = columns.addSeries(labels(chart), numbers(chart, column, days));
        series.setTitle(DocxText.plain(name), chart.setSheetTitle(DocxText.plain(name), column));
        series.setFillProperties(new XDDFSolidFillProperties(fill));
        var edge = new XDDFLineProperties(new XDDFSolidFillProperties(strong));
        edge.setWidth(1.0);
        series.setLineProperties(edge);
    }

    private void limit(XDDFChart chart, XDDFLineChartData line) {
        var series = (XDDFLineChartData.Series) line.addSeries(
                labels(chart),
                numbers(
                        chart,
                        3,
                        period -> period.available().isPresent()
                                ? period.available().getAsInt()
                                : null));
        series.setTitle(DocxText.plain(work.there()), chart.setSheetTitle(DocxText.plain(work.there()), 3));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        var look = new XDDFLineProperties(new XDDFSolidFillProperties(strong));
        look.setWidth(2.0);
        look.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        series.setLineProperties(look);
    }

    private XDDFCategoryDataSource labels(XDDFChart chart) {
        String[] labels = work.periods().stream()
                .map(period -> DocxText.plain(period.label()))
                .toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(labels, range(chart, 0), 0);
    }

    private XDDFNumericalDataSource<Integer> numbers(
            XDDFChart chart, int column, Function<Workload.Period, @Nullable Integer> days) {
        List<Workload.Period> periods = work.periods();
        Integer[] numbers = new Integer[periods.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = days.apply(periods.get(i));
        }
        return XDDFDataSourcesFactory.fromArray(numbers, range(chart, column), column);
    }

    private String range(XDDFChart chart, int column) {
        return chart.formatRange(new CellRangeAddress(1, work.periods().size(), column, column));
    }
}
