package org.fairlead.engine.model;

import java.util.List;

/** The actions that an analysis asks for, in an order in which they can be carried out. */
public record ActionPlan(GapAnalysis analysis, List<Action> actions) {
    public ActionPlan {
        actions = List.copyOf(actions);
    }
}
