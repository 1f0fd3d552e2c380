package org.fairlead.reports.tables;

import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Report;

/** For spreadsheets. */
public final class XlsxFormat implements Format {
    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String about() {
        return "a workbook to plan and work with, for Excel and LibreOffice";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public byte[] of(Report report) {
        return XlsxWorkbook.of(report);
    }
}
