package org.fairlead.reports.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Range;
import org.fairlead.plans.Decision;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.Projection;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.reports.tables.Cell;
import org.fairlead.reports.tables.Column;
import org.fairlead.reports.tables.Table;

/** A schedule as tables of typed cells. */
final class PlanTables {
    static final String PERIODS = "periods";

    /** The columns of the table of periods that a chart shows. */
    static final int PERIOD = 0;

    static final int LOW = 3;
    static final int HIGH = 4;
    static final int DATED_LOW = 6;

    private final Outline outline;
    private final PlanWords words;

    PlanTables(Outline outline, PlanWords words) {
        this.outline = outline;
        this.words = words;
    }

    /** In the order of a workbook. */
    List<Table> all() {
        return List.of(plan(), periods(), owners(), leftOut(), dropped());
    }

    private Column column(String name, int width) {
        return new Column(words.say(name), width);
    }

    /** Every action, what is done first. */
    Table plan() {
        return new Table(
                "plan",
                words.say("workbook-title"),
                words.say("workbook-sheets-plan"),
                2,
                List.of(
                        column("workbook-number", 4),
                        column("action", 16),
                        column("title", 24),
                        column("todo", 38),
                        column("workbook-area", 13),
                        column("owner", 14),
                        column("status", 11),
                        column("starts", 12),
                        column("due", 12),
                        column("workbook-deadline", 12),
                        column("workbook-late", 6),
                        column("days", 8),
                        column("months", 8),
                        column("after", 16),
                        column("workbook-urgency", 12),
                        column("workbook-gain-alone", 9),
                        column("workbook-gain-here", 9),
                        column("workbook-reaches", 13),
                        column("workbook-decided", 14),
                        column("workbook-notes", 24)),
                outline.schedule().actions().stream().map(this::row).toList(),
                words.say("no-actions"));
    }

    private List<Cell> row(ScheduledAction each) {
        return List.of(
                Cell.whole(outline.number(each)),
                Cell.text(each.name()),
                Cell.text(each.action().practice().title()),
                Cell.text(each.action().todo()),
                Cell.text(area(each.action())),
                Cell.text(each.owner()),
                Cell.text(words.status(each.decision().status())),
                Cell.day(Optional.of(each.starts())),
                Cell.day(Optional.of(each.due())),
                Cell.day(each.deadline().map(deadline -> deadline.by())),
                Cell.text(each.isLate() ? words.say("workbook-yes") : ""),
                Cell.whole(each.days()),
                Cell.whole(each.months()),
                Cell.text(String.join("\n", each.after())),
                Cell.text(words.urgency(each.urgency())),
                points(each.alone().points()),
                points(each.inOrder().points()),
                Cell.text(each.inOrder().band().map(Band::name)),
                Cell.text(words.decided(each.decision())),
                Cell.text(each.decision().notes()));
    }

    private static Cell points(double points) {
        return new Cell.Figure(Range.shown(points), 1);
    }

    String area(Action action) {
        return Objects.requireNonNull(
                        outline.analysis().pack().areas().get(action.practice().area()))
                .title();
    }

    /** Scores and days at the end of each period. */
    Table periods() {
        return new Table(
                PERIODS,
                words.say("workbook-periods"),
                words.say("workbook-periods-about"),
                1,
                List.of(
                        column("period", 18),
                        column("from", 12),
                        column("until", 12),
                        column("workbook-low", 9),
                        column("workbook-high", 9),
                        column("band", 22),
                        column("workbook-dated-low", 10),
                        column("workbook-dated-high", 10),
                        column("lapsed", 16),
                        column("work-plan", 8),
                        column("work-other", 8),
                        column("work-there", 8),
                        column("workbook-done", 30)),
                outline.schedule().projections().stream().map(this::period).toList(),
                words.say("period-nothing"));
    }

    private List<Cell> period(Projection each) {
        return List.of(
                Cell.text(words.period(each)),
                Cell.day(Optional.of(each.from())),
                Cell.day(Optional.of(each.until())),
                low(each.keptUp()),
                high(each.keptUp()),
                Cell.text(words.band(each.keptUp())),
                low(each.onTheDay()),
                high(each.onTheDay()),
                Cell.text(String.join(", ", each.lapsed())),
                Cell.whole(each.days()),
                Cell.whole(each.committed()),
                each.available().isPresent() ? Cell.whole(each.available().getAsInt()) : Cell.NONE,
                Cell.text(String.join("\n", each.done())));
    }

    private static Cell low(GapAnalysis analysis) {
        return analysis.overall()
                .score()
                .<Cell>map(score -> new Cell.Figure(score.shownLow(), 1))
                .orElse(Cell.NONE);
    }

    private static Cell high(GapAnalysis analysis) {
        return analysis.overall()
                .score()
                .<Cell>map(score -> new Cell.Figure(score.shownHigh(), 1))
                .orElse(Cell.NONE);
    }

    /** Person-days of each owner in each period that takes some. */
    Table owners() {
        List<List<Cell>> rows = new ArrayList<>();
        outline.byOwner().forEach((owner, actions) -> outline.days(actions)
                .forEach((period, days) -> rows.add(owned(owner, actions, period, days))));
        return new Table(
                "owners",
                words.say("workbook-owners"),
                words.say("workbook-owners-about"),
                1,
                List.of(
                        column("owner", 22),
                        column("period", 18),
                        column("from", 12),
                        column("days", 8),
                        column("limit", 9),
                        column("work-plan", 40)),
                rows,
                words.say("owners-none"));
    }

    private List<Cell> owned(String owner, List<ScheduledAction> actions, int period, int days) {
        Projection projection = outline.schedule().projections().get(period);
        List<String> here = actions.stream()
                .filter(each -> each.daysIn(outline.terms(), period) > 0)
                .map(ScheduledAction::name)
                .toList();
        return List.of(
                Cell.text(owner),
                Cell.text(words.period(projection)),
                Cell.day(Optional.of(projection.from())),
                Cell.whole(days),
                Optional.ofNullable(outline.terms().owners().get(owner))
                        .map(Cell::whole)
                        .orElse(Cell.NONE),
                Cell.text(String.join("\n", here)));
    }

    /** What did not fit, and why. */
    Table leftOut() {
        return new Table(
                "left_out",
                words.say("workbook-left-out"),
                words.say("workbook-left-out-about"),
                1,
                List.of(
                        column("action", 16),
                        column("title", 24),
                        column("todo", 38),
                        column("workbook-area", 13),
                        column("owner", 14),
                        column("days", 8),
                        column("months", 8),
                        column("why", 30),
                        column("workbook-waits", 16),
                        column("workbook-to", 12),
                        column("workbook-gain-alone", 9),
                        column("workbook-notes", 24)),
                outline.schedule().leftOut().stream().map(this::leftOut).toList(),
                words.say("left-out-none"));
    }

    private List<Cell> leftOut(LeftOut each) {
        return List.of(
                Cell.text(each.action().name()),
                Cell.text(each.action().practice().title()),
                Cell.text(each.action().todo()),
                Cell.text(area(each.action())),
                Cell.text(each.owner()),
                Cell.whole(each.days()),
                Cell.whole(each.months()),
                Cell.text(words.why(each)),
                Cell.text(String.join("\n", each.waitsFor())),
                Cell.text(each.action().to().map(Level::name)),
                points(each.action().gain().points()),
                Cell.text(each.decision().notes()));
    }

    /** What people decided against. */
    Table dropped() {
        return new Table(
                "dropped",
                words.say("workbook-dropped"),
                words.say("workbook-dropped-about"),
                1,
                List.of(
                        column("action", 16),
                        column("title", 24),
                        column("workbook-gain-alone", 9),
                        column("workbook-reason", 40),
                        column("workbook-notes", 24)),
                outline.schedule().dropped().stream().map(this::dropped).toList(),
                words.say("none"));
    }

    private List<Cell> dropped(Decision each) {
        Optional<Action> action = outline.action(each.action());
        return List.of(
                Cell.text(each.action()),
                Cell.text(action.map(found -> found.practice().title())),
                action.map(found -> points(found.gain().points())).orElse(Cell.NONE),
                Cell.text(each.reason()),
                Cell.text(each.notes()));
    }
}
