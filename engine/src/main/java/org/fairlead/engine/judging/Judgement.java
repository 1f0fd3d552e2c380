package org.fairlead.engine.judging;

import java.util.ArrayList;
import java.util.HashSet;
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

    /** The same, but with what another judgement says this rule found. */
    public Judgement with(String rule, Judgement other) {
        List<Finding> allFindings = new ArrayList<>(findings);
        allFindings.removeIf(each -> each.rule().equals(rule));
        allFindings.addAll(other.of(rule));
        allFindings.sort(null);
        List<Hold> allHolds = new ArrayList<>(holds);
        allHolds.removeIf(each -> each.rule().equals(rule));
        allHolds.addAll(other.holdsOf(rule));
        return new Judgement(excluded, allFindings, allHolds);
    }

    /** Whether two judgements say that this rule found the same. */
    public boolean agrees(String rule, Judgement other) {
        return of(rule).equals(other.of(rule))
                && new HashSet<>(holdsOf(rule)).equals(new HashSet<>(other.holdsOf(rule)));
    }

    private List<Finding> of(String rule) {
        return findings.stream().filter(each -> each.rule().equals(rule)).toList();
    }

    private List<Hold> holdsOf(String rule) {
        return holds.stream().filter(each -> each.rule().equals(rule)).toList();
    }
}
