package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void equal_numbers_are_equal_however_they_are_written() {
        assertThat(Fraction.of(6, 4)).isEqualTo(Fraction.of(3, 2));
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void sums_are_exact() {
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3).minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(Fraction.of(-1, 6).size()).isEqualTo(Fraction.of(1, 6));
    }

    @Test
    void the_larger_comes_later() {
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(1, 2)).isGreaterThan(Fraction.of(-1, 2));
        assertThat(Fraction.of(1, 4).value()).isEqualTo(0.25);
    }

    @Test
    void nothing_is_divided_by_nothing() {
        assertThatThrownBy(() -> Fraction.of(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The denominator (0) must be positive.");
    }
}
