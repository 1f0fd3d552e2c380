package org.fairlead.reports.tables;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** A chart of the areas that a spreadsheet draws itself from the figures above it, so that it can be copied into a talk. */
final class XlsxChart implements Drawing {
    private static final String TABLE = "scores";

    /** Rows of the sheet for each area, and for what stands around the bars. */
    private static final int ROWS_FOR_AREA = 3;

    private static final int ROWS_AROUND = 6;
    private static final int COLUMNS = 7;

    private final Told told;
    private final int areas;

    /** Of these tables; the rows of areas stand below the head and the row of the whole. */
    XlsxChart(Told told, List<Table> tables) {
        this.told = told;
        this.areas = tables.stream()
                .filter(each -> each.name().equals(TABLE))
                .mapToInt(each -> each.rows().size() - 1)
                .sum();
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public void draw(XSSFSheet sheet, XDDFColor brand) {
        int top = areas + 3;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, 0, top, COLUMNS, top + ROWS_AROUND + ROWS_FOR_AREA * areas);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(told.say("scores.chart"));
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        // The first area on top, as in the table.
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis scores = chart.createValueAxis(AxisPosition.BOTTOM);
        scores.setMinimum(0);
        scores.setMaximum(100);
        scores.setMajorUnit(20);
        scores.setNumberFormat("0");
        scores.setCrosses(AxisCrosses.MAX);
        // Otherwise Excel cuts the first and the last bar in half.
        scores.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, scores);
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        bars.setGapWidth(60);
        series(sheet, bars, ScoresTable.CLAIMED, areas, told.say("scores.claimed"), brand);
        series(
                sheet,
                bars,
                ScoresTable.EVIDENCED,
                areas,
                told.say("scores.evidenced"),
                XDDFColor.from(PresetColor.DARK_GRAY));
        chart.plot(bars);
        Drawing.describe(drawing, told.say("scores.chart-says"));
    }

    private static void series(
            XSSFSheet sheet, XDDFBarChartData bars, int column, int areas, String title, XDDFColor colour) {
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(2, areas + 1, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(2, areas + 1, column, column)));
        series.setTitle(title, null);
        series.setFillProperties(new XDDFSolidFillProperties(colour));
        CTDLbls labels = ((XDDFBarChartData.Series) series).getCTBarSer().addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
