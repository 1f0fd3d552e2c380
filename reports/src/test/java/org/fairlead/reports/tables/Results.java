package org.fairlead.reports.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Position;
import org.fairlead.reports.Sample;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Report;

/** Results to be put in tables. */
final class Results {
    static final String EMPTY = """
            assessment: 1
            pack: toolkit@2012
            organisation: { name: Ours, audience: employer, headcount: 35 }
            judged on: 2026-09-30
            """;

    private Results() {}

    static Report of(String sample) {
        return new Report(Sample.of(sample), Setting.PLAIN);
    }

    static Report empty() {
        return new Report(Sample.plan(EMPTY), Setting.PLAIN);
    }

    static Report whereNothingApplies() {
        return new Report(Sample.whereNothingApplies(), Setting.PLAIN);
    }

    /** The small employer with this text wherever it can write one: its name, a remark, a reason, two pieces of evidence and an accepted gap. */
    static Report saying(String text) {
        Assessment ours = Sample.plan(Sample.OURS).analysis().assessment();
        Level lowest = Sample.TOOLKIT.pack().scale().lowest();
        Level level = Sample.TOOLKIT.pack().scale().level(2);
        var evidence = new Evidence("policy", text, Optional.of(LocalDate.of(2026, 5, 4)), OptionalInt.of(71));
        var old = new Evidence("survey report", text, Optional.of(LocalDate.of(1850, 1, 2)), OptionalInt.empty());
        var accepted = new Acceptance(text, text, LocalDate.of(2027, 6, 30), Position.of("ours.yml"));
        Assessment changed = ours.by(ours.organisation().named(text))
                .with("MON-01", new Answer.Claimed(level, text, List.of(evidence, old), Position.of("ours.yml")))
                .with("MON-05", new Answer.NotKnown(text, text, List.of(evidence), Position.of("ours.yml")))
                .with("MON-02", new Answer.Claimed(lowest, "", List.of(), Position.of("ours.yml")))
                .withAccepted(Map.of("MON-02", accepted));
        return new Report(Sample.TOOLKIT.plan(Sample.TOOLKIT.assess(changed)), Setting.PLAIN);
    }
}
