package org.fairlead.engine.editions;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Standing;

/**
 * The share of the overall score that each practice has in one result. The score is the weighted mean of areas, and an area the weighted
 * mean of its practices: so it is the sum over practices of weight in the whole times credit.
 */
final class Shares {
    private static final long FULL = 100;

    private final GapAnalysis analysis;
    private final Map<String, Long> weights = new HashMap<>();
    private long weightOfAreas;

    Shares(GapAnalysis analysis) {
        this.analysis = analysis;
        for (Standing standing : analysis.standings().values()) {
            if (standing.applies()) {
                weights.merge(
                        standing.practice().area(), (long) standing.practice().weight(), Long::sum);
            }
        }
        for (Area area : analysis.pack().areas().values()) {
            weightOfAreas += weights.containsKey(area.id()) ? area.weight() : 0;
        }
    }

    GapAnalysis analysis() {
        return analysis;
    }

    /** Whether there is a score at all. */
    boolean isAssessable() {
        return weightOfAreas > 0;
    }

    /** Points that a practice adds to the score. */
    Ends of(Standing standing, Measure measure) {
        return standing.applies()
                ? new Ends(exact(standing, measure.low(standing)), exact(standing, measure.high(standing)))
                : Ends.NOTHING;
    }

    private Fraction exact(Standing standing, Level level) {
        return Fraction.of(points(standing, level), whole(standing));
    }

    /** The same at the lower end of the score as claimed, as good as a {@code double} is. */
    double low(Standing standing) {
        return standing.applies() ? (double) points(standing, standing.low()) / whole(standing) : 0;
    }

    /** The same at the upper end. */
    double high(Standing standing) {
        return standing.applies() ? (double) points(standing, standing.high()) / whole(standing) : 0;
    }

    private long points(Standing standing, Level level) {
        return FULL * area(standing).weight() * (long) standing.practice().weight() * level.credit();
    }

    private long whole(Standing standing) {
        long area = Objects.requireNonNull(weights.get(standing.practice().area()));
        return weightOfAreas * area * analysis.pack().scale().unit();
    }

    private Area area(Standing standing) {
        return Objects.requireNonNull(
                analysis.pack().areas().get(standing.practice().area()));
    }

    /** The score itself. */
    Ends total(Measure measure) {
        Ends total = Ends.NOTHING;
        for (Standing standing : analysis.standings().values()) {
            total = total.plus(of(standing, measure));
        }
        return total;
    }
}
