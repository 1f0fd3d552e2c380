package org.fairlead.bench;

import java.util.Optional;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.openjdk.jmh.annotations.Benchmark;

/** From the text of a file to its analysis, beside parsing the text alone. */
public class Whole {
    @Benchmark
    public GapAnalysis analysis(Workload workload, Workload.Turn turn) {
        TextFile file = turn.of(workload.files);
        return workload.assessor
                .read(file, Generator.LAST_DAY, new Problems())
                .map(workload.assessor::assess)
                .orElseThrow();
    }

    @Benchmark
    public Optional<Node> parsing(Workload workload, Workload.Turn turn) {
        return YamlReader.read(turn.of(workload.files), new Problems());
    }
}
