package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.RuleFailureException;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Standing;

/** Every sheet is judged without fault: no rule fails, and no score or level is out of bounds. */
record Judged(Assessor assessor, Blame blame, Position pack) implements Property {
    @Override
    public List<Breach> breaches(Assessment assessment) {
        try {
            return inBounds(assessor.assess(assessment));
        } catch (RuleFailureException failed) {
            String message = String.valueOf(failed.getMessage());
            return List.of(new Breach(blame.place(blame.named(message), pack), message));
        }
    }

    private List<Breach> inBounds(GapAnalysis analysis) {
        List<Breach> breaches = new ArrayList<>();
        Scores.of(analysis).ranges().forEach((name, range) -> {
            if (!isScore(range)) {
                breaches.add(new Breach(pack, "The score of %s is %s.".formatted(name, range)));
            }
        });
        for (Standing standing : analysis.standings().values()) {
            if (standing.low().step() > standing.high().step()
                    || standing.shownLow().step() > standing.low().step()
                    || standing.shownHigh().step() > standing.high().step()) {
                breaches.add(new Breach(
                        standing.practice().at(),
                        "%s stands from '%s' to '%s', and is shown from '%s' to '%s'."
                                .formatted(
                                        standing.practice().id(),
                                        standing.low(),
                                        standing.high(),
                                        standing.shownLow(),
                                        standing.shownHigh())));
            }
        }
        return breaches;
    }

    private static boolean isScore(Range range) {
        return 0 <= range.low() && range.low() <= range.high() && range.high() <= 100;
    }
}
