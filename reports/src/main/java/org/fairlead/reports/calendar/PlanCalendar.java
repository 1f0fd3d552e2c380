package org.fairlead.reports.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.planning.Due;
import org.fairlead.reports.Page;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.language.Language;

/**
 * The days on which actions are due as an iCalendar file (RFC 5545): one event of a whole day each, which keeps nobody busy, rings no bell
 * and invites nobody. Not as tasks: see docs/formats.md.
 */
public final class PlanCalendar {
    /** By this name a program finds the seal again; calendars leave out what they do not know. */
    private static final String SEAL = "X-FAIRLEAD-SEAL";

    private static final String PRODUCT = "-//Fairlead//Fairlead//EN";

    private final GapAnalysis analysis;
    private final List<Action> actions;
    private final Language language;
    private final String seal;
    private final Due due;

    private PlanCalendar(Report report) {
        this.analysis = report.plan().analysis();
        this.actions = report.plan().actions();
        this.seal = report.setting().seal();
        this.language = report.setting().language();
        this.due = new Due(analysis);
    }

    /** The bytes of the file. The same report gives the same bytes. */
    public static byte[] of(Report report) {
        return Folded.of(written(new PlanCalendar(report).calendar())).getBytes(StandardCharsets.UTF_8);
    }

    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private ICalendar calendar() {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.publish());
        if (!seal.isEmpty()) {
            calendar.addExperimentalProperty(SEAL, seal);
        }
        for (Action action : actions) {
            due.day(action)
                    .ifPresent(
                            day -> calendar.addEvent(event(action, action.to().orElseThrow(), day)));
        }
        if (calendar.getEvents().isEmpty()) {
            calendar.addEvent(nothing());
        }
        return calendar;
    }

    /** A calendar without any event is no valid file, and those who open one are told that it is broken. */
    private VEvent nothing() {
        VEvent event = event("nothing", analysis.assessment().day());
        event.setSummary(Page.safe(language.say(
                "calendar.nothing", analysis.assessment().organisation().name())));
        event.setDescription(language.say("calendar.nothing-means"));
        return event;
    }

    private VEvent event(Action action, Level to, LocalDate day) {
        VEvent event = event(action.practice().id() + "\n" + to.name(), day);
        event.setSummary(Page.safe(language.say(
                "calendar.summary", action.practice().id(), action.practice().title(), to.name())));
        event.setDescription(description(action, to));
        event.addCategories(Page.safe(Objects.requireNonNull(
                        analysis.pack().areas().get(action.practice().area()))
                .title()));
        return event;
    }

    private VEvent event(String what, LocalDate day) {
        LocalDate judged = analysis.assessment().day();
        var event = new VEvent();
        event.setUid(id(what));
        event.setDateTimeStamp(Date.from(judged.atStartOfDay(ZoneOffset.UTC).toInstant()));
        // A later result moves the event that an earlier one made.
        event.setSequence((int) judged.toEpochDay());
        event.setDateStart(date(day), false);
        event.setDateEnd(date(day.plusDays(1)), false);
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** The same action of the same organisation has the same id, whenever it is judged and whatever its order in the plan. */
    private String id(String what) {
        String name = String.join(
                "\n",
                analysis.pack().ref().id(),
                analysis.assessment().organisation().name(),
                what);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
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
        return Page.steady(String.join("\n", lines).replace("\r\n", "\n"));
    }
}
