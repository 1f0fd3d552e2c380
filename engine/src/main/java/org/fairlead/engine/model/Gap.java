package org.fairlead.engine.model;

import java.util.Comparator;

/**
 * A practice that applies and stands below its target, however its unknown answers turn out.
 *
 * @param distance weight times missing credit, in whole credits: 3.0 is a practice of weight 3 not in place at all
 */
public record Gap(Practice practice, Level stands, Level target, Severity severity, double distance)
        implements Comparable<Gap> {
    private static final Comparator<Gap> ORDER = Comparator.comparing(Gap::severity)
            .thenComparing(Comparator.comparingDouble(Gap::distance).reversed())
            .thenComparing(gap -> gap.practice().id());

    @Override
    public int compareTo(Gap other) {
        return ORDER.compare(this, other);
    }
}
