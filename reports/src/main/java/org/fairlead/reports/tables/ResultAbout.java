package org.fairlead.reports.tables;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;

/** What a workbook of a result is, in words. */
final class ResultAbout {
    private final Told told;
    private final List<AboutLine> lines = new ArrayList<>();

    ResultAbout(Told told) {
        this.told = told;
    }

    List<AboutLine> of(List<Table> tables) {
        GapAnalysis analysis = told.analysis();
        lines.add(new AboutLine.Title(analysis.assessment().organisation().name()));
        lines.add(new AboutLine.Subtitle(told.say("tables.title")));
        lines.add(new AboutLine.Space());
        prose(
                told.say("gaps.source"),
                told.say(
                        "tables.made-of",
                        analysis.pack().title(),
                        analysis.pack().ref().edition()));
        lines.add(new AboutLine.Dated(
                told.say("tables.judged-on"), analysis.assessment().day()));
        figures(analysis);
        lines.add(new AboutLine.Space());
        lines.add(new AboutLine.Heading(told.say("tables.sheets")));
        for (Table table : tables) {
            prose(
                    table.title(),
                    told.say(
                            "tables.rows",
                            table.about(),
                            String.valueOf(table.rows().size())));
        }
        lines.add(new AboutLine.Space());
        lines.add(new AboutLine.Heading(told.say("tables.working")));
        prose(told.say("tables.filters"), told.say("tables.filters-mean"));
        prose(told.say("tables.changes"), told.say("tables.changes-mean"));
        prose(told.say("plan.due"), told.say("plan.due-means"));
        prose(told.say("plan.gain"), told.say("plan.gain-means"));
        analysis.pack()
                .efforts()
                .values()
                .forEach(effort -> prose(
                        told.say("tables.effort", effort.name()),
                        told.say("tables.effort-means", effort.means(), String.valueOf(effort.days()))));
        lines.add(new AboutLine.Space());
        lines.add(new AboutLine.Heading(told.say("tables.limits")));
        prose("", told.say("tables.certifies"));
        lines.add(new AboutLine.Space());
        lines.add(new AboutLine.Heading(told.say("tables.method")));
        prose("", analysis.pack().method());
        lines.add(new AboutLine.Space());
        prose("", told.say("tables.made-by"));
        return lines;
    }

    private void figures(GapAnalysis analysis) {
        if (analysis.overall().score().isEmpty()) {
            prose(
                    told.say("tables.claimed"),
                    told.language().score(analysis.overall().score()));
            return;
        }
        prose(
                told.say("tables.claimed"),
                told.say(
                        "tables.of-hundred",
                        told.language().score(analysis.overall().score())));
        prose(
                told.say("tables.evidenced"),
                told.say(
                        "tables.of-hundred",
                        told.language().score(analysis.overall().evidenced())));
        prose(told.say("tables.band"), ScoresTable.band(told));
        prose(
                told.say("tables.answered"),
                told.say(
                        "tables.answered-share",
                        told.language().score(Range.shown(analysis.overall().completeness()))));
    }

    private void prose(String label, String text) {
        lines.add(new AboutLine.Prose(label, text));
    }
}
