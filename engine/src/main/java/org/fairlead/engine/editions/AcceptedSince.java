package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.model.AcceptedGap;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;

/**
 * What became of accepted gaps between two results, worst first, as they stand in the later one.
 *
 * @param begun accepted now, and not before
 * @param ended accepted before, and among the gaps again; with the acceptance that there was
 */
public record AcceptedSince(List<AcceptedGap> begun, List<AcceptedGap> ended) {
    public AcceptedSince {
        begun = List.copyOf(begun);
        ended = List.copyOf(ended);
    }

    static AcceptedSince between(GapAnalysis before, GapAnalysis after, Crossing crossing) {
        List<AcceptedGap> ended = new ArrayList<>();
        for (AcceptedGap was : before.accepted()) {
            Set<String> now = Set.copyOf(crossing.idsNow(was.gap().practice().id()));
            for (Gap gap : after.gaps()) {
                if (now.contains(gap.practice().id())) {
                    ended.add(after.over(gap).orElse(new AcceptedGap(gap, was.acceptance())));
                }
            }
        }
        ended.sort(null);
        Set<String> accepted = before.accepted().stream()
                .flatMap(was -> crossing.idsNow(was.gap().practice().id()).stream())
                .collect(Collectors.toSet());
        return new AcceptedSince(
                after.accepted().stream()
                        .filter(is -> !accepted.contains(is.gap().practice().id()))
                        .toList(),
                ended);
    }

    public boolean isEmpty() {
        return begun.isEmpty() && ended.isEmpty();
    }
}
