package org.fairlead.reports.formats;

import java.nio.charset.StandardCharsets;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.MarkdownDocument;
import org.fairlead.reports.document.Setting;

/** For wikis, repositories and everything that reads text. */
public final class MarkdownFormat implements DocumentFormat {
    @Override
    public String name() {
        return "md";
    }

    @Override
    public String about() {
        return "Markdown, for wikis and repositories";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public byte[] of(Document document, Setting setting) {
        return MarkdownDocument.of(document, setting).getBytes(StandardCharsets.UTF_8);
    }
}
