package org.fairlead.engine.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;

/** A score that somebody asked for. The worst case counts, as it is shown; what cannot be assessed does not reach any. */
public final class Threshold {
    private Threshold() {}

    /** Whether a number is one that a score can be asked to reach. */
    public static boolean isOne(double number) {
        return number >= 0 && number <= 100;
    }

    /** A sentence where the score of the whole is under what was asked for. */
    public static Optional<String> missed(GapAnalysis analysis, double asked) {
        return missed("The score", analysis.overall().score(), asked);
    }

    /**
     * A sentence for each area whose score is under what was asked for.
     *
     * @param asked by the id of the area; ids that the pack does not have are passed over
     */
    public static List<String> missed(GapAnalysis analysis, Map<String, Double> asked) {
        List<String> missed = new ArrayList<>();
        for (AreaScore area : analysis.areas()) {
            Optional.ofNullable(asked.get(area.area().id()))
                    .flatMap(each -> missed("'%s'".formatted(area.area().title()), area.score(), each))
                    .ifPresent(missed::add);
        }
        return missed;
    }

    private static Optional<String> missed(String what, Optional<Range> score, double asked) {
        return score.filter(range -> range.shownLow() >= asked).isPresent()
                ? Optional.empty()
                : Optional.of("%s (%s) is under the %s that was asked for."
                        .formatted(what, score.map(Explainer::said).orElse("not assessable"), plain(asked)));
    }

    /** A number as people write it: 40 and not 40.0. */
    public static String plain(double number) {
        return String.valueOf(number).replaceAll("\\.0$", "");
    }
}
