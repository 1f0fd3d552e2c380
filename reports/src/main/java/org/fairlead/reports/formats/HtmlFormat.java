package org.fairlead.reports.formats;

import java.nio.charset.StandardCharsets;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.HtmlDocument;
import org.fairlead.reports.document.Setting;

/** For any browser. */
public final class HtmlFormat implements DocumentFormat {
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
    public byte[] of(Document document, Setting setting) {
        return HtmlDocument.of(document, setting).getBytes(StandardCharsets.UTF_8);
    }
}
