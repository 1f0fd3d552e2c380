package org.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    private static final String SENTENCE = "Good practice is the normal way of working and its effect is known to all.";

    @Test
    void a_paragraph_is_wrapped_between_words() {
        assertThat(new Page(40, false).line(2, SENTENCE)).hasToString("""
                          Good practice is the normal way of
                          working and its effect is known to
                          all.
                        """);
    }

    @Test
    void the_lines_of_an_item_stand_below_its_words() {
        assertThat(new Page(40, false).item(2, " 1. ", SENTENCE))
                .hasToString(
                        "   1. Good practice is the normal way of\n      working and its effect is known to\n      all.\n");
    }

    @Test
    void a_heading_follows_an_empty_line_unless_it_is_the_first() {
        assertThat(new Page(40, false).heading("One").line(2, "said").heading("Two"))
                .hasToString("One\n  said\n\nTwo\n");
    }

    @Test
    void headings_alone_are_bold_and_that_takes_no_room() {
        assertThat(new Page(40, true).heading(SENTENCE).line(0, "said"))
                .hasToString(
                        "\u001b[1mGood practice is the normal way of\nworking and its effect is known to all.\u001b[0m\nsaid\n");
    }

    @Test
    void a_word_longer_than_the_line_stays_whole() {
        String path = "a/very/long/path/of/a/file/that/nobody/wants/to/put/together/again.yml";
        assertThat(new Page(40, false).line(2, "See " + path + " for it."))
                .hasToString("  See\n  " + path + "\n  for it.\n");
    }

    @ParameterizedTest
    @CsvSource({"-3,40", "0,40", "40,40", "77,77", "120,120", "100000,120"})
    void it_is_neither_too_narrow_nor_too_wide_to_read(int asked, int width) {
        assertThat(new Page(asked, false).width()).isEqualTo(width);
    }

    @Nested
    class when_words_come_from_someone_else {
        @Test
        void nothing_in_them_steers_the_terminal_or_turns_the_direction() {
            assertThat(new Page(40, true)
                            .line(0, "a\u001b[2Jb\u009b31mc\u202ed\u2067e\u200ff\u061cg\rh\ni\u2028j\u0000k"))
                    .hasToString("a [2Jb 31mc d e f g h i j k\n");
        }

        @Test
        void letters_of_every_script_stay_and_so_do_joined_signs() {
            String words = "Ærø Ελλάς שלום سلام 株式会社 नमस्ते 👩‍👧";
            assertThat(Page.safe(words)).isEqualTo(words);
        }

        @Test
        void what_is_to_be_judged_shows_hidden_signs_by_number_and_keeps_its_lines() {
            assertThat(Page.shown("one\r\n\ttwo\u001b \u202e\u0085\rend"))
                    .isEqualTo("one\n\ttwo\\u001b \\u202e\\u0085\\u000dend");
        }
    }
}
