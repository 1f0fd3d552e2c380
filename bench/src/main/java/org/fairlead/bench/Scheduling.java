package org.fairlead.bench;

import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The largest plan over twelve quarters, everything included, beside one judgement of the same organisation. */
@State(Scope.Benchmark)
public class Scheduling {
    private static final int JUDGEMENTS = 200;

    private final Assessor assessor = Careless.assessor();
    private final Assessment assessment = Careless.assessment(assessor.pack());
    private final GapAnalysis analysis = assessor.assess(assessment);

    @Benchmark
    public void besideJudging(Pair pair, Blackhole sink) {
        long start = System.nanoTime();
        for (int judgement = 0; judgement < JUDGEMENTS; judgement++) {
            sink.consume(assessor.assess(assessment));
        }
        long between = System.nanoTime();
        sink.consume(Careless.schedule(assessor, analysis));
        pair.plain += (between - start) / JUDGEMENTS;
        pair.measured += System.nanoTime() - between;
    }
}
