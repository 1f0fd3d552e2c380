package org.fairlead.engine.authoring;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;

/** Every score of one result by a name, and the bands; a score that cannot be assessed is left out. */
record Scores(Map<String, Range> ranges, int atLeast, int atMost) {
    /** Sums of credits are exact, and only the last division is not. */
    private static final double HAIR = 1e-9;

    static Scores of(GapAnalysis analysis) {
        Map<String, Range> ranges = new TreeMap<>();
        for (AreaScore area : analysis.areas()) {
            area.score().ifPresent(score -> ranges.put(area.area().id(), score));
            area.evidenced().ifPresent(score -> ranges.put(area.area().id() + " as evidenced", score));
        }
        analysis.overall().score().ifPresent(score -> ranges.put("the whole", score));
        analysis.overall().evidenced().ifPresent(score -> ranges.put("the whole as evidenced", score));
        return new Scores(
                ranges,
                step(analysis.overall().atLeast()),
                step(analysis.overall().atMost()));
    }

    private static int step(Optional<Band> band) {
        return band.map(Band::from).orElse(-1);
    }

    /** What is lower than before. */
    Optional<String> lowerThan(Scores before) {
        for (var old : before.ranges.entrySet()) {
            Range was = old.getValue();
            Range is = ranges.get(old.getKey());
            if (is != null && (is.low() < was.low() - HAIR || is.high() < was.high() - HAIR)) {
                return Optional.of("the score of %s from %s to %s".formatted(old.getKey(), said(was), said(is)));
            }
        }
        return atLeast < before.atLeast || atMost < before.atMost ? Optional.of("the band") : Optional.empty();
    }

    /** What is wider than before. */
    Optional<String> widerThan(Scores before) {
        for (var old : before.ranges.entrySet()) {
            Range was = old.getValue();
            Range is = ranges.get(old.getKey());
            if (is != null && (is.low() < was.low() - HAIR || is.high() > was.high() + HAIR)) {
                return Optional.of("the score of %s from %s to %s".formatted(old.getKey(), said(was), said(is)));
            }
        }
        return Optional.empty();
    }

    boolean isExact() {
        return ranges.values().stream().allMatch(range -> range.low() == range.high());
    }

    /** The one figure of all scores, where they are all the same and exact. */
    boolean areAll(double figure) {
        return ranges.values().stream().allMatch(range -> range.low() == figure && range.high() == figure);
    }

    static String said(Range range) {
        return range.isExact()
                ? String.valueOf(range.shownLow())
                : "%s to %s".formatted(range.shownLow(), range.shownHigh());
    }
}
