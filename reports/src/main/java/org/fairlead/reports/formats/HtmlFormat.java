package org.fairlead.reports.formats;

import java.nio.charset.StandardCharsets;
import org.fairlead.reports.analysis.AnalysisDocument;
import org.fairlead.reports.document.HtmlDocument;

/** For any browser. */
public final class HtmlFormat implements Format {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public String about() {
        return "one page for any browser, to read and to print";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public byte[] of(Report report) {
        return HtmlDocument.of(AnalysisDocument.of(report), report.setting()).getBytes(StandardCharsets.UTF_8);
    }
}
