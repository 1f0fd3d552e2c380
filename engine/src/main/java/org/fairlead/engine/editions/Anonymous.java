package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Range;

/**
 * Takes out of an impact what tells who is who. An audience and size is shown only where as many organisations share it as the smallest
 * cell asks for. Where others are hidden for that, the smallest of those that could be shown are hidden with them. So what is hidden is
 * never fewer than the smallest cell, and has groups of different sizes of which nobody can tell which is which: taking what is shown from
 * the whole gives no small group away, not even to those who know this rule.
 */
final class Anonymous {
    /** By what is shown alone: the order in which accounts were given could be that of names. */
    private static final Comparator<Impact.Case> BY_RESULT = Comparator.comparing(Impact.Case::move)
            .thenComparing(Impact.Case::ifConfirmed)
            .thenComparing(each -> shown(each.before()))
            .thenComparing(each -> shown(each.carried()))
            .thenComparing(each -> shown(each.confirmed()))
            .thenComparing(each -> each.group().map(Impact.Kind::toString).orElse(""))
            .thenComparing(Impact.Case::waiting)
            .thenComparing(each -> each.deciders().toString())
            .thenComparing(each -> each.gates().toString());

    private final Impact impact;
    private final int smallest;
    private final Set<Impact.Kind> hidden;

    Anonymous(Impact impact, int smallest) {
        this.impact = impact;
        this.smallest = smallest;
        this.hidden = hidden(
                impact.groups().stream().collect(Collectors.toMap(Impact.Group::kind, Impact.Group::organisations)),
                smallest);
    }

    /** The groups that must not be shown, of groups of these sizes. */
    static <K> Set<K> hidden(Map<K, Integer> sizes, int smallest) {
        int most = sizes.values().stream().anyMatch(size -> size < smallest)
                ? sizes.values().stream()
                        .filter(size -> size >= smallest)
                        .min(Comparator.naturalOrder())
                        .orElse(smallest)
                : 0;
        return sizes.keySet().stream()
                .filter(group -> sizes.getOrDefault(group, 0) <= most)
                .collect(Collectors.toSet());
    }

    private static String shown(Overall overall) {
        return overall.score()
                .map(score -> "%05.1f %05.1f".formatted(Range.shown(score.low()), Range.shown(score.high())))
                .orElse("");
    }

    Impact impact() {
        List<Impact.Case> cases = new ArrayList<>();
        impact.cases().stream().map(this::withoutGroup).sorted(BY_RESULT).forEach(each -> {
            cases.add(named(each, "Organisation " + (cases.size() + 1)));
        });
        return new Impact(
                impact.draft(),
                impact.from(),
                cases,
                impact.groups().stream()
                        .filter(group -> !hidden.contains(group.kind()))
                        .toList(),
                impact.groups().stream()
                        .filter(group -> hidden.contains(group.kind()))
                        .mapToInt(Impact.Group::organisations)
                        .sum(),
                impact.effects().stream()
                        .filter(effect -> effect.organisations() >= smallest)
                        .map(effect ->
                                new Impact.Effect(effect.practice(), effect.title(), effect.low(), effect.high(), 0, 0))
                        .toList(),
                smallest);
    }

    /** What decides could be a practice that only one audience or size is asked. */
    private Impact.Case withoutGroup(Impact.Case each) {
        boolean small = each.group().filter(hidden::contains).isPresent();
        return new Impact.Case(
                "",
                "",
                each.from().filter(only -> impact.from().size() == 1),
                small ? Optional.empty() : each.group(),
                each.before(),
                each.carried(),
                each.confirmed(),
                each.move(),
                each.ifConfirmed(),
                small ? 0 : each.waiting(),
                small
                        ? List.of()
                        : each.deciders().stream()
                                .map(Anonymous::withoutReasons)
                                .toList(),
                small ? List.of() : each.gates());
    }

    private static Impact.Decider withoutReasons(Impact.Decider decider) {
        return new Impact.Decider(decider.practice(), decider.low(), decider.high(), "");
    }

    private static Impact.Case named(Impact.Case each, String name) {
        return new Impact.Case(
                each.file(),
                name,
                each.from(),
                each.group(),
                each.before(),
                each.carried(),
                each.confirmed(),
                each.move(),
                each.ifConfirmed(),
                each.waiting(),
                each.deciders(),
                each.gates());
    }
}
