package org.fairlead.reports.formats;

import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.DocxDocument;
import org.fairlead.reports.document.Setting;

/** For Word and its kin, to be edited and branded. */
public final class DocxFormat implements DocumentFormat {
    @Override
    public String name() {
        return "docx";
    }

    @Override
    public String about() {
        return "a document for Word, to edit and to brand";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public byte[] of(Document document, Setting setting) {
        return DocxDocument.of(document, setting);
    }
}
