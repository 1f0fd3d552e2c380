package org.fairlead.reports.analysis;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** What rules found that changes no level as claimed: what is not shown, what is worth a second look, what is due soon. */
final class DoubtParts {
    private final GapAnalysis analysis;
    private final Telling telling;

    DoubtParts(GapAnalysis analysis, Telling telling) {
        this.analysis = analysis;
        this.telling = telling;
    }

    List<Part> parts() {
        List<Block> blocks = new ArrayList<>();
        for (FindingKind kind : List.of(FindingKind.DOUBT, FindingKind.EVIDENCE, FindingKind.DUE)) {
            List<Words> entries = analysis.findings().stream()
                    .filter(finding -> finding.kind() == kind)
                    .map(this::entry)
                    .toList();
            if (!entries.isEmpty()) {
                blocks.add(new Block.Beside(
                        List.of(new Block.Titled(telling.language().say(kind), List.of(new Block.Listing(entries))))));
            }
        }
        return blocks.isEmpty() ? List.of() : List.of(Part.of("doubts", telling.say("analysis.doubts"), blocks));
    }

    private Words entry(Finding finding) {
        return telling.id(finding.practice()).and(": ").and(telling.pack(Telling.sentence(finding.reason())));
    }
}
