package org.fairlead.reports.analysis;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.formats.Report;

/** The report on one assessment: a page for a board, then what it rests on. */
public final class AnalysisDocument {
    private AnalysisDocument() {}

    public static Document of(Report report) {
        ActionPlan plan = report.plan();
        GapAnalysis analysis = plan.analysis();
        var telling = new Telling(analysis, report.setting().language());
        List<Part> parts = new ArrayList<>();
        if (analysis.overall().score().isPresent()) {
            parts.add(new AreaParts(analysis, telling).part());
        }
        parts.addAll(new RiskParts(analysis, telling).parts());
        if (analysis.overall().score().isPresent()) {
            parts.add(new GapParts(analysis, telling).part());
            parts.addAll(new AcceptedParts(analysis, telling).parts());
            parts.add(new PlanParts(plan, telling).part());
        }
        parts.addAll(new DoubtParts(analysis, telling).parts());
        parts.addAll(new OpenParts(analysis, telling).parts());
        parts.add(new AnswerParts(analysis, telling).part());
        parts.add(new EvidenceParts(analysis, telling).part());
        parts.add(new MethodParts(analysis, telling).part());
        return new Document(
                analysis.assessment().organisation().name(),
                telling.say("analysis.subtitle", analysis.pack().title()),
                report.setting()
                        .brand()
                        .name()
                        .orElse(analysis.assessment().organisation().name()),
                analysis.assessment().day(),
                new BoardPage(plan, telling).blocks(),
                parts);
    }
}
