package org.fairlead.engine.judging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Level;

/**
 * What the rules concluded about one assessment.
 *
 * @param excluded why practices do not apply, by practice id
 * @param findings sorted
 * @param holds every level that a rule holds a practice at
 */
public record Judgement(Map<String, Exclusion> excluded, List<Finding> findings, List<Hold> holds) {
    /** A rule says that a practice does not apply, and why. */
    public record Exclusion(String rule, String reason) {}

    /**
     * A rule holds a practice at a level.
     *
     * @param inBestCase whether it does so even if every unknown answer turns out best
     */
    public record Hold(String rule, String practice, Level at, boolean inBestCase) {}

    public Judgement {
        excluded = Map.copyOf(excluded);
        findings = List.copyOf(findings);
        holds = List.copyOf(holds);
    }

    /** The same as if these rules had found nothing about this practice. */
    public Judgement without(Set<String> rules, String practice) {
        return new Judgement(
                excluded,
                findings.stream()
                        .filter(each -> !(each.practice().equals(practice) && rules.contains(each.rule())))
                        .toList(),
                holds.stream()
                        .filter(each -> !(each.practice().equals(practice) && rules.contains(each.rule())))
                        .toList());
    }
}
