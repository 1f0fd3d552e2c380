package org.fairlead.engine.model;

import java.util.Comparator;

/**
 * Something wrong in a file that a person wrote.
 *
 * @param what what is wrong, with the values in it
 * @param maybe a guess at what was meant, or empty
 */
public record Problem(Position at, String what, String maybe) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::what);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return at + ": " + what + (maybe.isEmpty() ? "" : " " + maybe);
    }
}
