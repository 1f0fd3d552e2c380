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
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Practice;
import org.fairlead.reports.Page;

/**
 * Days as an iCalendar file (RFC 5545): one event of a whole day each, which keeps nobody busy, rings no bell and invites nobody. Not as
 * tasks: see docs/formats.md.
 */
public final class DayCalendar {
    /**
     * One day.
     *
     * @param id what makes it another than all others of this organisation, whenever it is judged
     * @param category empty where there is none
     */
    public record Day(String id, LocalDate on, String summary, String description, String category) {}

    /** By this name a program finds the seal again; calendars leave out what they do not know. */
    private static final String SEAL = "X-FAIRLEAD-SEAL";

    private static final String PRODUCT = "-//Fairlead//Fairlead//EN";

    private final GapAnalysis analysis;

    private DayCalendar(GapAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * The bytes of the file. The same days give the same bytes.
     *
     * @param nothing stands in a calendar without any day, which would be no valid file, so that those who open it are told that it is broken
     * @param seal empty for none
     */
    public static byte[] of(GapAnalysis analysis, List<Day> days, Day nothing, String seal) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.publish());
        if (!seal.isEmpty()) {
            calendar.addExperimentalProperty(SEAL, seal);
        }
        var made = new DayCalendar(analysis);
        (days.isEmpty() ? List.of(nothing) : days).forEach(day -> calendar.addEvent(made.event(day)));
        return Folded.of(written(calendar)).getBytes(StandardCharsets.UTF_8);
    }

    /** What the practices of an area are filed under. */
    public static String category(GapAnalysis analysis, Practice practice) {
        return Objects.requireNonNull(analysis.pack().areas().get(practice.area()))
                .title();
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

    private VEvent event(Day day) {
        LocalDate judged = analysis.assessment().day();
        var event = new VEvent();
        event.setUid(id(day.id()));
        event.setDateTimeStamp(Date.from(judged.atStartOfDay(ZoneOffset.UTC).toInstant()));
        // A later result moves the event that an earlier one made.
        event.setSequence((int) judged.toEpochDay());
        event.setDateStart(date(day.on()), false);
        event.setDateEnd(date(day.on().plusDays(1)), false);
        event.setTransparency(Transparency.transparent());
        event.setSummary(Page.safe(day.summary()));
        event.setDescription(Page.steady(day.description().replace("\r\n", "\n")));
        if (!day.category().isEmpty()) {
            event.addCategories(Page.safe(day.category()));
        }
        return event;
    }

    /** The same day of the same organisation has the same id, whenever it is judged and whatever its order. */
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
}
