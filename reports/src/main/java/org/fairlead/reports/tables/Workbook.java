package org.fairlead.reports.tables;

import java.util.List;
import org.fairlead.reports.formats.Report;

/**
 * What a workbook holds: a first sheet that says what it is, and a sheet for each table.
 *
 * @param report whose it is, and how it is to look
 * @param title at the foot of each page
 * @param drawings charts below tables
 */
public record Workbook(Report report, String title, List<AboutLine> about, List<Table> tables, List<Drawing> drawings) {
    public Workbook {
        about = List.copyOf(about);
        tables = List.copyOf(tables);
        drawings = List.copyOf(drawings);
    }
}
