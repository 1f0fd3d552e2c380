package org.fairlead.reports.progress;

import java.util.Arrays;
import java.util.List;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Words;

/** Rows of tables. */
final class Rows {
    private Rows() {}

    /** A row to which nothing leads. */
    static Block.Row of(Words... cells) {
        return new Block.Row("", List.of(cells));
    }

    /** The same of plain words. */
    static Block.Row of(String... cells) {
        return new Block.Row("", Arrays.stream(cells).map(Words::of).toList());
    }
}
