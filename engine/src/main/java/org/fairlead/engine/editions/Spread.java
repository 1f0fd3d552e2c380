package org.fairlead.engine.editions;

import java.util.Collection;
import java.util.Optional;

/** Changes of score over several organisations, in points. */
public record Spread(double least, double median, double most) {
    /** Nothing where there are no changes. */
    static Optional<Spread> of(Collection<Double> changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        double[] sorted =
                changes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return Optional.of(new Spread(sorted[0], median, sorted[sorted.length - 1]));
    }
}
