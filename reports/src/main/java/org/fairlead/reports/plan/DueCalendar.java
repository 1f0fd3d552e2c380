package org.fairlead.reports.plan;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.reports.calendar.DayCalendar;
import org.fairlead.reports.document.Setting;

/** The days on which the actions of a schedule are due, for the calendars people have. */
public final class DueCalendar {
    /** The due days of a plan are others than the earliest days of the list of actions, and stand beside them. */
    private static final String PLAN = "plan\n";

    private final Outline outline;
    private final PlanWords words;

    private DueCalendar(Outline outline, PlanWords words) {
        this.outline = outline;
        this.words = words;
    }

    /** The bytes of the file. The same schedule gives the same bytes. */
    public static byte[] of(Schedule schedule, Setting setting) {
        var calendar = new DueCalendar(new Outline(schedule), new PlanWords(setting.language()));
        return DayCalendar.of(schedule.analysis(), calendar.days(), calendar.nothing(), setting.seal());
    }

    private List<DayCalendar.Day> days() {
        return outline.open().stream().map(this::day).toList();
    }

    private DayCalendar.Day day(ScheduledAction action) {
        return new DayCalendar.Day(
                PLAN + action.name(),
                action.due(),
                words.say("calendar-summary", action.name()),
                description(action),
                DayCalendar.category(outline.analysis(), action.action().practice()));
    }

    private String description(ScheduledAction action) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("calendar-title", action.action().practice().title()));
        lines.add(action.action().todo());
        lines.add(words.say("calendar-owner", action.owner()));
        lines.add(words.say("calendar-starts", words.day(action.starts())));
        lines.add(words.say("calendar-days", action.days()));
        if (!action.after().isEmpty()) {
            lines.add(words.say("calendar-after", String.join(", ", action.after())));
        }
        action.deadline().ifPresent(deadline -> lines.add(words.deadline(deadline)));
        if (!action.decision().notes().isEmpty()) {
            lines.add(words.say("notes", action.decision().notes()));
        }
        lines.add(words.say(
                "calendar-from",
                outline.analysis().assessment().organisation().name(),
                words.day(outline.analysis().assessment().day())));
        return String.join("\n", lines);
    }

    private DayCalendar.Day nothing() {
        return new DayCalendar.Day(
                PLAN,
                outline.analysis().assessment().day(),
                words.say(
                        "calendar-nothing",
                        outline.analysis().assessment().organisation().name()),
                words.say("calendar-nothing-means"),
                "");
    }
}
