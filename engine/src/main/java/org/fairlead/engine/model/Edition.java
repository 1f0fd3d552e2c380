package org.fairlead.engine.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The number of an edition, {@code year[.revision[.correction]]}: "2026", "2026.1", "2026.1.2". Compared number by number, so that
 * 2026.10 is later than 2026.9.
 */
public record Edition(int year, int revision, int correction) implements Comparable<Edition> {
    private static final Comparator<Edition> ORDER = Comparator.comparingInt(Edition::year)
            .thenComparingInt(Edition::revision)
            .thenComparingInt(Edition::correction);

    /** Whether a text is the number of an edition. */
    public static boolean isOne(String text) {
        return text.matches("[0-9]{1,4}(\\.[0-9]{1,3}){0,2}");
    }

    /** The number in a text, which must be one. */
    public static Edition of(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("The text (%s) is not the number of an edition.".formatted(text));
        }
        List<Integer> numbers = new ArrayList<>();
        for (String number : text.split("\\.", -1)) {
            numbers.add(Integer.valueOf(number));
        }
        while (numbers.size() < 3) {
            numbers.add(0);
        }
        return new Edition(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    /** The number as it is written, without zeros at its end. */
    public String number() {
        if (correction > 0) {
            return "%d.%d.%d".formatted(year, revision, correction);
        }
        return revision > 0 ? "%d.%d".formatted(year, revision) : String.valueOf(year);
    }

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }
}
