package org.fairlead.reports.impact;

import java.util.List;
import java.util.stream.Collectors;
import org.fairlead.engine.editions.Impact;

/**
 * An impact, and what could not be judged.
 *
 * @param leftOut in the order of the files; their names are not shown where names are hidden
 */
public record Judged(Impact impact, List<LeftOut> leftOut) {
    /** A file that was not judged, and why: a sentence. */
    public record LeftOut(String file, String reason) {}

    public Judged {
        leftOut = List.copyOf(leftOut);
    }

    boolean isAnonymous() {
        return impact.smallest() > 1;
    }

    String editions() {
        return impact.from().stream().map(Object::toString).collect(Collectors.joining(" or "));
    }
}
