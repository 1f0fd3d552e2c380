package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Overall;

/** Adds up what happens to organisations of one audience and size. */
final class Groups {
    private static final Comparator<Impact.Group> HARDEST_HIT_FIRST =
            Comparator.comparingDouble(Groups::median).thenComparing(Impact.Group::kind);

    private Groups() {}

    static List<Impact.Group> of(Collection<Impact.Case> cases) {
        List<Impact.Group> groups = new ArrayList<>();
        cases.stream()
                .filter(each -> each.group().isPresent())
                .collect(Collectors.groupingBy(each -> each.group().orElseThrow()))
                .forEach((kind, members) -> groups.add(new Impact.Group(
                        kind,
                        members.size(),
                        moves(members, Impact.Case::move),
                        moves(members, Impact.Case::ifConfirmed),
                        changes(members, Impact.Case::carried),
                        changes(members, Impact.Case::confirmed))));
        groups.sort(HARDEST_HIT_FIRST);
        return groups;
    }

    private static double median(Impact.Group group) {
        return group.confirmed()
                .map(changes -> changes.low().median() + changes.high().median())
                .orElse(Double.MAX_VALUE);
    }

    static Map<Move, Integer> moves(Collection<Impact.Case> cases, Function<Impact.Case, Move> way) {
        Map<Move, Integer> moves = new EnumMap<>(Move.class);
        for (Move move : Move.values()) {
            moves.put(move, 0);
        }
        cases.forEach(each -> moves.merge(way.apply(each), 1, Integer::sum));
        return moves;
    }

    private static Optional<Impact.Changes> changes(
            Collection<Impact.Case> cases, Function<Impact.Case, Overall> after) {
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (Impact.Case each : cases) {
            Impact.change(each.before(), after.apply(each)).ifPresent(change -> {
                low.add(change[0]);
                high.add(change[1]);
            });
        }
        return Spread.of(low).flatMap(lower -> Spread.of(high).map(upper -> new Impact.Changes(lower, upper)));
    }
}
