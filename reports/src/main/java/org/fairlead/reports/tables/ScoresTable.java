package org.fairlead.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Range;

/** The figures of the whole and of each area. */
final class ScoresTable {
    /** Where the columns stand from which a chart is drawn. */
    static final int CLAIMED = 2;

    static final int EVIDENCED = 4;

    private ScoresTable() {}

    static Table of(Told told) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(whole(told));
        told.analysis().areas().forEach(area -> rows.add(area(told, area)));
        return new Table(
                "scores",
                told.say("scores.title"),
                told.say("scores.about"),
                1,
                List.of(
                        told.column("scores.part", 24),
                        told.column("scores.weight", 8),
                        told.column("scores.claimed-low", 11),
                        told.column("scores.claimed-high", 11),
                        told.column("scores.evidenced-low", 11),
                        told.column("scores.evidenced-high", 11),
                        told.column("scores.applicable", 11),
                        told.column("scores.answered", 11),
                        told.column("scores.completeness", 12),
                        told.column("scores.band", 22),
                        told.column("scores.note", 16)),
                rows,
                "");
    }

    private static List<Cell> whole(Told told) {
        Overall overall = told.analysis().overall();
        return List.of(
                Cell.text(told.say("scores.whole")),
                Cell.NONE,
                told.low(overall.score()),
                told.high(overall.score()),
                told.low(overall.evidenced()),
                told.high(overall.evidenced()),
                Cell.whole(told.analysis().areas().stream()
                        .mapToInt(AreaScore::applicable)
                        .sum()),
                Cell.whole(told.analysis().areas().stream()
                        .mapToInt(AreaScore::answered)
                        .sum()),
                overall.score().isPresent() ? new Cell.Figure(Range.shown(overall.completeness()), 1) : Cell.NONE,
                Cell.text(overall.score().isPresent() ? band(told) : ""),
                note(told, overall.score()));
    }

    private static List<Cell> area(Told told, AreaScore area) {
        return List.of(
                Cell.text(area.area().title()),
                Cell.whole(area.area().weight()),
                told.low(area.score()),
                told.high(area.score()),
                told.low(area.evidenced()),
                told.high(area.evidenced()),
                Cell.whole(area.applicable()),
                Cell.whole(area.answered()),
                Cell.NONE,
                Cell.NONE,
                note(told, area.score()));
    }

    /** A score that is not there is said in words and is no number. */
    private static Cell note(Told told, Optional<Range> score) {
        return score.isPresent() ? Cell.NONE : Cell.text(told.language().score(score));
    }

    static String band(Told told) {
        Overall overall = told.analysis().overall();
        String least = overall.atLeast().map(Band::name).orElse(told.say("scores.band-none"));
        String most = overall.atMost().map(Band::name).orElse(told.say("scores.band-none"));
        return least.equals(most) ? least : told.say("scores.band-between", least, most);
    }
}
