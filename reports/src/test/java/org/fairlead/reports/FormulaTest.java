package org.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "\u00a0=1",
                "\n\n=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20A",
                "=cmd|' /C calc'!A0\nand a second line"
            })
    void begins_with_a_sign_that_makes_a_spreadsheet_calculate(String text) {
        assertThat(Formula.isLike(text)).isTrue();
        assertThat(Formula.asText(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "started", "1-2", "a=b", "'=1", "mailto:a@b.example"})
    void is_not_every_text_with_a_sign_in_it(String text) {
        assertThat(Formula.isLike(text)).isFalse();
        assertThat(Formula.asText(text)).isEqualTo(text);
    }
}
