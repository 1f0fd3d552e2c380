package org.fairlead.reports.formats;

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
}
