package org.fairlead.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Judging an assessment that has been read, beside plain Java that does the same. */
public class Judging {
    @Benchmark
    public void besideByHand(Workload workload, Pair pair, Blackhole sink) {
        pair.time(workload.assessments, workload.byHand::assess, workload.assessor::assess, sink);
    }
}
