package org.fairlead.engine.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Position;

/** Which rule of a pack is behind something. */
record Blame(List<RuleFacts> rules) {
    Optional<RuleFacts> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    boolean isRule(Position at) {
        return rules.stream().anyMatch(rule -> rule.at().equals(at));
    }

    /** The rule that a message names. */
    Optional<RuleFacts> named(String message) {
        return rules.stream()
                .filter(rule -> message.contains("'" + rule.name() + "'"))
                .findFirst();
    }

    /** A rule that holds something down after a change and did not do so before it. */
    Optional<RuleFacts> newlyHolding(GapAnalysis before, GapAnalysis after) {
        Set<String> old = holding(before);
        return holding(after).stream()
                .filter(rule -> !old.contains(rule))
                .sorted()
                .findFirst()
                .flatMap(this::rule);
    }

    private static Set<String> holding(GapAnalysis analysis) {
        return analysis.standings().values().stream()
                .flatMap(standing -> standing.findings().stream())
                .filter(finding ->
                        finding.holdsAt().isPresent() || finding.showsAt().isPresent())
                .map(Finding::rule)
                .collect(Collectors.toCollection(HashSet::new));
    }

    Position place(Optional<RuleFacts> rule, Position otherwise) {
        return rule.map(RuleFacts::at).orElse(otherwise);
    }

    static String said(Optional<RuleFacts> rule) {
        return rule.map(each -> " The rule '%s' speaks up only then.".formatted(each.name()))
                .orElse("");
    }
}
