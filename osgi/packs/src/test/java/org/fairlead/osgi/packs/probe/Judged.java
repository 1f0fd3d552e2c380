package org.fairlead.osgi.packs.probe;

import java.nio.file.Path;
import java.time.LocalDate;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;

/** Everything that is said of an assessment, as text. */
public final class Judged {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Judged() {}

    /** Judges an assessment by the pack that it names. */
    public static String by(Packs packs, Path file) {
        Problems problems = new Problems();
        TextFile text = TextFile.read(file, String.valueOf(file.getFileName()), problems)
                .orElseThrow();
        PackRef ref = text.text()
                .lines()
                .filter(line -> line.startsWith("pack: "))
                .flatMap(line -> PackRef.parse(line.substring("pack: ".length())).stream())
                .findFirst()
                .orElseThrow();
        var assessor = packs.named(ref, Position.of(text.name()), problems);
        problems.throwIfAny();
        var assessment = assessor.flatMap(opened -> opened.read(text, TODAY, problems));
        problems.throwIfAny();
        return said(assessor.orElseThrow(), assessment.orElseThrow());
    }

    private static String said(Assessor assessor, Assessment assessment) {
        GapAnalysis analysis = assessor.assess(assessment);
        return Spelt.out(analysis) + "\n" + Spelt.out(assessor.plan(analysis).actions());
    }
}
