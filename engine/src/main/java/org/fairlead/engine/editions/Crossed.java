package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Status;

/**
 * One edition that was crossed on the way from one result to a later one.
 *
 * @param changes what its author says became of practices that mattered to this organisation, in the order of the migration
 */
public record Crossed(RulePack from, RulePack to, List<Migration.Change> changes) {
    public Crossed {
        changes = List.copyOf(changes);
    }

    static List<Crossed> on(Crossing crossing, GapAnalysis before, GapAnalysis after) {
        List<Crossed> all = new ArrayList<>();
        for (Carrier carrier : crossing.carriers()) {
            all.add(new Crossed(
                    carrier.from(),
                    carrier.to(),
                    carrier.migration().changes().stream()
                            .filter(change -> change.kind() != ChangeKind.SAME && change.kind() != ChangeKind.REWORDED)
                            .filter(change -> concerns(change, before, after))
                            .toList()));
        }
        return all;
    }

    /** Whether one of its practices applied before or applies now. A practice that came and went on the way concerns nobody. */
    private static boolean concerns(Migration.Change change, GapAnalysis before, GapAnalysis after) {
        return change.sources().stream().anyMatch(id -> applies(before, id))
                || change.successors().stream().anyMatch(id -> applies(after, id));
    }

    private static boolean applies(GapAnalysis analysis, String practice) {
        Standing standing = analysis.standings().get(practice);
        return standing != null && standing.applies() && standing.practice().status() == Status.CURRENT;
    }
}
