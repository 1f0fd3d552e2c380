package org.fairlead.reports.formats;

import org.fairlead.reports.analysis.AnalysisDocument;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Setting;

/** A form that takes any document, such as that of progress, and not single results alone. */
public interface DocumentFormat extends Format {
    /** The bytes of a file. The same document gives the same bytes. */
    byte[] of(Document document, Setting setting);

    @Override
    default byte[] of(Report report) {
        return of(AnalysisDocument.of(report), report.setting());
    }
}
