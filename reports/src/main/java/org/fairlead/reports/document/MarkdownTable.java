package org.fairlead.reports.document;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;

/** A table of Markdown. */
final class MarkdownTable {
    private MarkdownTable() {}

    static TableBlock of(Block.Grid grid, MarkdownText text) {
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        head.appendChild(row(
                grid.columns().stream().map(column -> Words.of(column.head())).toList(), true, text));
        table.appendChild(head);
        if (!grid.rows().isEmpty()) {
            TableBody body = new TableBody();
            grid.rows().forEach(row -> body.appendChild(row(row.cells(), false, text)));
            table.appendChild(body);
        }
        return table;
    }

    private static TableRow row(List<Words> cells, boolean head, MarkdownText text) {
        TableRow row = new TableRow();
        for (Words words : cells) {
            TableCell cell = new TableCell();
            cell.setHeader(head);
            text.write(cell, words);
            row.appendChild(cell);
        }
        return row;
    }
}
