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
}
