package org.fairlead.reports.analysis;

import java.util.Comparator;
import java.util.List;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Standing;

/** What an organisation does well: practices without a gap and above the lowest level, those that are shown and weigh most first. */
final class Strengths {
    private static final Comparator<Standing> STRONGEST = Comparator.comparingInt((Standing standing) ->
                    standing.shownLow().credit() * standing.practice().weight())
            .thenComparingInt(
                    standing -> standing.low().credit() * standing.practice().weight())
            .reversed()
            .thenComparing(standing -> !standing.practice().mustHave())
            .thenComparing(standing -> standing.practice().id());

    private Strengths() {}

    static List<Standing> of(GapAnalysis analysis, int most) {
        return analysis.standings().values().stream()
                .filter(standing -> standing.isAnswered() && standing.low().step() > 0)
                .filter(standing ->
                        analysis.gaps().stream().noneMatch(gap -> gap.practice().equals(standing.practice()))
                                && !analysis.isAccepted(standing.practice().id()))
                .sorted(STRONGEST)
                .limit(most)
                .toList();
    }
}
