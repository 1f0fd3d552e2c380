package org.fairlead.bench;

import java.util.List;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.reading.AssessmentWriter;
import org.fairlead.engine.reading.TextFile;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same generated assessments for every benchmark. */
@State(Scope.Benchmark)
public class Workload {
    private static final int ASSESSMENTS = 500;

    final Assessor assessor = Bundled.assessor();
    final HandWritten byHand = new HandWritten(assessor.pack());
    final Generated generated = new Generated(assessor.pack());
    final List<Assessment> assessments = generated.assessments(1, ASSESSMENTS);
    final List<TextFile> files = assessments.stream()
            .map(each -> AssessmentWriter.write(each).file())
            .toList();
    final List<GapAnalysis> analyses = assessments.stream().map(byHand::assess).toList();
}
