package org.fairlead.reports.formats;

import java.nio.charset.StandardCharsets;
import org.fairlead.reports.JsonReport;

/** For other programs. */
public final class JsonFormat implements Format {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public String about() {
        return "everything, for other programs";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public byte[] of(Report report) {
        return JsonReport.of(report.plan(), report.setting().seal()).getBytes(StandardCharsets.UTF_8);
    }
}
