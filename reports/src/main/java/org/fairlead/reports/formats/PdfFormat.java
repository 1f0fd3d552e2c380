package org.fairlead.reports.formats;

import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.pdf.PdfDocument;

/** For paper, and for those who want a file that stays as it is. */
public final class PdfFormat implements DocumentFormat {
    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public String about() {
        return "pages of A4 to print, sign and keep";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public byte[] of(Document document, Setting setting) {
        return PdfDocument.of(document, setting);
    }
}
