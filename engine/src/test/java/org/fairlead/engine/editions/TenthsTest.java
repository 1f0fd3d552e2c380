package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fairlead.engine.model.Range;
import org.junit.jupiter.api.Test;

class TenthsTest {
    @Test
    void parts_add_up_to_the_whole_as_it_is_shown() {
        List<Fraction> thirds = List.of(Fraction.of(1, 3), Fraction.of(1, 3), Fraction.of(1, 3));

        assertThat(Tenths.shares(10, thirds)).containsExactly(4, 3, 3);
    }

    @Test
    void the_tenth_that_is_missing_goes_to_the_part_that_lost_most_by_rounding_down() {
        assertThat(Tenths.shares(5, List.of(Fraction.of(22, 100), Fraction.of(28, 100))))
                .containsExactly(2, 3);
        assertThat(Tenths.shares(-5, List.of(Fraction.of(-22, 100), Fraction.of(-28, 100))))
                .containsExactly(-2, -3);
    }

    @Test
    void what_is_nothing_stays_nothing() {
        assertThat(Tenths.shares(1, List.of(Fraction.ZERO, Fraction.of(1, 1000), Fraction.ZERO)))
                .containsExactly(0, 1, 0);
    }

    @Test
    void no_part_is_shown_with_the_other_sign() {
        assertThat(Tenths.shares(0, List.of(Fraction.of(-1, 100), Fraction.of(1, 100))))
                .containsExactly(0, 0);
    }

    @Test
    void parts_that_belong_to_another_whole_are_refused() {
        assertThatThrownBy(() -> Tenths.shares(9, List.of(Fraction.of(1, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("do not add up to (9) tenths");
    }

    /** Halves are where a double that is a little too small would be rounded the other way. */
    @Test
    void scores_are_rounded_as_ranges_round_them() {
        for (int of = 1; of <= 2000; of++) {
            for (int part = 0; part <= of; part++) {
                long shown = Tenths.shown(Fraction.of(100L * part, of));
                double mean = (3 * (100.0 * part / of) + 4 * (100.0 * part / of)) / 7;
                assertThat(Math.round(Range.shown(mean) * 10)).isEqualTo(shown);
            }
        }
    }
}
