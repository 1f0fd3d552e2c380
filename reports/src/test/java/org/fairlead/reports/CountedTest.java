package org.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
    @ParameterizedTest
    @CsvSource({"0,0 people", "1,1 person", "2,2 people", "'12345','12,345 people'"})
    void a_number_has_the_right_form_of_its_word(long number, String said) {
        assertThat(Counted.of(number, "person", "people")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0,0 months", "1,1 month", "12,12 months"})
    void most_words_take_an_s(long number, String said) {
        assertThat(Counted.of(number, "month")).isEqualTo(said);
    }
}
