package org.fairlead.engine.editions;

import java.util.List;
import org.fairlead.engine.model.GapAnalysis;

/**
 * Several results of one organisation in the order of their days.
 *
 * @param stages what happened between each two neighbours
 */
public record Progress(List<GapAnalysis> results, List<Stage> stages) {
    /** Between two results. */
    public record Stage(Bridge bridge, Movements movements) {
        /** From one result to a later one by way of the editions between them. */
        public static Stage between(GapAnalysis before, GapAnalysis after, Crossing crossing) {
            return new Stage(Bridge.between(before, after, crossing), Movements.between(before, after, crossing));
        }
    }

    public Progress {
        results = List.copyOf(results);
        stages = List.copyOf(stages);
        if (results.size() != stages.size() + 1) {
            throw new IllegalArgumentException(
                    "There are (%d) results and (%d) stages between them.".formatted(results.size(), stages.size()));
        }
    }
}
