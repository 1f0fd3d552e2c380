package org.fairlead.reports.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Standing;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.Projection;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.reports.Points;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Words;

/** The page for a board: where the plan leads by when, what it takes, what comes first and what it leaves out. */
final class PlanCover {
    private static final int FEW = 3;

    private final Outline outline;
    private final Schedule schedule;
    private final GapAnalysis analysis;
    private final PlanWords words;

    PlanCover(Outline outline, PlanWords words) {
        this.outline = outline;
        this.schedule = outline.schedule();
        this.analysis = outline.analysis();
        this.words = words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.words(
                        "made-from",
                        analysis.assessment().file(),
                        words.day(analysis.assessment().day()),
                        analysis.pack().ref().toString())
                .and(" ")
                .and(Words.link(words.say("promise"), AssumedPart.ANCHOR))));
        if (!outline.isAssessable()) {
            blocks.add(new Block.Note(
                    words.say("not-assessable"), List.of(Block.paragraph(words.say("not-assessable-means")))));
        } else {
            blocks.add(figures());
            empty().ifPresent(sentence -> blocks.add(Block.paragraph(sentence)));
            if (!outline.missed().isEmpty()) {
                blocks.add(late());
            }
            blocks.add(where());
            renewed().ifPresent(sentence -> blocks.add(Block.paragraph(sentence)));
        }
        if (outline.isAssessable() && !schedule.plan().actions().isEmpty()) {
            blocks.add(new Block.Beside(List.of(first(), leftOut())));
            blocks.add(new Block.Beside(List.of(oneMore(), lapses())));
        }
        if (!analysis.open().isEmpty()) {
            blocks.add(Block.paragraph(words.say("unknown", analysis.open().size())));
        }
        if (outline.risks() > 0) {
            blocks.add(Block.paragraph(words.say("risks", outline.risks())));
        }
        return blocks;
    }

    private Block figures() {
        Projection last = outline.last();
        return new Block.Figures(List.of(
                new Block.Figure(
                        words.say("now"),
                        words.score(analysis),
                        words.say(
                                "now-note",
                                words.band(analysis),
                                words.day(analysis.assessment().day()))),
                new Block.Figure(
                        words.say("then"),
                        words.score(last.keptUp()),
                        words.say("then-note", words.band(last.keptUp()), words.day(last.until()))),
                new Block.Figure(
                        words.say("effort"),
                        String.valueOf(schedule.days()),
                        outline.available().isPresent()
                                ? words.say("effort-of", outline.available().getAsInt())
                                : words.say("effort-peak", outline.peak())),
                new Block.Figure(
                        words.say("actions"),
                        String.valueOf(outline.open().size()),
                        words.say("actions-note", schedule.leftOut().size()))));
    }

    /** Why there is nothing to do, if there is not. */
    private Optional<String> empty() {
        if (schedule.plan().actions().isEmpty()) {
            return Optional.of(words.say("no-actions"));
        }
        if (!outline.open().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.say(schedule.leftOut().isEmpty() ? "all-done" : "nothing-fits"));
    }

    private Block late() {
        return new Block.Note(
                words.say("late"),
                List.of(new Block.Listing(
                        outline.missed().stream().map(this::late).toList())));
    }

    private Words late(Deadline deadline) {
        Words told = PlanWords.lead(deadline.action())
                .and(outline.find(deadline.action())
                        .map(planned -> words.say("late-entry", words.day(deadline.by()), words.day(planned.due())))
                        .orElseGet(() -> words.say("late-left-out", words.day(deadline.by()))));
        return deadline.why().isEmpty() ? told : told.and(" " + words.say("late-why", deadline.why()));
    }

    private Block where() {
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column(words.say("by"), 3),
                new Block.Column(words.say("score"), 2),
                new Block.Column(words.say("band"), 3)));
        boolean reaches = schedule.projections().stream()
                .anyMatch(each -> outline.reached(each).isPresent());
        if (reaches) {
            columns.add(new Block.Column(words.say("where-reached"), 5));
        }
        List<Block.Row> rows = new ArrayList<>();
        int before = 0;
        for (Projection each : outline.milestones()) {
            List<Words> cells = new ArrayList<>(List.of(
                    Words.of(words.day(each.until())),
                    Words.of(words.score(each.keptUp())),
                    Words.of(words.band(each.keptUp()))));
            if (reaches) {
                cells.add(Words.of(reached(schedule.projections().subList(before, each.number()))));
            }
            rows.add(new Block.Row("", cells));
            before = each.number();
        }
        return new Block.Grid(words.say("where-caption"), columns, rows);
    }

    private String reached(List<Projection> periods) {
        return periods.stream()
                .flatMap(period -> outline.reached(period).stream()
                        .map(band -> words.say("where-by", band.name(), words.day(period.until()))))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> renewed() {
        Projection last = outline.last();
        return last.lapsed().isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "renewed-note",
                        words.score(last.onTheDay()),
                        words.day(last.until()),
                        words.language().joined(last.lapsed())));
    }

    private Block.Titled titled(String title, List<Words> entries, String none, String anchor) {
        List<Block> blocks = new ArrayList<>();
        if (entries.isEmpty()) {
            blocks.add(Block.paragraph(none));
        } else {
            blocks.add(new Block.Listing(entries.stream().limit(FEW).toList()));
        }
        if (entries.size() > FEW) {
            blocks.add(new Block.Paragraph(Words.link(words.say("all-in", entries.size()), anchor)));
        }
        return new Block.Titled(words.say(title), blocks);
    }

    private Block.Titled first() {
        return titled(
                "first",
                outline.byStart().stream().map(this::first).toList(),
                words.say("first-none"),
                ActionParts.ANCHOR);
    }

    private Words first(ScheduledAction action) {
        return PlanWords.lead(action.name())
                .and(words.pack(action.action().practice().title()))
                .and(". ")
                .and(words.say("first-entry", action.owner(), words.day(action.due())))
                .and(".");
    }

    private Block.Titled leftOut() {
        return titled(
                "left-out",
                schedule.leftOut().stream().map(this::leftOut).toList(),
                words.say("left-out-none"),
                AsideParts.LEFT_OUT);
    }

    private Words leftOut(LeftOut leftOut) {
        return PlanWords.lead(leftOut.action().name()).and(words.why(leftOut));
    }

    private Block.Titled oneMore() {
        List<Block> blocks = new ArrayList<>();
        if (schedule.oneMoreDay().isEmpty()) {
            blocks.add(Block.paragraph(words.say("one-more-no-limit")));
        } else {
            Schedule.OneMoreDay more = schedule.oneMoreDay().get();
            String each = words.each(schedule.terms().length());
            boolean nothing = Range.shown(Math.abs(more.mean())) == 0 && Range.shown(Math.abs(more.last())) == 0;
            blocks.add(Block.paragraph(
                    nothing
                            ? words.say("one-more-nothing", each)
                            : words.say(
                                    "one-more-worth", each, Points.signed(more.mean()), Points.signed(more.last()))));
            if (!more.added().isEmpty()) {
                blocks.add(Block.paragraph(
                        words.say("one-more-added", words.language().joined(more.added()))));
            }
        }
        return new Block.Titled(words.say("one-more"), blocks);
    }

    private Block.Titled lapses() {
        List<Words> entries = outline.lapsing().entrySet().stream()
                .map(each -> lead(each.getKey()).and(words.say("lapses-entry", words.day(each.getValue()))))
                .toList();
        return titled("lapses", entries, words.say("lapses-none"), CurveParts.PROJECTION);
    }

    private Words lead(String practice) {
        Standing standing = analysis.standing(practice);
        return PlanWords.lead(practice + " " + standing.practice().title());
    }
}
