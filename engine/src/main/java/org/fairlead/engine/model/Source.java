package org.fairlead.engine.model;

/** A document that a pack cites. */
public record Source(String key, String title, String publisher, int year) {
    /** "Report on the toolkit's launch, Legal Futures, 2012". */
    public String inFull() {
        return "%s, %s, %d".formatted(title, publisher, year);
    }
}
