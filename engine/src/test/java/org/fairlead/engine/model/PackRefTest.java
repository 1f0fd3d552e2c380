package org.fairlead.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackRefTest {
    @Test
    void editions_are_ordered_number_by_number() {
        assertThat(Stream.of(
                                "toolkit@2026.10",
                                "toolkit@2026.9.1",
                                "good-practice@2026",
                                "toolkit@2026",
                                "toolkit@2014")
                        .map(text -> PackRef.parse(text).orElseThrow())
                        .sorted())
                .extracting(PackRef::toString)
                .containsExactly(
                        "good-practice@2026", "toolkit@2014", "toolkit@2026", "toolkit@2026.9.1", "toolkit@2026.10");
    }
}
