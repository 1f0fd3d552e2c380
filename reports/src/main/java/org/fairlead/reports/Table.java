package org.fairlead.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in columns that are as wide as what stands in them. Where the page is too narrow, whole columns are left out. */
public final class Table {
    private static final String BETWEEN = "  ";

    private final List<String> heads;
    private final List<Integer> leastNeeded;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param heads what stands above each column
     * @param leastNeeded the columns that may be left out, by number from 0, in the order in which they go
     */
    public Table(List<String> heads, List<Integer> leastNeeded) {
        this.heads = List.copyOf(heads);
        this.leastNeeded = List.copyOf(leastNeeded);
    }

    public void row(String... cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException(
                    "The row %s has not one cell for each of (%d) columns.".formatted(List.of(cells), heads.size()));
        }
        rows.add(List.of(cells));
    }

    /** The table, the heads first, in lines of this width at most if leaving columns out makes that possible. */
    List<String> lines(int width) {
        List<Integer> columns =
                new ArrayList<>(IntStream.range(0, heads.size()).boxed().toList());
        for (Integer least : leastNeeded) {
            if (widthOf(columns) > width) {
                columns.remove(least);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(heads, columns));
        rows.forEach(row -> lines.add(line(row, columns)));
        return lines;
    }

    private int widthOf(List<Integer> columns) {
        return columns.stream().mapToInt(this::widthOf).sum() + BETWEEN.length() * (columns.size() - 1);
    }

    private int widthOf(int column) {
        List<String> cells =
                new ArrayList<>(rows.stream().map(row -> row.get(column)).toList());
        cells.add(heads.get(column));
        return Collections.max(cells.stream().map(String::length).toList());
    }

    private String line(List<String> cells, List<Integer> columns) {
        var line = new StringBuilder();
        for (int column : columns) {
            String cell = cells.get(column);
            line.append(cell)
                    .append(" ".repeat(widthOf(column) - cell.length()))
                    .append(BETWEEN);
        }
        return line.toString().stripTrailing();
    }
}
