package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {
    @ParameterizedTest(name = "from {0}..{1} to {2}..{3}: {4}")
    @CsvSource({
        "1, 1, 2, 2, GAINS",
        "0, 1, 2, 2, GAINS",
        "1, 1, 2, 3, GAINS",
        "1, 1, 0, 0, LOSES",
        "1, 2, -1, 0, LOSES",
        "1, 1, 1, 1, KEEPS",
        "0, 2, 0, 2, STAYS_OPEN",
        "1, 1, 1, 2, MAY_GAIN",
        "0, 1, 1, 1, MAY_GAIN",
        "0, 1, 0, 2, MAY_GAIN",
        "1, 1, 0, 1, MAY_LOSE",
        "0, 1, 0, 0, MAY_LOSE",
        "1, 1, 0, 2, MAY_GO_EITHER_WAY",
        "0, 2, 1, 1, MAY_GO_EITHER_WAY"
    })
    void a_gain_or_a_loss_is_certain_only_where_the_ranges_are_apart(
            int low, int high, int lowNow, int highNow, Move move) {
        assertThat(Move.of(low, high, lowNow, highNow)).isEqualTo(move);
    }

    /** Whoever is said to gain or to lose does so wherever in the two ranges the truth lies. */
    @Test
    void what_is_said_for_certain_holds_for_every_band_within_the_ranges() {
        for (int low = -1; low < 3; low++) {
            for (int high = low; high < 3; high++) {
                for (int lowNow = -1; lowNow < 3; lowNow++) {
                    for (int highNow = lowNow; highNow < 3; highNow++) {
                        Move move = Move.of(low, high, lowNow, highNow);
                        for (int was = low; was <= high; was++) {
                            for (int is = lowNow; is <= highNow; is++) {
                                assertThat(move == Move.GAINS && is <= was).isFalse();
                                assertThat(move == Move.LOSES && is >= was).isFalse();
                                assertThat(move == Move.KEEPS && is != was).isFalse();
                            }
                        }
                    }
                }
            }
        }
    }
}
