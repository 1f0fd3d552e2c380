package org.fairlead.reports.analysis;

import java.util.List;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** Legal and privacy risks, which are no part of any score. */
final class RiskParts {
    static final String ANCHOR = "risks";

    private final GapAnalysis analysis;
    private final Telling telling;

    RiskParts(GapAnalysis analysis, Telling telling) {
        this.analysis = analysis;
        this.telling = telling;
    }

    /** One part, or none where there is no risk. */
    List<Part> parts() {
        if (analysis.risks().isEmpty()) {
            return List.of();
        }
        List<Part> risks = analysis.risks().stream().map(this::risk).toList();
        return List.of(new Part(
                ANCHOR,
                "",
                telling.say("analysis.risks"),
                List.of(new Block.Paragraph(telling.words("analysis.risks-apart"))),
                risks));
    }

    private Part risk(Finding risk) {
        return Part.of(
                "",
                telling.language().say(risk.kind()) + ": "
                        + analysis.pack().practice(risk.practice()).title(),
                List.of(new Block.Terms(List.of(
                        new Block.Term(telling.say("analysis.found"), telling.pack(Telling.sentence(risk.reason()))),
                        new Block.Term(telling.say("analysis.do"), telling.pack(risk.todo())),
                        new Block.Term(telling.say("analysis.certain"), certain(risk)),
                        new Block.Term(
                                telling.say("analysis.practice"),
                                telling.titled(analysis.pack().practice(risk.practice()))),
                        new Block.Term(telling.say("analysis.rests-on"), telling.sources(risk.sources()))))));
    }

    private Words certain(Finding risk) {
        return telling.words(risk.certain() ? "analysis.is-certain" : "analysis.hangs-on-open");
    }
}
