package org.fairlead.reports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fairlead.engine.model.Range;
import org.fairlead.reports.document.Html;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TrendTest {
    private static Trend.Point point(int year, Optional<Range> score) {
        return new Trend.Point(
                LocalDate.of(year, 6, 30), "30 June " + year, score, score, "claimed " + year, "shown " + year);
    }

    private static Trend.Point point(int year, double low, double high) {
        return point(year, Optional.of(new Range(low, high)));
    }

    private static Html drawn(Trend.Point... points) {
        return Html.of(new Trend(
                        "Scores & more",
                        "as claimed",
                        "as evidenced",
                        "up to here",
                        List.of(points),
                        List.of(new Trend.Threshold("Low", 0), new Trend.Threshold("<High>", 55)))
                .svg("#0b4f94"));
    }

    private static List<Element> of(Html picture, String kind) {
        return picture.all().stream()
                .filter(each -> each.getAttribute("class").equals(kind))
                .toList();
    }

    private static List<String> words(Html picture) {
        return picture.all("text").stream().map(Html::text).toList();
    }

    @Test
    void the_two_scores_have_marks_of_their_own() {
        Html picture = drawn(point(2025, 40, 50), point(2026, 60, 60));

        // Two for the days, and one in the legend.
        assertThat(of(picture, "solid")).hasSize(3);
        assertThat(of(picture, "hollow")).hasSize(3);
        assertThat(of(picture, "stroke"))
                .filteredOn(each -> each.hasAttribute("stroke-dasharray"))
                .hasSize(1);
    }

    @Test
    void everything_is_said_in_words_that_can_be_read_when_narrow() {
        Html picture = drawn(point(2025, 40, 50), point(2026, 60, 60));

        assertThat(Html.text(picture.one("title"))).isEqualTo("Scores & more");
        assertThat(words(picture))
                .contains("Low", "<High>", "claimed 2025", "shown 2026", "as claimed", "as evidenced", "up to here")
                .contains("30 June", "2025");
        assertThat(picture.all("text"))
                .extracting(each -> each.getAttribute("font-size"))
                .containsOnly("14");
        assertThat(Double.parseDouble(picture.root().getAttribute("width"))).isLessThanOrEqualTo(420);
    }

    @Test
    void a_day_without_a_score_breaks_the_line() {
        Html picture = drawn(point(2024, 40, 40), point(2025, Optional.empty()), point(2026, 60, 60));

        assertThat(of(picture, "stroke"))
                .extracting(each -> each.getAttribute("d"))
                .filteredOn(steps -> steps.startsWith("M") && steps.lastIndexOf('M') > 0 && !steps.contains("L"))
                .hasSize(2);
    }

    @Test
    void days_keep_their_order_and_stay_within_however_many_there_are() {
        Trend.Point[] points = IntStream.range(1990, 2026)
                .mapToObj(year -> point(year, 10, 20))
                .toArray(Trend.Point[]::new);
        List<Double> places = of(drawn(points), "solid").stream()
                .map(each ->
                        Double.parseDouble(each.getAttribute("d").substring(1).split(" ", -1)[0]))
                .toList();

        assertThat(places.subList(0, points.length)).isSorted().allMatch(x -> x > 34 && x < 318);
        assertThat(words(drawn(points))).contains("2025").doesNotContain("claimed 2025");
    }

    @Test
    void one_day_and_no_day_can_be_drawn() {
        assertThat(words(drawn(point(2025, 0, 100)))).contains("claimed 2025");
        assertThat(words(drawn())).contains("as claimed");
    }

    @Test
    void two_accounts_of_one_day_stand_apart() {
        Html picture = drawn(point(2025, 40, 40), point(2025, 50, 50));

        assertThat(Arrays.asList(0, 1))
                .extracting(i -> of(picture, "solid").get(i).getAttribute("d").split(" ", -1)[0])
                .doesNotHaveDuplicates();
    }
}
