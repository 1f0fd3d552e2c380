package org.fairlead.plans.scheduling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.plans.Terms;

/** What each action of a plan waits for, whatever people decided. */
public final class Waits {
    private Waits() {}

    /** The names of the actions that the pack asks for first, by the name of the action that waits for them. */
    public static Map<String, List<String>> of(ActionPlan plan, Terms terms) {
        Tasks tasks = new Tasks(plan, terms, Map.of());
        Map<String, List<String>> waits = new LinkedHashMap<>();
        tasks.actions().forEach((name, action) -> waits.put(name, tasks.after(action)));
        return waits;
    }
}
