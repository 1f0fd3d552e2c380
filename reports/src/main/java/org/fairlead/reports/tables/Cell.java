package org.fairlead.reports.tables;

import java.time.LocalDate;
import java.util.Optional;

/** What stands in one place of a table, as what it is: a spreadsheet sorts days and figures as such. */
public sealed interface Cell {
    /** Nothing is said. */
    Cell NONE = new Text("");

    record Text(String text) implements Cell {}

    /**
     * A figure.
     *
     * @param value as it is shown, already rounded
     * @param decimals how many are shown
     */
    record Figure(double value, int decimals) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell text(Optional<String> text) {
        return text.map(Cell::text).orElse(NONE);
    }

    static Cell whole(int value) {
        return new Figure(value, 0);
    }

    static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElse(NONE);
    }
}
