package org.fairlead.engine.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one rule concluded about one practice.
 *
 * @param rule the full name of the rule
 * @param reason completes "MON-05 stands at started because ..."
 * @param certain false where it hangs on an answer that is not known yet
 */
public record Finding(
        String rule,
        FindingKind kind,
        String practice,
        Optional<Level> holdsAt,
        Optional<Level> showsAt,
        String reason,
        String todo,
        List<Citation> sources,
        boolean certain)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(Finding::practice)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::reason);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The part of a rule's name after its id. */
    public String when() {
        return rule.substring(rule.indexOf(": ") + 2);
    }
}
