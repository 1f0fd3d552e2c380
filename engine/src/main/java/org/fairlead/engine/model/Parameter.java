package org.fairlead.engine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure or word that rules use by name, so that none stands in a rule.
 *
 * @param values in order of their first day; one that always held begins at {@link LocalDate#MIN}
 */
public record Parameter(
        String name, List<Value> values, Optional<String> text, String unit, String why, Optional<String> source) {
    /** A figure and the first day it holds. */
    public record Value(LocalDate from, double figure) {}

    public Parameter {
        values = List.copyOf(values);
    }

    /** The figure in force on a day; not a number where none was in force yet, so that no comparison with it holds. */
    public double on(LocalDate day) {
        double figure = Double.NaN;
        for (Value value : values) {
            if (!value.from().isAfter(day)) {
                figure = value.figure();
            }
        }
        return figure;
    }
}
