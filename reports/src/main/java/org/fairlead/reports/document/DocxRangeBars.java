package org.fairlead.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.fairlead.engine.model.Range;
import org.fairlead.reports.brand.Brand.Colour;
import org.fairlead.reports.charts.RangeBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;

/** Two bars to an entry, as claimed above and as evidenced below, each with a hatched stretch that is uncertain. */
final class DocxRangeBars {
    private static final String SHOWN = """
            <c:showLegendKey val="0"/><c:showVal val="%d"/><c:showCatName val="0"/><c:showSerName val="0"/>\
            <c:showPercent val="0"/><c:showBubbleSize val="0"/>""";
    private static final String LABEL = """
            <c:dLbl><c:idx val="%d"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:p><a:pPr><a:defRPr sz="850"/></a:pPr>\
            <a:r><a:rPr sz="850"/><a:t>%s</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="inBase"/>""" + SHOWN.formatted(1) + "</c:dLbl>";
    private static final String GRID = "C3CCD6";

    /** What is beside the longest bar, on the scale of 100. */
    private static final double ROOM = 24;

    private final RangeBars bars;
    private final Colour colour;
    private final XDDFColor strong;
    private final List<String> names = new ArrayList<>();
    private final List<Double> claimed = new ArrayList<>();
    private final List<Double> evidenced = new ArrayList<>();
    private final List<Double> uncertain = new ArrayList<>();
    /** Bars that nobody sees, for figures to stand on. */
    private final List<Double> room = new ArrayList<>();

    private final List<String> figures = new ArrayList<>();

    DocxRangeBars(RangeBars bars, Colour colour) {
        this.bars = bars;
        this.colour = colour;
        this.strong = rgb(Tint.of(colour, 1));
        for (RangeBars.Entry entry : bars.entries()) {
            row(DocxText.plain(entry.name()), entry.claimed(), entry.claimedText(), claimed, evidenced);
            row(" ", entry.evidenced(), entry.evidencedText(), evidenced, claimed);
            gap();
        }
    }

    private void row(String name, Optional<Range> range, String figure, List<Double> bar, List<Double> other) {
        names.add(name);
        bar.add(range.map(Range::low).orElse(null));
        other.add(null);
        uncertain.add(range.map(each -> each.high() - each.low()).orElse(null));
        room.add(ROOM);
        figures.add(range.isEmpty() ? bars.none() : figure);
    }

    /** An empty row between one entry and the next. */
    private void gap() {
        names.add(" ");
        List.of(claimed, evidenced, uncertain, room).forEach(values -> values.add(null));
        figures.add("");
    }

    void drawOn(XDDFChart chart) {
        XDDFCategoryAxis entries = chart.createCategoryAxis(AxisPosition.LEFT);
        entries.setOrientation(AxisOrientation.MAX_MIN);
        entries.setMajorTickMark(AxisTickMark.NONE);
        line(entries, "8A95A3");
        size(entries);
        XDDFValueAxis scale = chart.createValueAxis(AxisPosition.BOTTOM);
        scale.setCrosses(AxisCrosses.MAX);
        scale.setCrossBetween(AxisCrossBetween.BETWEEN);
        scale.setMinimum(0);
        scale.setMaximum(100 + ROOM);
        scale.setMajorUnit(25);
        scale.setMajorTickMark(AxisTickMark.NONE);
        scale.getOrAddMajorGridProperties().setLineProperties(thin(GRID));
        line(scale, "FFFFFF");
        size(scale);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, entries, scale);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(18);
        data.setVaryColors(false);
        series(chart, data, 1, bars.claimed(), claimed, new XDDFSolidFillProperties(strong));
        series(chart, data, 2, bars.evidenced(), evidenced, new XDDFSolidFillProperties(rgb("FFFFFF")));
        series(chart, data, 3, bars.uncertain(), uncertain, new XDDFSolidFillProperties(strong));
        series(chart, data, 4, " ", room, new XDDFNoFillProperties());
        chart.plot(data);
        look(chart.getCTChart().getPlotArea());
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.setAutoTitleDeleted(true);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getCTChartSpace().addNewSpPr().addNewLn().addNewNoFill();
    }

    private void series(
            XDDFChart chart,
            XDDFBarChartData data,
            int column,
            String name,
            List<Double> values,
            XDDFFillProperties fill) {
        int last = names.size();
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        names.toArray(String[]::new), chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0),
                XDDFDataSourcesFactory.fromArray(
                        values.toArray(Double[]::new),
                        chart.formatRange(new CellRangeAddress(1, last, column, column)),
                        column));
        series.setTitle(DocxText.plain(name), chart.setSheetTitle(DocxText.plain(name), column));
        series.setFillProperties(fill);
        XDDFLineProperties edge = new XDDFLineProperties(new XDDFSolidFillProperties(strong));
        edge.setWidth(1.0);
        series.setLineProperties(edge);
    }

    /** What the library at hand has no types for is said in XML: bars of one row lie on one line, and the uncertain is hatched. */
    private void look(CTPlotArea area) {
        // Every name is shown, however many rows there are.
        DocxXml.putLast(area.getCatAxArray(0), "<c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/>");
        area.getValAxArray(0).addNewNumFmt().setFormatCode("0");
        CTBarChart chart = area.getBarChartArray(0);
        DocxXml.putBefore(chart.getAxIdArray(0), "<c:overlap val=\"100\"/>");
        CTSolidColorFillProperties plain = chart.getSerArray(2).getSpPr().getSolidFill();
        DocxXml.putBefore(plain, """
                <a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="%s"/></a:fgClr>\
                <a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>""".formatted(Tint.of(colour, 1)));
        chart.getSerArray(2).getSpPr().unsetSolidFill();
        CTBarSer unseen = chart.getSerArray(3);
        unseen.getSpPr().getLn().unsetSolidFill();
        unseen.getSpPr().getLn().addNewNoFill();
        DocxXml.putBefore(unseen.getCat(), labels());
    }

    private String labels() {
        var labels = new StringBuilder("<c:dLbls>");
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).isEmpty()) {
                labels.append(LABEL.formatted(i, StringEscapeUtils.escapeXml10(DocxText.plain(figures.get(i)))));
            }
        }
        return labels.append(SHOWN.formatted(0)).append("</c:dLbls>").toString();
    }

    private static void line(XDDFChartAxis axis, String colour) {
        axis.getOrAddShapeProperties().setLineProperties(thin(colour));
    }

    private static void size(XDDFChartAxis axis) {
        axis.getOrAddTextProperties().setFontSize(8.5);
    }

    private static XDDFLineProperties thin(String colour) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(rgb(colour)));
        line.setWidth(0.75);
        return line;
    }

    private static XDDFColor rgb(String hex) {
        return XDDFColor.from(java.util.HexFormat.of().parseHex(hex));
    }
}
