package org.fairlead.reports.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be read, in order, and not yet laid out.
 *
 * @param subtitle one line below the title
 * @param author who stands behind it
 * @param dated the day it speaks for; the only day that goes into a file
 * @param cover what stands on the title page
 */
public record Document(
        String title, String subtitle, String author, LocalDate dated, List<Block> cover, List<Part> parts) {
    public Document {
        cover = List.copyOf(cover);
        parts = List.copyOf(parts);
    }
}
