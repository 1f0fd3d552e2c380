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
    /** The weight of what applies in each area that can be assessed. */
    private final Map<String, Long> weights = new HashMap<>();
    /** The share of the whole that one unit of weight has in each of these areas. */
    private final Map<String, Double> units = new HashMap<>();

    private long weightOfAreas;

    Shares(GapAnalysis analysis) {
        this.analysis = analysis;
        for (Standing standing : analysis.standings().values()) {
            if (standing.applies()) {
                weights.merge(
                        standing.practice().area(), (long) standing.practice().weight(), Long::sum);
            }
        }
        Map<String, Area> areas = analysis.pack().areas();
        weights.keySet().forEach(area -> weightOfAreas += area(areas, area).weight());
        weights.forEach(
                (area, weight) -> units.put(area, (double) area(areas, area).weight() / (weightOfAreas * weight)));
    }

    private static Area area(Map<String, Area> areas, String id) {
        return Objects.requireNonNull(areas.get(id));
    }

    GapAnalysis analysis() {
        return analysis;
    }

    /** Whether there is a score at all. */
    boolean isAssessable() {
        return weightOfAreas > 0;
    }

    /**
     * Points by which a practice lifts the score above this one, or holds it below: its weight in the whole times how far its credit is
     * from this score. As weights add up to one, the sum over all practices is how far the whole score is from this one.
     */
    Ends beside(Ends score, Standing standing, Measure measure) {
        if (!standing.applies()) {
            return Ends.NOTHING;
        }
        String area = standing.practice().area();
        Fraction weight = Fraction.of(
                (long) area(analysis.pack().areas(), area).weight()
                        * standing.practice().weight(),
                weightOfAreas * Objects.requireNonNull(weights.get(area)));
        return new Ends(
                credit(measure.low(standing)).minus(score.low()).times(weight),
                credit(measure.high(standing)).minus(score.high()).times(weight));
    }

    private Fraction credit(Level level) {
        return Fraction.of(FULL * level.credit(), analysis.pack().scale().unit());
    }

    /** The same at the lower end of the score as claimed, as good as a {@code double} is. */
    double low(double score, Standing standing) {
        return beside(score, standing, standing.low());
    }

    /** The same at the upper end. */
    double high(double score, Standing standing) {
        return beside(score, standing, standing.high());
    }

    private double beside(double score, Standing standing, Level level) {
        if (!standing.applies()) {
            return 0;
        }
        double credit = (double) FULL * level.credit() / analysis.pack().scale().unit();
        double unit = Objects.requireNonNull(units.get(standing.practice().area()));
        return (credit - score) * standing.practice().weight() * unit;
    }

    /** The score itself. */
    Ends total(Measure measure) {
        Ends total = Ends.NOTHING;
        for (Standing standing : analysis.standings().values()) {
            total = total.plus(beside(Ends.NOTHING, standing, measure));
        }
        return total;
    }
}
