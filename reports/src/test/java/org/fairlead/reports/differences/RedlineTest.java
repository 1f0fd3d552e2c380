package org.fairlead.reports.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.fairlead.reports.document.Words;
import org.junit.jupiter.api.Test;

class RedlineTest {
    /** What was taken away stands in braces, and what was added in brackets. */
    private static List<String> shown(String before, String after) {
        return Redline.of(before, after).stream()
                .map(line -> line.pieces().stream()
                        .map(piece -> switch (piece.style()) {
                            case ADDED -> "[" + piece.text() + "]";
                            case REMOVED -> "{" + piece.text() + "}";
                            default -> piece.text();
                        })
                        .collect(Collectors.joining()))
                .toList();
    }

    private static String without(String before, String after, Words.Style style) {
        return Redline.of(before, after).stream()
                .map(line -> line.pieces().stream()
                        .filter(piece -> piece.style() != style)
                        .map(Words.Piece::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void words_that_both_have_stay_as_they_are() {
        assertThat(shown("Every place is advertised.", "Every place is advertised."))
                .containsExactly("Every place is advertised.");
        assertThat(shown("Nearly every place is advertised.", "Nearly each place is advertised widely."))
                .containsExactly("Nearly {every} [each] place is advertised[ widely].");
    }

    @Test
    void a_word_between_two_long_changes_is_part_of_them() {
        assertThat(shown("The board of the firm hears and sees all.", "A partner of a company reads and writes some."))
                .containsExactly(
                        "{The board of the firm hears and sees all} [A partner of a company reads and writes some].");
    }

    @Test
    void what_is_new_is_added_and_what_is_gone_is_removed() {
        assertThat(shown("", "New words")).containsExactly("[New words]");
        assertThat(shown("Old words", "")).containsExactly("{Old words}");
    }

    @Test
    void lines_stay_lines() {
        assertThat(shown("one\ntwo", "one\ntwo\nthree")).containsExactly("one", "two", "[three]");
    }

    @Test
    void both_texts_can_be_read_out_of_it() {
        String before = "No figures are kept,\nor nobody \"knows\" <where>.";
        String after = "No figures are kept anywhere;\nand nobody knows <who>, \u00e9t\u00e9 2026.";
        assertThat(without(before, after, Words.Style.ADDED).replaceAll(" +", " "))
                .isEqualToIgnoringWhitespace(before);
        assertThat(without(before, after, Words.Style.REMOVED).replaceAll(" +", " "))
                .isEqualToIgnoringWhitespace(after);
    }
}
