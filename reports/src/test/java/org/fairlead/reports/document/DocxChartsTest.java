package org.fairlead.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Range;
import org.fairlead.reports.charts.Chart;
import org.fairlead.reports.charts.Trend;
import org.fairlead.reports.charts.Waterfall;
import org.junit.jupiter.api.Test;

class DocxChartsTest {
    static final Waterfall STEPS = new Waterfall(
            "From 41.3 to 50.0",
            "rises",
            "falls",
            "score",
            List.of(
                    new Waterfall.Bar("2025 <b>", true, 41.3, 50, "41.3", "50.0"),
                    new Waterfall.Bar("What you did", false, 12.7, 10, "+12.7", "+10.0"),
                    new Waterfall.Bar("What lapsed", false, -4, -5, "-4.0", "-5.0"),
                    new Waterfall.Bar("2026", true, 50, 55, "50.0", "55.0")));
    static final Trend TREND = new Trend(
            "Scores over days",
            "As claimed",
            "As evidenced",
            "open",
            List.of(
                    point(2024, new Range(30, 45), Optional.of(new Range(20, 20))),
                    point(2025, new Range(41, 41), Optional.empty()),
                    point(2026, new Range(50, 55), Optional.of(new Range(44, 47)))),
            List.of(new Trend.Threshold("Building", 25)));

    private static Trend.Point point(int year, Range claimed, Optional<Range> evidenced) {
        return new Trend.Point(
                LocalDate.of(year, 9, 30), "30 September " + year, Optional.of(claimed), evidenced, "", "");
    }

    static byte[] with(Chart... charts) {
        return DocxDocument.of(
                new Document(
                        "T",
                        "S",
                        "A",
                        LocalDate.of(2026, 9, 30),
                        List.of(charts).stream().<Block>map(Block.Picture::new).toList(),
                        List.of()),
                Setting.PLAIN);
    }

    private static String chart(Chart chart) {
        return DocxFiles.text(with(chart), "word/charts/chart1.xml");
    }

    /** What the numbers of one series are, by row. */
    private static String values(String chart, int series) {
        String own = chart.split("<c:ser>", -1)[series];
        String values = own.substring(own.indexOf("<c:val>"));
        return values.replaceAll("(?s).*?<c:pt idx=\"(\\d+)\"><c:v>([^<]*)</c:v></c:pt>", "$1=$2 ")
                .replaceAll("(?s)<.*", "");
    }

    @Test
    void a_step_begins_where_the_one_before_ended() {
        String chart = chart(STEPS);

        // Two rows to a step, lower and upper end, and a gap.
        assertThat(values(chart, 1)).startsWith("0=0.0 1=0.0 3=41.3 4=50.0 6=50.0 7=55.0 9=0.0 10=0.0");
        assertThat(values(chart, 2)).startsWith("3=12.7 4=10.0");
        assertThat(values(chart, 3)).startsWith("6=4.0 7=5.0");
        assertThat(values(chart, 4)).startsWith("0=41.3 1=50.0 9=50.0 10=55.0");
        assertThat(chart).contains("<a:t>+12.7</a:t>", "<a:t>-5.0</a:t>", "<c:v>2025 &lt;b></c:v>");
        assertThat(chart.split("<a:pattFill ", -1)).hasSize(2);
    }

    @Test
    void an_exact_score_has_one_row_to_a_step() {
        Waterfall exact = new Waterfall(
                "c",
                "r",
                "f",
                "t",
                List.of(
                        new Waterfall.Bar("a", true, 40, 40, "40", "40"),
                        new Waterfall.Bar("b", false, 5, 5, "+5", "+5")));

        assertThat(chart(exact)).contains("<c:ptCount val=\"2\"/>").doesNotContain("<c:ptCount val=\"3\"/>");
    }

    @Test
    void scores_over_days_are_lines_at_the_worst_case_that_reach_up_to_the_best() {
        String chart = chart(TREND);

        assertThat(values(chart, 1)).startsWith("0=30.0 1=41.0 2=50.0");
        assertThat(values(chart, 2)).startsWith("0=20.0 2=44.0");
        assertThat(chart)
                .contains(
                        "<c:v>30 September 2024</c:v>",
                        "<c:v>As claimed</c:v>",
                        "<a:prstDash val=\"dash\"/>",
                        "<c:dispBlanksAs val=\"gap\"/>")
                .contains(
                        "<c:pt idx=\"0\"><c:v>15.0</c:v></c:pt>",
                        "<c:symbol val=\"circle\"/>",
                        "<c:symbol val=\"diamond\"/>");
    }

    @Test
    void each_chart_of_a_document_is_a_file_of_its_own_and_the_same_bytes_come_again() {
        byte[] all = with(STEPS, TREND, EveryBlock.bars("x"));

        assertThat(DocxFiles.open(all).getCharts()).hasSize(3);
        assertThat(with(STEPS, TREND, EveryBlock.bars("x"))).isEqualTo(all);
        assertThat(DocxFiles.text(all, "word/document.xml"))
                .contains("descr=\"Scores over days\"", "descr=\"From 41.3 to 50.0\"");
    }
}
