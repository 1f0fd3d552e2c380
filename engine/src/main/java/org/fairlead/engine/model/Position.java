package org.fairlead.engine.model;

import java.util.Comparator;

/**
 * A place in a file. Lines and columns count from 1; a line of 0 means the file, or the sheet, as a whole.
 *
 * @param sheet the name of the sheet of a workbook; empty in files that have none
 */
public record Position(String file, String sheet, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparing(Position::sheet)
            .thenComparing(Position::line)
            .thenComparing(Position::column);

    private static final int LETTERS = 26;

    public Position(String file, int line, int column) {
        this(file, "", line, column);
    }

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

    /** "ours.yml:12:3", or "ours.xlsx, Questions!C12" as workbooks name their cells. */
    @Override
    public String toString() {
        if (sheet.isEmpty()) {
            return line == 0 ? file : file + ":" + line + ":" + column;
        }
        return file + ", " + sheet + (line == 0 ? "" : "!" + letters(column) + line);
    }

    /** What workbooks call a column: A for 1, Z for 26, AA for 27. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
