package org.fairlead.reports.analysis;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.RulePack;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** How the score comes about, so that a reader could work it out again. */
final class MethodParts {
    private final GapAnalysis analysis;
    private final RulePack pack;
    private final Telling telling;

    MethodParts(GapAnalysis analysis, Telling telling) {
        this.analysis = analysis;
        this.pack = analysis.pack();
        this.telling = telling;
    }

    Part part() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(telling.pack(pack.method())));
        blocks.add(new Block.Paragraph(telling.words("analysis.method-levels", levels())));
        blocks.add(new Block.Paragraph(telling.words("analysis.method-unknown")));
        if (analysis.overall().score().isPresent()) {
            blocks.add(new Block.Paragraph(telling.words("analysis.method-areas")));
            blocks.add(sum(analysis.overall().score().get()));
        }
        return new Part(
                "method",
                "",
                telling.say("analysis.method"),
                blocks,
                List.of(Part.of("bands", telling.say("analysis.bands"), List.of(bands()))));
    }

    private String levels() {
        return telling.language()
                .joined(pack.scale().levels().stream()
                        .map(level -> telling.say(
                                "analysis.level-credit",
                                level.name(),
                                level.credit() * 100 / pack.scale().unit()))
                        .toList());
    }

    private Block sum(Range overall) {
        int weights = analysis.areas().stream()
                .filter(area -> area.score().isPresent())
                .mapToInt(area -> area.area().weight())
                .sum();
        List<Block.Row> rows = new ArrayList<>();
        for (AreaScore area : analysis.areas()) {
            rows.add(new Block.Row(
                    "",
                    List.of(
                            telling.pack(area.area().title()),
                            Words.of(telling.language().score(area.score())),
                            area.score().isPresent()
                                    ? telling.words("analysis.of", area.area().weight(), weights)
                                    : telling.words("analysis.left-out"),
                            Words.of(area.score()
                                    .map(range -> telling.language()
                                            .score(share(range, area.area().weight(), weights)))
                                    .orElse("")))));
        }
        rows.add(new Block.Row(
                "",
                List.of(
                        Words.strong(telling.say("analysis.overall")),
                        Words.NONE,
                        Words.NONE,
                        Words.strong(telling.language().score(overall)))));
        return new Block.Grid(
                telling.say("analysis.sum"),
                List.of(
                        new Block.Column(telling.say("analysis.area"), 30),
                        new Block.Column(telling.say("analysis.as-claimed"), 22),
                        new Block.Column(telling.say("analysis.weight"), 20),
                        new Block.Column(telling.say("analysis.adds"), 22)),
                rows);
    }

    private static Range share(Range range, int weight, int weights) {
        return new Range(range.low() * weight / weights, range.high() * weight / weights);
    }

    private Block bands() {
        return new Block.Grid(
                telling.say("analysis.bands"),
                List.of(
                        new Block.Column(telling.say("analysis.band"), 18),
                        new Block.Column(telling.say("analysis.from"), 10),
                        new Block.Column(telling.say("analysis.must-haves"), 22),
                        new Block.Column(telling.say("analysis.means"), 50)),
                pack.bands().stream().map(this::band).toList());
    }

    private Block.Row band(Band band) {
        return new Block.Row(
                "",
                List.of(
                        telling.pack(band.name()),
                        Words.of(String.valueOf(band.from())),
                        band.mustHaves()
                                .map(level -> telling.words("analysis.each-at", level.name()))
                                .orElse(telling.words("analysis.nothing-more")),
                        telling.pack(band.means())));
    }
}
