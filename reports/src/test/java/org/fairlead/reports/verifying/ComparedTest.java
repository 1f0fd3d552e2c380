package org.fairlead.reports.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparedTest {
    private static List<Line> lines(String... placesAndTexts) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < placesAndTexts.length; i += 2) {
            lines.add(new Line(placesAndTexts[i], placesAndTexts[i + 1]));
        }
        return lines;
    }

    @Test
    void the_same_lines_differ_nowhere() {
        List<Line> lines = lines("Gaps, SEL-04", "started", "Gaps, SEL-05", "in place");
        assertThat(Compared.of(lines, lines)).isEmpty();
        assertThat(Compared.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void a_changed_line_is_told_with_its_place() {
        assertThat(Compared.of(
                        lines("a", "1", "Gaps, SEL-04", "in place", "c", "3"),
                        lines("a", "1", "Gaps, SEL-04", "started", "c", "3")))
                .containsExactly(new Difference("Gaps, SEL-04", "in place", "started"));
    }

    @Test
    void added_and_missing_lines_are_told_apart() {
        assertThat(Compared.of(lines("a", "1", "b", "2"), lines("a", "1")))
                .containsExactly(new Difference("b", "2", ""));
        assertThat(Compared.of(lines("a", "1"), lines("a", "1", "b", "2")))
                .containsExactly(new Difference("b", "", "2"));
    }

    @Test
    void lines_of_one_place_belong_together_however_many_changed() {
        assertThat(Compared.of(
                        lines("low", "64.9", "high", "74.3", "gate", "MON-01"), lines("low", "51.1", "high", "60.5")))
                .containsExactly(
                        new Difference("low", "64.9", "51.1"),
                        new Difference("high", "74.3", "60.5"),
                        new Difference("gate", "MON-01", ""));
    }

    @Test
    void of_a_long_text_the_part_that_differs_is_shown_in_whole_signs() {
        String long1 = "\uD83D\uDE80".repeat(500) + "1" + "\uD83D\uDE80".repeat(500);
        String long2 = long1.replace("1", "2");
        Difference difference =
                Compared.of(lines("a", long1), lines("a", long2)).get(0);
        assertThat(difference.report()).contains("1").startsWith("... ").endsWith(" ...");
        assertThat(difference.again()).contains("2");
        assertThat(difference.report().length()).isLessThan(200);
        assertThat(difference.report().replaceAll("[\\x{1F680}1. ]", "")).isEmpty();
    }

    @Test
    void two_long_texts_that_have_nothing_in_common_are_told_soon() {
        List<Line> one =
                IntStream.range(0, 30_000).mapToObj(i -> new Line("", "a" + i)).toList();
        List<Line> other =
                IntStream.range(0, 30_000).mapToObj(i -> new Line("", "b" + i)).toList();
        assertThat(Compared.of(one, other)).hasSize(30_000);
    }
}
