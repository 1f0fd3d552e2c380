package org.fairlead.engine.judging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private final Entry round = new Entry("rounds", true, Map.of("dated", LocalDate.of(2023, 1, 30)));

    @Test
    void is_older_once_so_many_months_have_passed() {
        assertThat(round.olderThan(36, DAY)).isTrue();
        assertThat(round.olderThan(37, DAY)).isFalse();
    }

    @Test
    void is_not_older_than_a_figure_that_is_not_in_force_yet() {
        assertThat(round.olderThan(Double.NaN, DAY)).isFalse();
        assertThat(round.olderThan("dated", Double.NaN, DAY)).isFalse();
    }

    @Test
    void is_not_older_where_it_is_not_dated() {
        assertThat(new Entry("rounds", false, Map.of()).olderThan(36, DAY)).isFalse();
    }
}
