package org.fairlead.reports.tables;

import java.util.List;

/**
 * Rows of typed cells under headings, whatever file they end up in.
 *
 * @param name by which it is asked for, the same in every language: "plan"
 * @param about one or two sentences that say what the rows are
 * @param pinned how many columns say which row it is, and stay in view beside the others
 * @param nothing the sentence for a table without rows
 */
public record Table(
        String name,
        String title,
        String about,
        int pinned,
        List<Column> columns,
        List<List<Cell>> rows,
        String nothing) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of the table (%s) has (%d) cells for (%d) columns."
                        .formatted(name, row.size(), columns.size()));
            }
        }
    }
}
