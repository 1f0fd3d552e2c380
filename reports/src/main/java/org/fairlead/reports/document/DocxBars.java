package org.fairlead.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
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
import org.fairlead.reports.charts.Timeline;
import org.fairlead.reports.charts.Waterfall;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Lying bars on a scale of 100, made up of stretches of their own looks, with a figure behind each. */
final class DocxBars {
    /** How a stretch is drawn: never told apart by colour alone. */
    enum Look {
        SOLID,
        HOLLOW,
        HATCHED,
        UNSEEN
    }

    /** Stretches of one look, one for each row; null where a row has none. */
    private record Stretches(String name, Look look, List<@Nullable Double> lengths) {}

    private static final String SHOWN = """
            <c:showLegendKey val="0"/><c:showVal val="%d"/><c:showCatName val="0"/><c:showSerName val="0"/>\
            <c:showPercent val="0"/><c:showBubbleSize val="0"/>""";
    private static final String LABEL = """
            <c:dLbl><c:idx val="%d"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:p><a:pPr><a:defRPr sz="850"/></a:pPr>\
            <a:r><a:rPr sz="850"/><a:t>%s</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="inBase"/>""" + SHOWN.formatted(1) + "</c:dLbl>";
    private static final String HATCH = """
            <a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="%s"/></a:fgClr>\
            <a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>""";
    /** The name of what nobody sees. */
    private static final String NAMELESS = " ";

    static final String GRID = "C3CCD6";

    /** What is beside the longest bar, on the scale of 100. */
    private static final double ROOM = 24;

    private final Colour colour;
    private final XDDFColor strong;
    private final List<String> names = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private final List<Stretches> stretches = new ArrayList<>();
    /** Whether the scale is one of scores. */
    private boolean numbered = true;

    private DocxBars(Colour colour) {
        this.colour = colour;
        this.strong = rgb(Tint.of(colour, 1));
    }

    /** Two bars to an entry, as claimed above and as evidenced below, each with a hatched stretch that is uncertain. */
    static DocxBars of(RangeBars bars, Colour colour) {
        var drawn = new DocxBars(colour)
                .kind(bars.claimed(), Look.SOLID)
                .kind(bars.evidenced(), Look.HOLLOW)
                .kind(bars.uncertain(), Look.HATCHED)
                .kind(NAMELESS, Look.UNSEEN);
        for (RangeBars.Entry entry : bars.entries()) {
            Optional<Range> claimed = entry.claimed();
            Optional<Range> evidenced = entry.evidenced();
            drawn.row(
                    entry.name(),
                    claimed.isEmpty() ? bars.none() : entry.claimedText(),
                    low(claimed),
                    null,
                    open(claimed),
                    ROOM);
            drawn.row(
                    NAMELESS,
                    evidenced.isEmpty() ? bars.none() : entry.evidencedText(),
                    null,
                    low(evidenced),
                    open(evidenced),
                    ROOM);
            drawn.row(NAMELESS, "", null, null, null, null);
        }
        return drawn;
    }

    private static @Nullable Double low(Optional<Range> range) {
        return range.isPresent() ? range.get().low() : null;
    }

    private static @Nullable Double open(Optional<Range> range) {
        return range.isPresent() ? range.get().high() - range.get().low() : null;
    }

    /** One bar to a step, or two where scores are ranges: each begins where the one before ended. */
    static DocxBars of(Waterfall steps, Colour colour) {
        var drawn = new DocxBars(colour)
                .kind(NAMELESS, Look.UNSEEN)
                .kind(steps.rises(), Look.SOLID)
                .kind(steps.falls(), Look.HATCHED)
                .kind(steps.total(), Look.HOLLOW)
                .kind(NAMELESS, Look.UNSEEN);
        double low = 0;
        double high = 0;
        for (Waterfall.Bar bar : steps.bars()) {
            low = drawn.step(bar.name(), bar, low, bar.low(), bar.lowText());
            if (!steps.isExact()) {
                high = drawn.step(NAMELESS, bar, high, bar.high(), bar.highText());
                drawn.row(NAMELESS, "", null, null, null, null, null);
            }
        }
        return drawn;
    }

    /** A bar to each, from where it begins, with the day on which it is over behind it. */
    static DocxBars of(Timeline timeline, Colour colour) {
        var drawn = new DocxBars(colour)
                .kind(NAMELESS, Look.UNSEEN)
                .kind(timeline.runs(), Look.SOLID)
                .kind(timeline.late(), Look.HATCHED)
                .kind(NAMELESS, Look.UNSEEN);
        drawn.numbered = false;
        for (Timeline.Bar bar : timeline.bars()) {
            double from = 100.0 * Math.max(0, bar.from()) / timeline.months();
            Double length = 100.0 * Math.min(bar.until(), timeline.months()) / timeline.months() - from;
            drawn.row(bar.name(), bar.text(), from, bar.isLate() ? null : length, bar.isLate() ? length : null, ROOM);
        }
        return drawn;
    }

    private double step(String name, Waterfall.Bar bar, double from, double by, String figure) {
        double start = bar.isTotal() ? 0 : from;
        double end = start + by;
        double before = Math.min(start, end);
        Double length = Math.abs(by);
        row(
                name,
                figure,
                before,
                !bar.isTotal() && by >= 0 ? length : null,
                !bar.isTotal() && by < 0 ? length : null,
                bar.isTotal() ? length : null,
                ROOM);
        return end;
    }

    private DocxBars kind(String name, Look look) {
        stretches.add(new Stretches(name, look, new ArrayList<>()));
        return this;
    }

    private void row(String name, String figure, @Nullable Double... lengths) {
        names.add(DocxText.plain(name));
        figures.add(figure);
        for (int i = 0; i < lengths.length; i++) {
            stretches.get(i).lengths().add(lengths[i]);
        }
    }

    int rows() {
        return names.size();
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
        if (!numbered) {
            scale.setTickLabelPosition(AxisTickLabelPosition.NONE);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, entries, scale);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(18);
        data.setVaryColors(false);
        for (int i = 0; i < stretches.size(); i++) {
            series(chart, data, i + 1, stretches.get(i));
        }
        chart.plot(data);
        look(chart.getCTChart().getPlotArea());
        DocxCharts.frame(chart);
    }

    private void series(XDDFChart chart, XDDFBarChartData data, int column, Stretches of) {
        int last = names.size();
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        names.toArray(String[]::new), chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0),
                XDDFDataSourcesFactory.fromArray(
                        of.lengths().toArray(Double[]::new),
                        chart.formatRange(new CellRangeAddress(1, last, column, column)),
                        column));
        series.setTitle(DocxText.plain(of.name()), chart.setSheetTitle(DocxText.plain(of.name()), column));
        XDDFColor paper = rgb(Tint.PAPER);
        series.setFillProperties(
                of.look() == Look.UNSEEN
                        ? new XDDFNoFillProperties()
                        : new XDDFSolidFillProperties(of.look() == Look.SOLID ? strong : paper));
        XDDFLineProperties edge = new XDDFLineProperties(
                of.look() == Look.UNSEEN ? new XDDFNoFillProperties() : new XDDFSolidFillProperties(strong));
        edge.setWidth(1.0);
        series.setLineProperties(edge);
    }

    /** What the library at hand has no types for is said in XML: bars of one row lie on one line, and some are hatched. */
    private void look(CTPlotArea area) {
        // Every name is shown, however many rows there are.
        DocxXml.putLast(area.getCatAxArray(0), "<c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/>");
        area.getValAxArray(0).addNewNumFmt().setFormatCode("0");
        CTBarChart chart = area.getBarChartArray(0);
        DocxXml.putBefore(chart.getAxIdArray(0), "<c:overlap val=\"100\"/>");
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i).look() == Look.HATCHED) {
                CTShapeProperties shape = chart.getSerArray(i).getSpPr();
                DocxXml.putBefore(shape.getSolidFill(), HATCH.formatted(Tint.of(colour, 1)));
                shape.unsetSolidFill();
            }
        }
        DocxXml.putBefore(chart.getSerArray(stretches.size() - 1).getCat(), labels());
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

    static XDDFColor rgb(String hex) {
        return XDDFColor.from(java.util.HexFormat.of().parseHex(hex));
    }
}
