package org.fairlead.plans.file;

import java.time.LocalDate;
import org.fairlead.engine.reading.Problems;

/** Whether what people decided can all hold at once. */
record Consistency(PlanFile plan, boolean dated, LocalDate today, Problems problems) {
    void all() {}
}
