package org.fairlead.bench;

import java.util.Optional;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** From the text of a file to its analysis. */
public class Whole {
    @Benchmark
    public void besideParsing(Workload workload, Pair pair, Blackhole sink) {
        pair.time(workload.files, Whole::parsed, file -> analysis(workload, file), sink);
    }

    @Benchmark
    public void alone(Workload workload, Processor processor, Blackhole sink) {
        processor.time(workload.files, file -> analysis(workload, file), sink);
    }

    private static Optional<Node> parsed(TextFile file) {
        return YamlReader.read(file, new Problems());
    }

    private static GapAnalysis analysis(Workload workload, TextFile file) {
        return workload.assessor
                .read(file, workload.generated.lastDay(), new Problems())
                .map(workload.assessor::assess)
                .orElseThrow();
    }
}
