package org.fairlead.bench;

import org.fairlead.engine.model.ActionPlan;
import org.openjdk.jmh.annotations.Benchmark;

/** The plan that follows from an analysis. */
public class Planning {
    @Benchmark
    public ActionPlan plan(Workload workload, Workload.Turn turn) {
        return workload.assessor.plan(turn.of(workload.analyses));
    }
}
