package org.fairlead.engine.model;

import java.util.List;

/**
 * What takes a practice from the level below to this one.
 *
 * @param months elapsed time
 */
public record Step(Level to, String todo, String owner, Effort effort, int months, List<Prerequisite> after) {
    public Step {
        after = List.copyOf(after);
    }
}
