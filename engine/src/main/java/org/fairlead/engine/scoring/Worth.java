package org.fairlead.engine.scoring;

import java.util.HashMap;
import java.util.Map;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Standing;

/**
 * How many points the levels of each practice are worth in the scores of one organisation. What applies to it is fixed by what it is, so
 * answers move no point from one practice to another. A guide for those who search; what a set of answers reaches is judged.
 */
public final class Worth {
    private final GapAnalysis analysis;
    /** The weight of the practices that apply, by area. */
    private final Map<String, Integer> weights = new HashMap<>();

    private final int areas;

    public Worth(GapAnalysis analysis) {
        this.analysis = analysis;
        for (Standing standing : analysis.standings().values()) {
            if (standing.applies()) {
                weights.merge(standing.practice().area(), standing.practice().weight(), Integer::sum);
            }
        }
        this.areas = analysis.pack().areas().values().stream()
                .filter(area -> weights.containsKey(area.id()))
                .mapToInt(Area::weight)
                .sum();
    }

    /** Points of the score of its area, for a practice that applies. */
    public double inArea(Practice practice, int step) {
        double full = (double) weights.getOrDefault(practice.area(), 0)
                * analysis.pack().scale().unit();
        return full == 0
                ? 0
                : 100.0
                        * practice.weight()
                        * analysis.pack().scale().level(step).credit()
                        / full;
    }

    /** Points of the overall score, for a practice that applies. */
    public double overall(Practice practice, int step) {
        Area area = analysis.pack().areas().get(practice.area());
        return area == null || areas == 0 ? 0 : inArea(practice, step) * area.weight() / areas;
    }
}
