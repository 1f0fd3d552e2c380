package org.fairlead.reports.analysis;

import java.util.List;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.language.Language;

/** The report on one assessment: a page for a board, then what it rests on. */
public final class AnalysisDocument {
    private AnalysisDocument() {}

    public static Document of(Report report) {
        GapAnalysis analysis = report.plan().analysis();
        Language language = report.setting().language();
        return new Document(
                analysis.assessment().organisation().name(),
                analysis.pack().title(),
                report.setting().brand().name().orElse(analysis.pack().title()),
                analysis.assessment().day(),
                List.of(new Block.Figures(List.of(new Block.Figure(
                        "score", language.score(analysis.overall().score()), "")))),
                List.of());
    }
}
