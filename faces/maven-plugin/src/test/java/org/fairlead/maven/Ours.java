package org.fairlead.maven;

import java.nio.file.Path;
import java.time.LocalDate;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;

/** A self-assessment of an invented firm against the toolkit. MON-01, MON-02 and ATT-01 have gaps unless it says otherwise. */
final class Ours {
    static final String FILE = "assessments/2026.yml";

    private static final String HEAD = """
            assessment: 1
            pack: toolkit@2012
            organisation: { name: Invented LLP, audience: employer, headcount: 35, sector: law, nation: england, offers: [internships] }
            judged on: 2026-09-30
            """;
    private static final Assessor TOOLKIT = toolkit();

    private String text;

    private Ours(String answers) {
        text = HEAD + "answers:\n" + answers;
    }

    private static Assessor toolkit() {
        Path none = Path.of("target", "none");
        var ref = new PackRef("toolkit", "2012");
        return new Packs(Ours.class.getClassLoader(), none, none)
                .bundled(ref, Position.of("ours"), new Problems())
                .orElseThrow();
    }

    static Ours saying(String... answers) {
        return new Ours("  " + String.join("\n  ", answers) + "\n");
    }

    static Ours asEver() {
        return saying("MON-01: started", "MON-02: started", "ATT-01: not in place");
    }

    Ours accepting(String practice, String until) {
        text += "accepted gaps:\n  %s: { owner: HR director, reason: We are small., until: %s }\n"
                .formatted(practice, until);
        return this;
    }

    Given judged() {
        return judged(FILE);
    }

    Given judged(String name) {
        Problems problems = new Problems();
        var assessment = TOOLKIT.read(new TextFile(name, text), LocalDate.of(2026, 11, 22), problems);
        problems.throwIfAny();
        return new Given(
                Path.of(name), name, TOOLKIT, assessment.orElseThrow(), TOOLKIT.assess(assessment.orElseThrow()));
    }
}
