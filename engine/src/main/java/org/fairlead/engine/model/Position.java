package org.fairlead.engine.model;

import java.util.Comparator;

/** A place in a file. Lines and columns count from 1; a line of 0 means the file as a whole. */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file).thenComparing(Position::line).thenComparing(Position::column);

    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    /** The same place in a file that is called something else. */
    public Position in(String otherFile) {
        return new Position(otherFile, line, column);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
