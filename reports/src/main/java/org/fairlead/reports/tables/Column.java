package org.fairlead.reports.tables;

import java.util.List;

/**
 * One column of a table.
 *
 * @param width about how many characters a line of it holds
 * @param yours whether it is for the reader to fill in
 * @param choices the words to choose from there; empty where anything may be written
 */
public record Column(String heading, int width, boolean yours, List<String> choices) {
    public Column {
        choices = List.copyOf(choices);
    }

    public Column(String heading, int width) {
        this(heading, width, false, List.of());
    }
}
