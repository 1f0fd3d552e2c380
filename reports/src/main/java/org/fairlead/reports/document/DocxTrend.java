package org.fairlead.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.xmlbeans.XmlObject;
import org.fairlead.engine.model.Range;
import org.fairlead.reports.brand.Brand.Colour;
import org.fairlead.reports.charts.Trend;
import org.jspecify.annotations.Nullable;

/** Two lines over days: marks at the worst case, and a line with a cap up to the best. */
final class DocxTrend {
    private static final String MARKER = """
            <c:size val="8"/><c:spPr><a:solidFill><a:srgbClr val="%s"/></a:solidFill>\
            <a:ln w="19050"><a:solidFill><a:srgbClr val="%s"/></a:solidFill></a:ln></c:spPr>""";
    private static final String BARS = """
            <c:errBars><c:errDir val="y"/><c:errBarType val="plus"/><c:errValType val="cust"/><c:noEndCap val="0"/>\
            <c:plus><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="%d"/>%s</c:numLit></c:plus>\
            <c:spPr><a:ln w="12700"><a:solidFill><a:srgbClr val="%s"/></a:solidFill></a:ln></c:spPr></c:errBars>""";

    private final Trend trend;
    private final String colour;
    private final String[] days;

    DocxTrend(Trend trend, Colour colour) {
        this.trend = trend;
        this.colour = Tint.of(colour, 1);
        this.days = trend.points().stream()
                .map(point -> DocxText.plain(point.label()))
                .toArray(String[]::new);
    }

    void drawOn(XDDFChart chart) {
        XDDFCategoryAxis over = chart.createCategoryAxis(AxisPosition.BOTTOM);
        over.setMajorTickMark(AxisTickMark.NONE);
        over.getOrAddTextProperties().setFontSize(8.5);
        XDDFValueAxis scale = chart.createValueAxis(AxisPosition.LEFT);
        scale.setCrossBetween(AxisCrossBetween.BETWEEN);
        scale.setMinimum(0);
        scale.setMaximum(100);
        scale.setMajorUnit(25);
        scale.setMajorTickMark(AxisTickMark.NONE);
        scale.getOrAddMajorGridProperties()
                .setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(DocxBars.rgb(DocxBars.GRID))));
        scale.getOrAddTextProperties().setFontSize(8.5);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, over, scale);
        data.setVaryColors(false);
        series(chart, data, 1, trend.claimed(), Trend.Point::claimed);
        series(chart, data, 2, trend.evidenced(), Trend.Point::evidenced);
        chart.plot(data);
        chart.getCTChart().getPlotArea().getValAxArray(0).addNewNumFmt().setFormatCode("0");
        var lines = chart.getCTChart().getPlotArea().getLineChartArray(0);
        open(lines.getSerArray(0).getCat(), Trend.Point::claimed);
        open(lines.getSerArray(1).getCat(), Trend.Point::evidenced);
        DocxCharts.frame(chart);
        // A day without a score is not a score of 0.
        chart.displayBlanksAs(DisplayBlanks.GAP);
    }

    private void series(
            XDDFChart chart,
            XDDFLineChartData data,
            int column,
            String name,
            Function<Trend.Point, Optional<Range>> score) {
        List<@Nullable Double> lows = new ArrayList<>();
        for (Trend.Point point : trend.points()) {
            Optional<Range> range = score.apply(point);
            lows.add(range.isPresent() ? range.get().low() : null);
        }
        var series = (XDDFLineChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        days, chart.formatRange(new CellRangeAddress(1, days.length, 0, 0)), 0),
                XDDFDataSourcesFactory.fromArray(
                        lows.toArray(Double[]::new),
                        chart.formatRange(new CellRangeAddress(1, days.length, column, column)),
                        column));
        series.setTitle(DocxText.plain(name), chart.setSheetTitle(DocxText.plain(name), column));
        series.setSmooth(false);
        series.setMarkerStyle(column == 1 ? MarkerStyle.CIRCLE : MarkerStyle.DIAMOND);
        XDDFColor strong = DocxBars.rgb(colour);
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(strong));
        line.setWidth(2.0);
        if (column > 1) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        series.setLineProperties(line);
        var marker = series.getCTLineSer().getMarker();
        DocxXml.putLast(marker, MARKER.formatted(column == 1 ? colour : Tint.PAPER, colour));
    }

    /** The way from the worst case up to the best. */
    private void open(XmlObject before, Function<Trend.Point, Optional<Range>> score) {
        var points = new StringBuilder();
        for (int i = 0; i < trend.points().size(); i++) {
            double open = score.apply(trend.points().get(i))
                    .map(range -> range.high() - range.low())
                    .orElse(0.0);
            points.append("<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>".formatted(i, open));
        }
        DocxXml.putBefore(before, BARS.formatted(trend.points().size(), points, colour));
    }
}
