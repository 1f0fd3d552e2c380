package org.fairlead.reports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairlead.reports.document.Html;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WaterfallTest {
    private static Waterfall.Bar total(String name, double low, double high) {
        return new Waterfall.Bar(name, true, low, high, "least " + low, "most " + high);
    }

    private static Waterfall.Bar change(String name, double low, double high) {
        return new Waterfall.Bar(name, false, low, high, "low " + low, "high " + high);
    }

    private static Html drawn(Waterfall.Bar... bars) {
        return Html.of(new Waterfall("What came of it", "adds", "takes", "the score", List.of(bars)).svg("#0b4f94"));
    }

    /** Without the legend, which comes last. */
    private static List<Element> bars(Html picture, String kind) {
        List<Element> all = picture.all("rect").stream()
                .filter(each -> each.getAttribute("class").equals(kind))
                .toList();
        return all.subList(0, all.size() - (kind.equals("solid") ? 1 : 2));
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    @Test
    void each_change_begins_where_the_one_before_ended() {
        Html picture = drawn(
                total("before", 40, 40), change("more", 20, 20), change("less", -10, -10), total("after", 50, 50));

        Element rising = bars(picture, "solid").get(0);
        List<Element> hollow = bars(picture, "hollow");
        assertThat(number(rising, "x")).isEqualTo(number(hollow.get(0), "x") + number(hollow.get(0), "width"));
        assertThat(number(hollow.get(1), "x") + number(hollow.get(1), "width"))
                .isEqualTo(number(rising, "x") + number(rising, "width"));
        assertThat(number(hollow.get(2), "width")).isEqualTo(number(hollow.get(1), "x") - number(hollow.get(0), "x"));
    }

    @Test
    void rising_and_falling_differ_in_more_than_colour() {
        Html picture = drawn(total("before", 40, 40), change("more", 20, 20), change("less", -0.1, -0.1));

        assertThat(bars(picture, "solid")).hasSize(1);
        // One for what fell, however thin, and one in the legend.
        assertThat(picture.all("path"))
                .filteredOn(each -> each.getAttribute("class").equals("hatch"))
                .hasSize(2)
                .extracting(each -> each.getAttribute("d"))
                .allMatch(steps -> steps.contains("L"));
        assertThat(number(bars(picture, "hollow").get(1), "width")).isEqualTo(2);
    }

    @Test
    void an_exact_score_has_one_bar_and_a_range_has_two() {
        assertThat(bars(drawn(total("before", 40, 40)), "hollow")).hasSize(1);
        assertThat(bars(drawn(total("before", 40, 50)), "hollow")).hasSize(2);
        assertThat(drawn(total("before", 40, 50)).all("text").stream().map(Html::text))
                .contains("before", "least 40.0", "most 50.0", "adds", "takes", "the score");
    }

    @Test
    void nothing_is_a_line_and_no_bar() {
        Html picture = drawn(total("before", 40, 40), change("none", 0, 0));

        assertThat(picture.all("line"))
                .filteredOn(each -> each.getAttribute("class").equals("stroke"))
                .hasSize(1);
    }

    @Test
    void it_is_read_on_a_narrow_screen() {
        Html picture = drawn(total("before", 40, 40), change("a name that is much too long ".repeat(5), 1, 1));

        assertThat(picture.all("text"))
                .extracting(each -> each.getAttribute("font-size"))
                .containsOnly("14");
        assertThat(number(picture.root(), "width")).isLessThanOrEqualTo(420);
    }
}
