package org.fairlead.bench;

import org.fairlead.engine.model.GapAnalysis;
import org.openjdk.jmh.annotations.Benchmark;

/** Judging an assessment that has been read. */
public class Judging {
    @Benchmark
    public GapAnalysis engine(Workload workload, Workload.Turn turn) {
        return workload.assessor.assess(turn.of(workload.assessments));
    }

    @Benchmark
    public GapAnalysis byHand(Workload workload, Workload.Turn turn) {
        return workload.byHand.assess(turn.of(workload.assessments));
    }
}
