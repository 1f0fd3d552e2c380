package org.fairlead.plans.file;

import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.reading.Problems;

/** Whether a plan fits the organisation that it is for. */
record PlanCheck(PlanFile file, ActionPlan plan, Problems problems) {
    void all() {}
}
