package org.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static Table table() {
        var table = new Table(List.of("", "weight", "score", "answered"), List.of(1, 3));
        table.row("Monitoring", "3", "59.1", "14 of 14");
        table.row("Fair selection of all", "2", "not assessable", "0 of 0");
        return table;
    }

    @Test
    void columns_are_as_wide_as_what_stands_in_them() {
        assertThat(table().lines(80))
                .containsExactly(
                        "                       weight  score           answered",
                        "Monitoring             3       59.1            14 of 14",
                        "Fair selection of all  2       not assessable  0 of 0");
    }

    @Test
    void columns_go_in_their_order_until_the_rest_fits() {
        assertThat(table().lines(50).get(1)).isEqualTo("Monitoring             59.1            14 of 14");
        assertThat(table().lines(40).get(1)).isEqualTo("Monitoring             59.1");
        assertThat(table().lines(10).get(1)).isEqualTo("Monitoring             59.1");
    }

    @Test
    void without_rows_it_has_its_heads() {
        assertThat(new Table(List.of("a", "b"), List.of()).lines(40)).containsExactly("a  b");
    }

    @Test
    void a_row_with_a_cell_too_few_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().row("Monitoring", "3"))
                .withMessage("The row [Monitoring, 3] has not one cell for each of (4) columns.");
    }
}
