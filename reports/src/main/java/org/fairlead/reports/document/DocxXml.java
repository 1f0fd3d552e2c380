package org.fairlead.reports.document;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/** Puts in what the library's reduced set of types lacks; its whole set would be three times as large as all else that is shipped with it. */
final class DocxXml {
    private static final String SPACES = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private DocxXml() {}

    /** Puts elements of our own making before another. */
    static void putBefore(XmlObject place, String xml) {
        try (XmlCursor to = place.newCursor()) {
            put(xml, to);
        }
    }

    /** Puts elements of our own making after all that another holds. */
    static void putLast(XmlObject holder, String xml) {
        try (XmlCursor to = holder.newCursor()) {
            to.toEndToken();
            put(xml, to);
        }
    }

    private static void put(String xml, XmlCursor to) {
        try (XmlCursor from = XmlObject.Factory.parse("<put %s>%s</put>".formatted(SPACES, xml))
                .newCursor()) {
            from.toFirstChild();
            from.toFirstChild();
            do {
                from.copyXml(to);
            } while (from.toNextSibling());
        } catch (XmlException impossible) {
            throw new IllegalArgumentException(xml, impossible);
        }
    }
}
