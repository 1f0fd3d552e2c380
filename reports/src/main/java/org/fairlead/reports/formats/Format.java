package org.fairlead.reports.formats;

import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Setting;

/** A form in which a result can be written. Found by {@link java.util.ServiceLoader}, so a jar beside Fairlead may bring another. */
public interface Format {
    /** What the command line calls it, and the ending of its files: "html". */
    String name();

    /** One line for people who choose: "one page for any browser". */
    String about();

    /** Whether it is text, which may be shown on a screen. */
    boolean isText();

    /** The bytes of a file. The same report gives the same bytes. */
    byte[] of(Report report);

    /** Whether any document can be written in it, such as that of progress, and not single results alone. */
    default boolean takesDocuments() {
        return false;
    }

    /**
     * The bytes of a file with any document.
     *
     * @throws UnsupportedOperationException if it does not take documents
     */
    default byte[] of(Document document, Setting setting) {
        throw new UnsupportedOperationException("The form (%s) is for results alone.".formatted(name()));
    }
}
