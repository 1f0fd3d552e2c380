package org.fairlead.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * One step that closes a gap, or puts right what a rule found.
 *
 * @param to the level it leads to; empty where it puts something right
 * @param effort empty where the pack does not say
 * @param months elapsed time; 0 where the pack does not say
 * @param after what has to come first and has not been reached yet
 * @param findings what it puts right; empty for a step
 */
public record Action(
        ActionKind kind,
        Practice practice,
        Severity severity,
        Optional<Level> to,
        String todo,
        String owner,
        Optional<Effort> effort,
        int months,
        List<Prerequisite> after,
        List<Finding> findings,
        Gain gain) {
    public Action {
        after = List.copyOf(after);
        findings = List.copyOf(findings);
    }

    /** By what a plan calls it: "MON-05 in place", "SEL-01 put right", or "REC-05 put right: interns are owed a wage" for a risk. */
    public String name() {
        return practice.id() + " "
                + to.map(Level::name)
                        .orElseGet(() ->
                                kind.word() + (isRisk() ? ": " + findings.get(0).when() : ""));
    }

    /** Whether it puts a legal or privacy risk right. */
    public boolean isRisk() {
        return !findings.isEmpty() && findings.get(0).kind().isRisk();
    }

    /** The same action, of which it is known what it gains. */
    public Action gaining(Gain points) {
        return new Action(kind, practice, severity, to, todo, owner, effort, months, after, findings, points);
    }
}
