package org.fairlead.reports.plan;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.plans.Schedule;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Setting;

/** A schedule as a document: a page for a board, then what it leads to, what it takes, and who does what by when. */
public final class PlanDocument {
    private PlanDocument() {}

    public static Document of(Schedule schedule, Setting setting) {
        var outline = new Outline(schedule);
        var words = new PlanWords(setting.language());
        GapAnalysis analysis = schedule.analysis();
        List<Part> parts = new ArrayList<>();
        var curves = new CurveParts(outline, words);
        if (outline.isAssessable()) {
            parts.add(curves.projection());
        }
        parts.add(curves.work());
        parts.add(new PeriodParts(outline, words).part());
        parts.add(new OwnerParts(outline, words).part());
        parts.add(new ActionParts(outline, words).part());
        var aside = new AsideParts(outline, words);
        aside.leftOut().ifPresent(parts::add);
        aside.deadlines().ifPresent(parts::add);
        aside.settled().ifPresent(parts::add);
        aside.accepted().ifPresent(parts::add);
        parts.add(new AssumedPart(outline, words).part());
        return new Document(
                analysis.assessment().organisation().name(),
                words.say(
                        "subtitle",
                        words.day(schedule.terms().from()),
                        words.day(schedule.terms().until())),
                setting.brand().name().orElse(analysis.pack().title()),
                analysis.assessment().day(),
                new PlanCover(outline, words).blocks(),
                parts);
    }
}
