package org.fairlead.reports.progress;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.editions.Bridge;
import org.fairlead.engine.editions.Lapses;
import org.fairlead.engine.editions.Measure;
import org.fairlead.engine.editions.Movements;
import org.fairlead.engine.editions.Progress;
import org.fairlead.engine.editions.Tenths;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Range;
import org.fairlead.reports.Points;
import org.fairlead.reports.charts.Waterfall;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;

/** What happened between two results, in parts. */
final class StageParts {
    /** Shares beyond these are told together: every practice that moved stands in a table of its own. */
    private static final int FIRST = 8;

    private final Progress.Stage stage;
    private final Bridge bridge;
    private final String anchor;
    private final Language language;
    private final ProgressWords words;

    /** @param number counts from 1, for addresses */
    StageParts(Progress.Stage stage, int number, Language language) {
        this.stage = stage;
        this.bridge = stage.bridge();
        this.anchor = "stage-" + number;
        this.language = language;
        this.words = new ProgressWords(language);
    }

    Part part() {
        List<Part> parts = new ArrayList<>(List.of(bridge(), moved(), lapsed()));
        if (!stage.accepted().isEmpty()) {
            parts.add(accepted());
        }
        parts.add(new PlannedParts(stage.planned(), bridge, anchor + "-planned", language).part());
        return new Part(
                anchor, "", words.say("days", words.day(bridge.before()), words.day(bridge.after())), List.of(), parts);
    }

    private Part accepted() {
        List<Words> entries = new ArrayList<>();
        stage.accepted()
                .ended()
                .forEach(each -> entries.add(words.lead(each.gap().practice()).and(words.ended(each))));
        stage.accepted()
                .begun()
                .forEach(each -> entries.add(words.lead(each.gap().practice()).and(words.begun(each))));
        return Part.of(anchor + "-accepted", words.acceptedTitle(), List.of(new Block.Listing(entries)));
    }

    private Part bridge() {
        List<Block> blocks = new ArrayList<>();
        if (!bridge.claimed().isComparable()) {
            blocks.add(Block.paragraph(words.say("not-comparable")));
            return Part.of(anchor + "-bridge", words.say("bridge"), blocks);
        }
        blocks.add(picture(Measure.CLAIMED));
        blocks.add(picture(Measure.EVIDENCED));
        blocks.add(table());
        for (Bridge.Part part : bridge.claimed().parts()) {
            if (!part.shares().isEmpty()) {
                blocks.add(new Block.Paragraph(
                        Words.strong(words.say("bridge-of", words.cause(part.cause()), words.points(part.shown())))));
                blocks.add(shares(part));
            }
        }
        return Part.of(anchor + "-bridge", words.say("bridge"), blocks);
    }

    private Block picture(Measure measure) {
        Bridge.Span span = bridge.span(measure);
        List<Waterfall.Bar> bars = new ArrayList<>();
        bars.add(total(words.day(bridge.before()), span.before().orElseThrow()));
        for (Bridge.Part part : span.parts()) {
            Tenths shown = part.shown();
            bars.add(new Waterfall.Bar(
                    words.cause(part.cause()),
                    false,
                    shown.low() / 10.0,
                    shown.high() / 10.0,
                    Points.signed(shown.low()),
                    Points.signed(shown.high())));
        }
        bars.add(total(words.day(bridge.after()), span.after().orElseThrow()));
        boolean exact = bars.stream().allMatch(bar -> bar.low() == bar.high());
        String caption = words.say(
                measure == Measure.CLAIMED ? "bridge-claimed" : "bridge-evidenced",
                words.day(bridge.before()),
                words.day(bridge.after()));
        return new Block.Picture(new Waterfall(
                exact ? caption : language.say("charts.pairs", caption),
                language.say("charts.rises"),
                language.say("charts.falls"),
                language.say("charts.total"),
                bars));
    }

    private Waterfall.Bar total(String name, Range score) {
        boolean exact = score.isExact();
        String low = language.score(score.low());
        String high = language.score(score.high());
        return new Waterfall.Bar(
                name,
                true,
                score.shownLow(),
                score.shownHigh(),
                exact ? low : words.say("bridge-at-least", low),
                exact ? high : words.say("bridge-at-most", high));
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(ends(words.day(bridge.before()), true));
        for (int i = 0; i < bridge.claimed().parts().size(); i++) {
            Bridge.Part part = bridge.claimed().parts().get(i);
            Tenths claimed = part.shown();
            Tenths shown = bridge.evidenced().parts().get(i).shown();
            rows.add(Block.Row.of(
                    words.cause(part.cause()),
                    Points.signed(claimed.low()),
                    Points.signed(claimed.high()),
                    Points.signed(shown.low()),
                    Points.signed(shown.high())));
        }
        rows.add(ends(words.day(bridge.after()), false));
        return new Block.Grid(
                words.say("bridge-table"),
                List.of(
                        new Block.Column(words.say("bridge-cause"), 5),
                        new Block.Column(words.say("bridge-claimed-low"), 2),
                        new Block.Column(words.say("bridge-claimed-high"), 2),
                        new Block.Column(words.say("bridge-evidenced-low"), 2),
                        new Block.Column(words.say("bridge-evidenced-high"), 2)),
                rows);
    }

    private Block.Row ends(String name, boolean before) {
        Range claimed = end(Measure.CLAIMED, before);
        Range shown = end(Measure.EVIDENCED, before);
        return Block.Row.of(
                name,
                language.score(claimed.low()),
                language.score(claimed.high()),
                language.score(shown.low()),
                language.score(shown.high()));
    }

    private Range end(Measure measure, boolean before) {
        return measure.of(before ? bridge.before() : bridge.after()).orElseThrow();
    }

    private Block shares(Bridge.Part part) {
        List<Bridge.Share> shares = part.shares();
        int shown = shares.size() <= FIRST + 1 ? shares.size() : FIRST;
        List<Words> entries = new ArrayList<>();
        for (Bridge.Share share : shares.subList(0, shown)) {
            entries.add(words.pack(share.sentence().replaceAll("\\.$", ""))
                    .and(words.say("after-words", words.points(share.shown()))));
        }
        if (shown < shares.size()) {
            Tenths rest = shares.subList(shown, shares.size()).stream()
                    .map(Bridge.Share::shown)
                    .reduce(Tenths.NOTHING, Tenths::plus);
            entries.add(Words.of(words.say("rest", shares.size() - shown, words.points(rest))));
        }
        return new Block.Listing(entries);
    }

    private Part moved() {
        List<Part> areas = new ArrayList<>();
        for (Area area : bridge.after().pack().areas().values()) {
            List<Movements.Movement> of = stage.movements().all().stream()
                    .filter(movement -> movement.is().practice().area().equals(area.id()))
                    .toList();
            if (!of.isEmpty()) {
                areas.add(Part.of("", area.title(), List.of(movements(area, of))));
            }
        }
        List<Block> blocks = areas.isEmpty() ? List.of(Block.paragraph(words.say("moved-none"))) : List.of();
        return new Part(anchor + "-moved", "", words.say("moved"), blocks, areas);
    }

    private Block movements(Area area, List<Movements.Movement> movements) {
        List<Block.Row> rows = new ArrayList<>();
        for (Movements.Movement movement : movements) {
            Measure measure = movement.measure();
            rows.add(Block.Row.of(
                    words.titled(movement.is().practice()),
                    Words.of(words.stands(movement.was(), measure)),
                    Words.of(words.stands(movement.is(), measure)),
                    Words.of(words.sort(movement.sort()))));
        }
        return new Block.Grid(
                area.title(),
                List.of(
                        new Block.Column(words.say("moved-practice"), 5),
                        new Block.Column(words.day(bridge.before()), 2),
                        new Block.Column(words.day(bridge.after()), 2),
                        new Block.Column(words.say("moved-how"), 2)),
                rows);
    }

    private Part lapsed() {
        if (stage.lapses().all().isEmpty()) {
            return Part.of(anchor + "-lapsed", words.say("lapsed"), List.of(Block.paragraph(words.say("lapsed-none"))));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Lapses.Lapse lapse : stage.lapses().all()) {
            rows.add(Block.Row.of(
                    words.titled(lapse.is().practice()),
                    Words.of(words.stands(lapse.was(), lapse.measure())),
                    Words.of(words.stands(lapse.is(), lapse.measure())),
                    words.lapsed(lapse)));
        }
        return Part.of(
                anchor + "-lapsed",
                words.say("lapsed"),
                List.of(
                        Block.paragraph(
                                words.say("lapsed-about", words.day(bridge.before()), words.day(bridge.after()))),
                        new Block.Grid(
                                words.say("lapsed"),
                                List.of(
                                        new Block.Column(words.say("moved-practice"), 4),
                                        new Block.Column(words.day(bridge.before()), 2),
                                        new Block.Column(words.day(bridge.after()), 2),
                                        new Block.Column(words.say("lapsed-why"), 4)),
                                rows)));
    }
}
