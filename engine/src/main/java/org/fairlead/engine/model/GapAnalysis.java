package org.fairlead.engine.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole result of judging one assessment. Everything is sorted; the same pack, assessment and day give an equal result.
 *
 * @param standings by practice id, in the order of the pack
 * @param areas in the order of the pack
 * @param findings what rules found about practices that apply, and every risk
 * @param gaps worst first
 */
public record GapAnalysis(
        RulePack pack,
        Assessment assessment,
        Size size,
        Map<String, Standing> standings,
        List<AreaScore> areas,
        Overall overall,
        List<Finding> findings,
        List<Gap> gaps) {
    public GapAnalysis {
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
        areas = List.copyOf(areas);
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
    }

    public Standing standing(String practice) {
        return Optional.ofNullable(standings.get(practice))
                .orElseThrow(
                        () -> new IllegalArgumentException("The practice (%s) was not judged.".formatted(practice)));
    }

    /** Legal and privacy risks: never part of a score. */
    public List<Finding> risks() {
        return findings.stream().filter(finding -> finding.kind().isRisk()).toList();
    }

    /** Practices that apply and have no level yet, in the order of the pack. */
    public List<Standing> open() {
        return standings.values().stream()
                .filter(standing -> standing.applies() && !standing.isAnswered())
                .toList();
    }
}
