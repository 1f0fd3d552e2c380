package org.fairlead.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PositionTest {
    @Test
    void it_reads_as_people_know_it() {
        assertThat(Position.of("ours.yml")).hasToString("ours.yml");
        assertThat(new Position("ours.yml", 12, 3)).hasToString("ours.yml:12:3");
        assertThat(new Position("ours.xlsx", "Questions", 0, 0)).hasToString("ours.xlsx, Questions");
        assertThat(new Position("ours.xlsx", "Questions", 12, 6)).hasToString("ours.xlsx, Questions!F12");
    }

    @Test
    void columns_have_the_letters_of_workbooks() {
        assertThat(Stream.of(1, 26, 27, 52, 53, 702, 703, 16384).map(Position::letters))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD");
    }

    @Test
    void places_stand_in_the_order_of_a_file() {
        List<Position> ordered = List.of(
                new Position("a", "", 9, 9),
                new Position("b", "One", 0, 0),
                new Position("b", "One", 2, 1),
                new Position("b", "One", 2, 7),
                new Position("b", "Two", 1, 1));
        assertThat(ordered.stream().sorted()).containsExactlyElementsOf(ordered);
    }
}
