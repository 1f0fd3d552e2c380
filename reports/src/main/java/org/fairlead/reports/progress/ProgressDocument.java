package org.fairlead.reports.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fairlead.engine.editions.Crossed;
import org.fairlead.engine.editions.Progress;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.charts.Trend;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;

/** Progress as a document: a page for a board, then what moved between each two results and what it rests on. */
public final class ProgressDocument {
    private final Progress progress;
    private final Setting setting;
    private final Language language;
    private final ProgressWords words;

    private ProgressDocument(Progress progress, Setting setting) {
        this.progress = progress;
        this.setting = setting;
        this.language = setting.language();
        this.words = new ProgressWords(language);
    }

    public static Document of(Progress progress, Setting setting) {
        return new ProgressDocument(progress, setting).document();
    }

    private Document document() {
        GapAnalysis last = progress.last();
        List<Part> parts = new ArrayList<>();
        parts.add(trend());
        for (int i = progress.stages().size(); i > 0; i--) {
            parts.add(new StageParts(progress.stages().get(i - 1), i, language).part());
        }
        parts.add(open());
        if (progress.stages().stream().anyMatch(stage -> !stage.crossed().isEmpty())) {
            parts.add(editions());
        }
        parts.add(method());
        return new Document(
                last.assessment().organisation().name(),
                words.say("subtitle", words.day(progress.first()), words.day(last)),
                setting.brand().name().orElse(last.pack().title()),
                last.assessment().day(),
                new ProgressCover(progress, language).blocks(),
                parts);
    }

    private Part trend() {
        List<Block.Row> rows = new ArrayList<>();
        List<Trend.Point> points = new ArrayList<>();
        for (GapAnalysis result : progress.results()) {
            Overall overall = result.overall();
            rows.add(Block.Row.of(
                    words.day(result),
                    result.pack().ref().toString(),
                    words.score(overall.score()),
                    words.score(overall.evidenced()),
                    words.band(overall),
                    words.completeness(overall)));
            points.add(new Trend.Point(
                    result.assessment().day(),
                    words.day(result),
                    overall.score(),
                    overall.evidenced(),
                    words.score(overall.score()),
                    words.score(overall.evidenced())));
        }
        Block table = new Block.Grid(
                words.say("trend-table"),
                List.of(
                        new Block.Column(words.say("day"), 3),
                        new Block.Column(words.say("edition"), 3),
                        new Block.Column(words.say("as-claimed"), 3),
                        new Block.Column(words.say("as-evidenced"), 3),
                        new Block.Column(words.say("band-head"), 3),
                        new Block.Column(words.say("answered"), 3)),
                rows);
        Block picture = new Block.Picture(new Trend(
                words.say("trend-caption"),
                language.say("charts.claimed"),
                language.say("charts.evidenced"),
                language.say("charts.up-to"),
                points,
                progress.last().pack().bands().stream()
                        .map(band -> new Trend.Threshold(band.name(), band.from()))
                        .toList()));
        return Part.of("trend", words.say("trend"), List.of(Block.paragraph(words.say("trend-about")), picture, table));
    }

    private Part open() {
        GapAnalysis last = progress.last();
        List<Part> parts = new ArrayList<>();
        if (!last.gaps().isEmpty()) {
            parts.add(Part.of("gaps", words.say("gaps"), List.of(gaps(last))));
        }
        if (!last.accepted().isEmpty()) {
            List<Words> entries = last.accepted().stream()
                    .map(each -> words.lead(each.gap().practice()).and(words.begun(each)))
                    .toList();
            parts.add(Part.of("accepted", words.acceptedTitle(), List.of(new Block.Listing(entries))));
        }
        if (!last.open().isEmpty()) {
            List<Words> entries = last.open().stream().map(this::unanswered).toList();
            parts.add(Part.of("unanswered", words.say("unanswered"), List.of(new Block.Listing(entries))));
        }
        List<Block> blocks = parts.isEmpty() ? List.of(Block.paragraph(words.say("open-none"))) : List.of();
        return new Part("open", "", words.say("open"), blocks, parts);
    }

    private Block gaps(GapAnalysis last) {
        List<Block.Row> rows = new ArrayList<>();
        for (Gap gap : last.gaps()) {
            rows.add(Block.Row.of(
                    words.titled(gap.practice()),
                    words.pack(gap.stands().name()),
                    words.pack(gap.target().name()),
                    Words.of(language.say(gap.severity()))));
        }
        return new Block.Grid(
                words.say("gaps-caption"),
                List.of(
                        new Block.Column(words.say("moved-practice"), 6),
                        new Block.Column(words.say("gaps-stands"), 2),
                        new Block.Column(words.say("gaps-target"), 2),
                        new Block.Column(words.say("gaps-severity"), 2)),
                rows);
    }

    private Words unanswered(Standing standing) {
        return words.titled(standing.practice()).and(words.say("unanswered-entry", language.say(standing.state())));
    }

    private Part editions() {
        List<Part> parts = new ArrayList<>();
        for (Progress.Stage stage : progress.stages()) {
            for (Crossed crossed : stage.crossed()) {
                parts.add(Part.of(
                        "edition-" + (parts.size() + 1),
                        words.say(
                                "edition-step",
                                crossed.from().ref().toString(),
                                crossed.to().ref().toString()),
                        List.of(changes(crossed))));
            }
        }
        return new Part(
                "editions", "", words.say("editions"), List.of(Block.paragraph(words.say("editions-about"))), parts);
    }

    private Block changes(Crossed crossed) {
        if (crossed.changes().isEmpty()) {
            return Block.paragraph(words.say("edition-none"));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Migration.Change change : crossed.changes()) {
            rows.add(Block.Row.of(title(crossed, change), Words.of(words.change(change)), words.pack(change.why())));
        }
        return new Block.Grid(
                words.say("edition-caption"),
                List.of(
                        new Block.Column(words.say("moved-practice"), 4),
                        new Block.Column(words.say("edition-change"), 2),
                        new Block.Column(words.say("lapsed-why"), 5)),
                rows);
    }

    private Words title(Crossed crossed, Migration.Change change) {
        return Stream.of(crossed.from(), crossed.to())
                .flatMap(pack -> Stream.ofNullable(pack.practices().get(change.practice())))
                .findFirst()
                .map(words::titled)
                .orElse(Words.of(change.practice()));
    }

    private Part method() {
        List<Words> entries = new ArrayList<>();
        for (String name : List.of("method-range", "method-bridge", "method-lapsed", "method-due")) {
            entries.add(Words.of(words.say(name)));
        }
        return Part.of("method", words.say("method"), List.of(new Block.Listing(entries)));
    }
}
