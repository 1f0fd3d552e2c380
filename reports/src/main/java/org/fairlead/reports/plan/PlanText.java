package org.fairlead.reports.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.Projection;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Page;
import org.fairlead.reports.Points;
import org.fairlead.reports.Table;
import org.fairlead.reports.language.Language;

/** A schedule for a person at a terminal. */
public final class PlanText {
    private static final int FIRST = 8;

    private final Outline outline;
    private final Schedule schedule;
    private final boolean all;
    private final Page page;
    private final PlanWords words = new PlanWords(Language.ENGLISH);

    private PlanText(Schedule schedule, boolean all, Page page) {
        this.outline = new Outline(schedule);
        this.schedule = schedule;
        this.all = all;
        this.page = page;
    }

    /**
     * Writes the schedule on a page.
     *
     * @param all whether every action that did not fit is named, and all that the plan assumes, or the first few
     */
    public static String of(Schedule schedule, boolean all, Page page) {
        new PlanText(schedule, all, page).write();
        return page.toString();
    }

    private void write() {
        GapAnalysis analysis = outline.analysis();
        page.heading(analysis.assessment().organisation().name());
        page.line(
                0,
                words.say(
                        "subtitle",
                        words.day(schedule.terms().from()),
                        words.day(schedule.terms().until())));
        page.line(
                0,
                words.say(
                        "made-from",
                        analysis.assessment().file(),
                        words.day(analysis.assessment().day()),
                        analysis.pack().ref().toString()));
        if (outline.isAssessable()) {
            leads();
        } else {
            page.line(0, words.say("not-assessable-means"));
        }
        late();
        actions();
        leftOut();
        oneMore();
        settled();
        assumed();
    }

    private void leads() {
        page.heading(words.say("where"));
        var table = new Table(
                List.of("by", "score", "band", "if nothing is renewed", "days", "there are", "done"),
                List.of(5, 3, 6, 4, 2));
        table.row(
                "now",
                words.score(outline.analysis()),
                words.band(outline.analysis()),
                words.score(outline.analysis()),
                "",
                "",
                "");
        for (Projection each : schedule.projections()) {
            table.row(
                    words.day(each.until()),
                    words.score(each.keptUp()),
                    words.band(each.keptUp()),
                    words.score(each.onTheDay()),
                    String.valueOf(each.days()),
                    each.available().isEmpty()
                            ? words.say("work-unlimited")
                            : String.valueOf(each.available().getAsInt() - each.committed()),
                    String.valueOf(each.done().size()));
        }
        page.table(2, table);
        Projection last = outline.last();
        if (!last.lapsed().isEmpty()) {
            page.line(
                    2,
                    words.say(
                            "renewed-note",
                            words.score(last.onTheDay()),
                            words.day(last.until()),
                            words.language().joined(last.lapsed())));
        }
        if (!outline.analysis().open().isEmpty()) {
            page.line(2, words.say("unknown", outline.analysis().open().size()));
        }
    }

    private void late() {
        if (!outline.missed().isEmpty()) {
            page.heading(words.say("late"));
            for (Deadline each : outline.missed()) {
                page.item(2, "- ", lateWords(each));
            }
        }
    }

    private String lateWords(Deadline each) {
        String told = outline.find(each.action())
                .map(planned -> words.say("late-entry", words.day(each.by()), words.day(planned.due())))
                .orElseGet(() -> words.say("late-left-out", words.day(each.by())));
        return each.action() + ": " + told + (each.why().isEmpty() ? "" : " " + words.say("late-why", each.why()));
    }

    private void actions() {
        page.heading(words.say("periods"));
        if (outline.open().isEmpty()) {
            page.line(
                    2,
                    words.say(
                            schedule.plan().actions().isEmpty()
                                    ? "no-actions"
                                    : schedule.leftOut().isEmpty() ? "all-done" : "nothing-fits"));
            return;
        }
        page.line(
                2,
                "%s, %s. A gain is judged again, after all that is due earlier."
                        .formatted(
                                Counted.of(outline.open().size(), "action"),
                                Counted.of(schedule.days(), "person-day")));
        for (Projection period : schedule.projections()) {
            List<ScheduledAction> due = outline.open().stream()
                    .filter(each -> outline.isDueIn(each, period))
                    .toList();
            if (!due.isEmpty()) {
                page.line(2, words.period(period) + ":");
                due.forEach(each -> page.item(4, "- ", told(each)));
            }
        }
        List<ScheduledAction> later = outline.open().stream()
                .filter(each -> schedule.projections().stream().noneMatch(period -> outline.isDueIn(each, period)))
                .toList();
        if (!later.isEmpty()) {
            page.line(2, "Due before the plan begins, or after it ends:");
            later.forEach(each -> page.item(4, "- ", told(each)));
        }
    }

    private String told(ScheduledAction each) {
        var told = new StringBuilder("%s: %s. %s, %s to %s, %s"
                .formatted(
                        each.name(),
                        each.action().practice().title(),
                        each.owner(),
                        words.day(each.starts()),
                        words.day(each.due()),
                        Counted.of(each.days(), "day")));
        if (Range.shown(each.inOrder().points()) > 0) {
            told.append(", ").append(Points.signed(each.inOrder().points()));
        }
        each.inOrder().band().ifPresent(band -> told.append(", ").append(words.say("gain-reaches", band.name())));
        told.append('.');
        if (!each.after().isEmpty()) {
            told.append(" After ").append(words.language().joined(each.after())).append('.');
        }
        String decided = words.decided(each.decision());
        if (!decided.isEmpty()) {
            told.append(' ').append(words.say("decided", decided)).append('.');
        }
        if (each.isLate()) {
            told.append(' ')
                    .append(words.say("is-late"))
                    .append(": ")
                    .append(words.say(
                            "must-by", words.day(each.deadline().orElseThrow().by())))
                    .append('.');
        }
        return told.toString();
    }

    private void leftOut() {
        if (!schedule.leftOut().isEmpty()) {
            page.heading(words.say("left-out-all", schedule.leftOut().size()));
            listed(schedule.leftOut(), this::told);
        }
    }

    private String told(LeftOut each) {
        return "%s: %s. %s %s by itself."
                .formatted(
                        each.action().name(),
                        each.action().practice().title(),
                        words.why(each),
                        Points.signed(each.action().gain().points()));
    }

    private void oneMore() {
        Optional<Schedule.OneMoreDay> more = schedule.oneMoreDay();
        if (more.isPresent()) {
            page.heading(words.say("one-more"));
            String each = words.each(schedule.terms().length());
            page.line(
                    2,
                    words.say(
                            "one-more-worth",
                            each,
                            Points.signed(more.get().mean()),
                            Points.signed(more.get().last())));
            if (!more.get().added().isEmpty()) {
                page.line(
                        2,
                        words.say(
                                "one-more-added",
                                words.language().joined(more.get().added())));
            }
        }
    }

    private void settled() {
        if (!outline.done().isEmpty()) {
            page.heading(words.say("done"));
            page.line(2, outline.done().stream().map(ScheduledAction::name).collect(Collectors.joining(", ")) + ".");
        }
        if (!schedule.dropped().isEmpty()) {
            page.heading(words.say("dropped"));
            schedule.dropped()
                    .forEach(each -> page.item(
                            2,
                            "- ",
                            each.action() + ": " + (each.reason().isEmpty() ? words.say("no-reason") : each.reason())));
        }
    }

    private void assumed() {
        page.heading(words.say("method"));
        if (all) {
            new AssumedPart(outline, words).sentences().forEach(sentence -> page.item(2, "- ", sentence));
        } else {
            page.line(2, words.say("method-promise"));
            page.line(2, words.say(schedule.proved() ? "method-proved" : "method-found"));
        }
    }

    private <T> void listed(List<T> entries, Function<T, String> told) {
        int shown = all || entries.size() <= FIRST + 1 ? entries.size() : FIRST;
        entries.subList(0, shown).forEach(entry -> page.item(2, "- ", told.apply(entry)));
        if (shown < entries.size()) {
            page.item(2, "- ", "%d more (--all shows them).".formatted(entries.size() - shown));
        }
    }
}
