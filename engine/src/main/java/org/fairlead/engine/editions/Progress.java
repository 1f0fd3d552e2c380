package org.fairlead.engine.editions;

import java.util.List;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.GapAnalysis;

/**
 * Several results of one organisation in the order of their days.
 *
 * @param stages what happened between each two neighbours
 * @param next what the last result asks for
 */
public record Progress(List<GapAnalysis> results, List<Stage> stages, ActionPlan next) {
    /**
     * Between two results.
     *
     * @param accepted which gaps were accepted meanwhile, and which no longer are
     * @param planned what the action plan of the earlier result asked for
     * @param crossed the editions on the way, the first and the last among them; empty where both results are of one edition
     */
    public record Stage(
            Bridge bridge,
            Movements movements,
            Lapses lapses,
            AcceptedSince accepted,
            Planned planned,
            List<Crossed> crossed) {
        public Stage {
            crossed = List.copyOf(crossed);
        }

        /** From one result to a later one by way of the editions between them. Plans the earlier, which takes a while. */
        public static Stage between(GapAnalysis before, GapAnalysis after, Crossing crossing) {
            return new Stage(
                    Bridge.between(before, after, crossing),
                    Movements.between(before, after, crossing),
                    Lapses.between(before, after, crossing),
                    AcceptedSince.between(before, after, crossing),
                    Planned.of(crossing.earlier().plan(before), after, crossing),
                    Crossed.on(crossing, before, after));
        }
    }

    public Progress {
        results = List.copyOf(results);
        stages = List.copyOf(stages);
        if (stages.isEmpty() || results.size() != stages.size() + 1) {
            throw new IllegalArgumentException(
                    "There are (%d) results and (%d) stages between them.".formatted(results.size(), stages.size()));
        }
    }

    public GapAnalysis first() {
        return results.get(0);
    }

    public GapAnalysis last() {
        return results.get(results.size() - 1);
    }

    public Stage lastStage() {
        return stages.get(stages.size() - 1);
    }
}
