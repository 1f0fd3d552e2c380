package org.fairlead.reports.document;

import java.util.List;

/**
 * A heading and what stands below it.
 *
 * @param anchor the address of the heading; empty where nothing leads there
 * @param label the id that readers cite, shown before the title; empty where there is none
 */
public record Part(String anchor, String label, String title, List<Block> blocks, List<Part> parts) {
    public Part {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** A part without parts of its own. */
    public static Part of(String anchor, String title, List<Block> blocks) {
        return new Part(anchor, "", title, blocks, List.of());
    }

    /** "MON-05 Repeat the collection", the label first where there is one. */
    public String heading() {
        return label.isEmpty() ? title : label + " " + title;
    }
}
