package org.fairlead.engine.model;

import java.util.Optional;

/** A source of a practice, the page where known, and how well it is known. */
public record Citation(String document, Optional<String> page, Basis basis) {
    /** "Report on the toolkit's launch, Legal Futures, 2012 (read in a text about the toolkit)". */
    public String inFull(Source source) {
        return source.title().equalsIgnoreCase(basis.sentence())
                ? source.title()
                : "%s%s (%s)"
                        .formatted(
                                source.inFull(),
                                page.map(number -> ", page " + number).orElse(""),
                                basis.sentence());
    }
}
