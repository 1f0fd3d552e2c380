package org.fairlead.engine.judging.facts;

import java.time.LocalDate;
import java.util.Map;

/** Facts by name, asked in the ways that rules need. What was not given fulfils no condition. */
record Values(Map<String, Object> values) {
    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean says(String name, String word) {
        Object value = values.get(name);
        return value instanceof Boolean yes ? word.equals(yes ? "yes" : "no") : word.equals(value);
    }

    double number(String name) {
        return values.get(name) instanceof Double number ? number : Double.NaN;
    }

    boolean olderThan(String name, double months, LocalDate day) {
        return values.get(name) instanceof LocalDate date && isOlder(date, months, day);
    }

    /** Whether a date lies more than so many months before the day; never so for a figure that is not in force yet. */
    static boolean isOlder(LocalDate date, double months, LocalDate day) {
        return !Double.isNaN(months) && date.plusMonths((long) months).isBefore(day);
    }

    LocalDate date(String name) {
        if (values.get(name) instanceof LocalDate date) {
            return date;
        }
        throw new IllegalArgumentException(
                "There is no date (%s) here: ask 'olderThan' or 'knows' first.".formatted(name));
    }
}
