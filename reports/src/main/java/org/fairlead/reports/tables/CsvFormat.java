package org.fairlead.reports.tables;

import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Report;

/** The action plan, for programs that plan. */
public final class CsvFormat implements Format {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String about() {
        return "the action plan, one line for each action, for spreadsheets and planning tools";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public byte[] of(Report report) {
        return CsvTables.of(report, Tables.PLAN);
    }
}
