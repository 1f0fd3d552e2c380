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
 * @param gaps those that are not accepted on the day of judging, worst first
 * @param accepted those that are, worst first; they count in every score like the others
 */
public record GapAnalysis(
        RulePack pack,
        Assessment assessment,
        Size size,
        Map<String, Standing> standings,
        List<AreaScore> areas,
        Overall overall,
        List<Finding> findings,
        List<Gap> gaps,
        List<AcceptedGap> accepted) {
    public GapAnalysis {
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
        areas = List.copyOf(areas);
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
        accepted = List.copyOf(accepted);
    }

    public Standing standing(String practice) {
        return Optional.ofNullable(standings.get(practice))
                .orElseThrow(
                        () -> new IllegalArgumentException("The practice (%s) was not judged.".formatted(practice)));
    }

    /** Whether the gap of this practice is accepted on the day of judging. */
    public boolean isAccepted(String practice) {
        return accepted.stream().anyMatch(each -> each.gap().practice().id().equals(practice));
    }

    /** The gaps that were accepted until a day that is over, worst first. They are among the gaps again. */
    public List<AcceptedGap> acceptedNoLonger() {
        return gaps.stream().flatMap(gap -> over(gap).stream()).toList();
    }

    /** The acceptance of a gap whose day is over. */
    public Optional<AcceptedGap> over(Gap gap) {
        return Optional.ofNullable(assessment.accepted().get(gap.practice().id()))
                .filter(acceptance -> !acceptance.isInForce(assessment.day()))
                .map(acceptance -> new AcceptedGap(gap, acceptance));
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
