package org.fairlead.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** The plan that follows from an analysis, beside the judging that the analysis took. */
public class Planning {
    @Benchmark
    public void besideJudging(Workload workload, Pair pair, Blackhole sink) {
        pair.time(
                workload.analyses,
                analysis -> workload.assessor.assess(analysis.assessment()),
                workload.assessor::plan,
                sink);
    }
}
