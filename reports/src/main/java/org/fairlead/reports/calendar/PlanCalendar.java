package org.fairlead.reports.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.planning.Due;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.language.Language;

/** The days on which actions are due as an iCalendar file. */
public final class PlanCalendar {
    private final GapAnalysis analysis;
    private final List<Action> actions;
    private final Language language;
    private final Due due;

    private PlanCalendar(Report report) {
        this.analysis = report.plan().analysis();
        this.actions = report.plan().actions();
        this.language = report.setting().language();
        this.due = new Due(analysis);
    }

    /** The bytes of the file. The same report gives the same bytes. */
    public static byte[] of(Report report) {
        var calendar = new PlanCalendar(report);
        return DayCalendar.of(
                calendar.analysis,
                calendar.days(),
                calendar.nothing(),
                report.setting().seal());
    }

    private List<DayCalendar.Day> days() {
        List<DayCalendar.Day> days = new ArrayList<>();
        for (Action action : actions) {
            due.day(action).ifPresent(day -> days.add(day(action, action.to().orElseThrow(), day)));
        }
        return days;
    }

    private DayCalendar.Day nothing() {
        return new DayCalendar.Day(
                "nothing",
                analysis.assessment().day(),
                language.say(
                        "calendar.nothing", analysis.assessment().organisation().name()),
                language.say("calendar.nothing-means"),
                "");
    }

    private DayCalendar.Day day(Action action, Level to, LocalDate day) {
        return new DayCalendar.Day(
                action.practice().id() + "\n" + to.name(),
                day,
                language.say(
                        "calendar.summary",
                        action.practice().id(),
                        action.practice().title(),
                        to.name()),
                description(action, to),
                DayCalendar.category(analysis, action.practice()));
    }

    private String description(Action action, Level to) {
        List<String> lines = new ArrayList<>();
        lines.add(action.todo());
        lines.add(language.say("calendar.owner", action.owner()));
        action.effort().ifPresent(effort -> lines.add(language.say("calendar.effort", effort.name())));
        if (!action.after().isEmpty()) {
            lines.add(language.say(
                    "calendar.after",
                    action.after().stream().map(Prerequisite::toString).collect(Collectors.joining(", "))));
        }
        lines.add(language.say("calendar.leads-to", action.practice().id(), to.name()));
        lines.add(language.say(
                "calendar.from",
                analysis.assessment().organisation().name(),
                language.day(analysis.assessment().day())));
        return String.join("\n", lines);
    }
}
