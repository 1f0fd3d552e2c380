package org.fairlead.reports.analysis;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.charts.HeatMap;
import org.fairlead.reports.charts.RangeBars;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** The areas: their scores, and how many practices stand at which level. */
final class AreaParts {
    private final GapAnalysis analysis;
    private final Telling telling;

    AreaParts(GapAnalysis analysis, Telling telling) {
        this.analysis = analysis;
        this.telling = telling;
    }

    Part part() {
        return new Part(
                "areas",
                "",
                telling.say("analysis.areas"),
                List.of(new Block.Picture(bars()), scores()),
                List.of(Part.of(
                        "levels", telling.say("analysis.levels"), List.of(new Block.Picture(heatMap()), counts()))));
    }

    private RangeBars bars() {
        return new RangeBars(
                telling.say("analysis.areas-caption"),
                telling.say("analysis.as-claimed"),
                telling.say("analysis.as-evidenced"),
                telling.say("analysis.uncertain"),
                telling.say("score.none"),
                analysis.areas().stream()
                        .map(area -> new RangeBars.Entry(
                                area.area().title(),
                                area.score(),
                                area.evidenced(),
                                telling.language().score(area.score()),
                                telling.language().score(area.evidenced())))
                        .toList());
    }

    private Block scores() {
        return new Block.Grid(
                telling.say("analysis.areas-caption"),
                List.of(
                        new Block.Column(telling.say("analysis.area"), 30),
                        new Block.Column(telling.say("analysis.weight"), 14),
                        new Block.Column(telling.say("analysis.as-claimed"), 20),
                        new Block.Column(telling.say("analysis.as-evidenced"), 20),
                        new Block.Column(telling.say("analysis.answered"), 16)),
                analysis.areas().stream().map(this::score).toList());
    }

    private Block.Row score(AreaScore area) {
        return new Block.Row(
                "",
                List.of(
                        telling.pack(area.area().title()),
                        Words.of(String.valueOf(area.area().weight())),
                        Words.of(telling.language().score(area.score())),
                        Words.of(telling.language().score(area.evidenced())),
                        telling.words("analysis.of", area.answered(), area.applicable())));
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(analysis.pack().scale().names());
        columns.add(telling.say("analysis.open-column"));
        return columns;
    }

    /** How many practices of an area stand at each level for certain, and how many are open. */
    private List<Integer> numbers(AreaScore area) {
        List<Standing> standings = analysis.standings().values().stream()
                .filter(standing -> standing.applies()
                        && standing.practice().area().equals(area.area().id()))
                .toList();
        List<Integer> numbers = new ArrayList<>();
        for (Level level : analysis.pack().scale().levels()) {
            numbers.add((int) standings.stream()
                    .filter(standing -> isSettled(standing) && standing.low().equals(level))
                    .count());
        }
        numbers.add((int)
                standings.stream().filter(standing -> !isSettled(standing)).count());
        return numbers;
    }

    private static boolean isSettled(Standing standing) {
        return standing.low().equals(standing.high());
    }

    private HeatMap heatMap() {
        return new HeatMap(
                telling.say("analysis.levels-caption"),
                telling.say("analysis.area"),
                columns(),
                analysis.areas().stream()
                        .map(area -> new HeatMap.Row(area.area().title(), numbers(area)))
                        .toList());
    }

    private Block counts() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(telling.say("analysis.area"), 30));
        columns().forEach(head -> columns.add(new Block.Column(head, 14)));
        return new Block.Grid(
                telling.say("analysis.levels-caption"),
                columns,
                analysis.areas().stream()
                        .map(area -> {
                            List<Words> cells = new ArrayList<>();
                            cells.add(telling.pack(area.area().title()));
                            numbers(area).forEach(number -> cells.add(Words.of(String.valueOf(number))));
                            return new Block.Row("", cells);
                        })
                        .toList());
    }
}
