package org.fairlead.reports.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.plans.Commitment;
import org.fairlead.plans.Projection;
import org.fairlead.plans.Terms;
import org.fairlead.reports.charts.BurnUp;
import org.fairlead.reports.charts.Trend;
import org.fairlead.reports.charts.Workload;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** What the plan leads to and what it takes, period by period, as pictures with their tables. */
final class CurveParts {
    static final String PROJECTION = "projection";

    private final Outline outline;
    private final PlanWords words;

    CurveParts(Outline outline, PlanWords words) {
        this.outline = outline;
        this.words = words;
    }

    Part projection() {
        List<Block.Row> rows = new ArrayList<>();
        List<BurnUp.Point> points = new ArrayList<>();
        GapAnalysis now = outline.analysis();
        points.add(new BurnUp.Point(
                words.say("start"), now.overall().score(), now.overall().score(), words.score(now)));
        rows.add(Block.Row.of(
                words.say("start"), words.score(now), words.band(now), words.score(now), words.say("nothing")));
        for (Projection each : outline.schedule().projections()) {
            points.add(new BurnUp.Point(
                    words.language().month(each.until()),
                    each.keptUp().overall().score(),
                    each.onTheDay().overall().score(),
                    words.score(each.keptUp())));
            rows.add(Block.Row.of(
                    Words.of(words.day(each.until())),
                    Words.of(words.score(each.keptUp())),
                    Words.of(words.band(each.keptUp())),
                    Words.of(words.score(each.onTheDay())),
                    Words.of(each.lapsed().isEmpty() ? words.say("nothing") : String.join(", ", each.lapsed()))));
        }
        Block picture = new Block.Picture(new BurnUp(
                words.say("projection-picture"),
                words.say("chart-kept-up"),
                words.say("chart-on-the-day"),
                words.say("chart-open"),
                points,
                now.pack().bands().stream()
                        .map(band -> new Trend.Threshold(band.name(), band.from()))
                        .toList()));
        Block table = new Block.Grid(
                words.say("projection-table"),
                List.of(
                        new Block.Column(words.say("by"), 4),
                        new Block.Column(words.say("kept-up"), 3),
                        new Block.Column(words.say("band"), 3),
                        new Block.Column(words.say("on-the-day"), 3),
                        new Block.Column(words.say("lapsed"), 5)),
                rows);
        return Part.of(
                PROJECTION,
                words.say("projection"),
                List.of(Block.paragraph(words.say("projection-about")), picture, table));
    }

    Part work() {
        Terms terms = outline.terms();
        List<Part> parts = new ArrayList<>();
        if (!terms.owners().isEmpty()) {
            parts.add(Part.of("limits", words.say("limits"), List.of(limits())));
        }
        if (!terms.commitments().isEmpty()) {
            parts.add(Part.of("commitments", words.say("commitments"), List.of(commitments())));
        }
        return new Part(
                "work",
                "",
                words.say("work"),
                List.of(
                        Block.paragraph(
                                words.say(terms.capacity().isPresent() ? "work-about" : "work-about-unlimited")),
                        workPicture(),
                        workTable()),
                parts);
    }

    private Block workPicture() {
        return new Block.Picture(new Workload(
                words.say("work-picture"),
                words.say("chart-plan"),
                words.say("chart-other"),
                words.say("chart-there"),
                outline.schedule().projections().stream()
                        .map(each -> new Workload.Period(
                                words.language().month(each.until()), each.days(), each.committed(), each.available()))
                        .toList()));
    }

    private Block workTable() {
        return new Block.Grid(
                words.say("work-table"),
                List.of(
                        new Block.Column(words.say("period"), 4),
                        new Block.Column(words.say("work-plan"), 2),
                        new Block.Column(words.say("work-other"), 2),
                        new Block.Column(words.say("work-there"), 2),
                        new Block.Column(words.say("work-left"), 2)),
                outline.schedule().projections().stream().map(this::work).toList());
    }

    private Block.Row work(Projection each) {
        boolean limited = each.available().isPresent();
        int available = each.available().orElse(0);
        return Block.Row.of(
                words.period(each),
                String.valueOf(each.days()),
                String.valueOf(each.committed()),
                limited ? String.valueOf(available) : words.say("work-unlimited"),
                limited ? String.valueOf(available - each.days() - each.committed()) : "");
    }

    private Block limits() {
        return new Block.Grid(
                words.say("limits-caption"),
                List.of(new Block.Column(words.say("owner"), 3), new Block.Column(words.say("limit"), 1)),
                outline.terms().owners().entrySet().stream()
                        .map(each -> Block.Row.of(each.getKey(), String.valueOf(each.getValue())))
                        .collect(Collectors.toList()));
    }

    private Block commitments() {
        return new Block.Grid(
                words.say("commitments-caption"),
                List.of(
                        new Block.Column(words.say("commitment"), 4),
                        new Block.Column(words.say("owner"), 3),
                        new Block.Column(words.say("days"), 2),
                        new Block.Column(words.say("from"), 3),
                        new Block.Column(words.say("until"), 3)),
                outline.terms().commitments().stream().map(this::commitment).toList());
    }

    private Block.Row commitment(Commitment each) {
        return Block.Row.of(
                each.what(),
                each.owner().orElse(""),
                String.valueOf(each.days()),
                words.day(each.from()),
                words.day(each.until()));
    }
}
