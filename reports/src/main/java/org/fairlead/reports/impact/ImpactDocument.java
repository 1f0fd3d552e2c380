package org.fairlead.reports.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fairlead.engine.editions.Impact;
import org.fairlead.engine.editions.Move;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.RulePack;
import org.fairlead.reports.Points;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** An impact to be read on paper or as a page. */
public final class ImpactDocument {
    private final Judged judged;
    private final Impact impact;

    private ImpactDocument(Judged judged) {
        this.judged = judged;
        this.impact = judged.impact();
    }

    public static Document of(Judged judged) {
        return new ImpactDocument(judged).document();
    }

    private Document document() {
        RulePack draft = impact.draft();
        List<Part> parts = new ArrayList<>();
        parts.add(bands());
        parts.add(groups());
        parts.add(practices());
        parts.add(moved());
        parts.add(everyone());
        if (!judged.leftOut().isEmpty()) {
            parts.add(Part.of("left-out", "Left out", List.of(listing(Told.leftOut(judged)))));
        }
        parts.add(Part.of("method", "How this comes about", List.of(Block.paragraph(Told.method(judged)))));
        return new Document(
                Told.title(judged),
                "%s, from %s".formatted(draft.title(), judged.editions()),
                draft.publisher(),
                draft.inForce(),
                Told.summary(judged).stream().map(Block::paragraph).toList(),
                parts);
    }

    private static Block listing(List<String> entries) {
        return new Block.Listing(entries.stream().map(Words::of).toList());
    }

    private static Block grid(String caption, List<Block.Column> columns, List<List<String>> rows) {
        return new Block.Grid(
                caption,
                columns,
                rows.stream()
                        .map(cells ->
                                new Block.Row("", cells.stream().map(Words::of).toList()))
                        .toList());
    }

    private Part bands() {
        List<List<String>> rows = new ArrayList<>();
        List<Block.Bar> bars = new ArrayList<>();
        for (Move move : Move.values()) {
            int carried = impact.moves(false).getOrDefault(move, 0);
            int confirmed = impact.moves(true).getOrDefault(move, 0);
            rows.add(List.of(move.word(), String.valueOf(carried), String.valueOf(confirmed)));
            bars.add(new Block.Bar(move.word(), List.of(carried, confirmed)));
        }
        return Part.of(
                "bands",
                "What becomes of bands",
                List.of(
                        grid(
                                "What becomes of bands: numbers of organisations",
                                List.of(
                                        new Block.Column("An organisation", 3),
                                        new Block.Column("as carried", 1),
                                        new Block.Column("if all is confirmed as said", 2)),
                                rows),
                        new Block.Bars(
                                "The same numbers as bars", List.of("as carried", "if all is confirmed as said"), bars),
                        Block.paragraph("Before and after:"),
                        beforeAndAfter()));
    }

    /** Bands are set against each other as ranges, each with how many organisations have it. */
    private Block beforeAndAfter() {
        List<String> before = ranges(true);
        List<String> after = ranges(false);
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("Band before", 2)));
        after.forEach(band -> columns.add(new Block.Column(band + " after", 1)));
        List<List<String>> rows = new ArrayList<>();
        for (String was : before) {
            List<String> row = new ArrayList<>(List.of(was));
            for (String is : after) {
                row.add(String.valueOf(impact.cases().stream()
                        .filter(each -> Told.band(each.before()).equals(was)
                                && Told.band(each.confirmed()).equals(is))
                        .count()));
            }
            rows.add(row);
        }
        return grid("Bands before, and after if all is confirmed as said: numbers of organisations", columns, rows);
    }

    private List<String> ranges(boolean before) {
        return impact.cases().stream()
                .map(each -> before ? each.before() : each.confirmed())
                .sorted(Comparator.comparingDouble((Overall each) ->
                        each.score().map(score -> score.low() + score.high()).orElse(-1.0)))
                .map(Told::band)
                .distinct()
                .toList();
    }

    private Part groups() {
        List<List<String>> rows = impact.groups().stream()
                .map(group -> List.of(
                        Told.kind(group.kind()),
                        String.valueOf(group.organisations()),
                        String.valueOf(Told.count(group.ifConfirmed(), Move.LOSES)),
                        String.valueOf(Told.count(group.ifConfirmed(), Move.MAY_LOSE)),
                        String.valueOf(Told.count(group.ifConfirmed(), Move.GAINS)),
                        String.valueOf(Told.count(group.ifConfirmed(), Move.MAY_GAIN)),
                        group.confirmed()
                                .map(changes -> Told.spread(changes.low()))
                                .orElse("not assessable"),
                        group.confirmed()
                                .map(changes -> Told.spread(changes.high()))
                                .orElse("not assessable")))
                .toList();
        List<Block> blocks = new ArrayList<>(List.of(
                Block.paragraph(
                        "Those that lose most come first. Changes are points of the overall score, if all is confirmed as said: the median and, in brackets, from the least to the most."),
                grid(
                        "By audience and size",
                        List.of(
                                new Block.Column("Audience and size", 3),
                                new Block.Column("Organisations", 2),
                                new Block.Column("Lose a band", 1),
                                new Block.Column("May lose", 1),
                                new Block.Column("Gain a band", 1),
                                new Block.Column("May gain", 1),
                                new Block.Column("Change of the lower end", 3),
                                new Block.Column("Change of the upper end", 3)),
                        rows)));
        if (impact.hidden() > 0) {
            blocks.add(Block.paragraph(
                    "%s in groups that are too small to be shown, or hidden so that these do not come out."
                            .formatted(
                                    impact.hidden() == 1
                                            ? "1 organisation is"
                                            : impact.hidden() + " organisations are")));
        }
        return Part.of("groups", "Who is hit hardest", blocks);
    }

    private Part practices() {
        int all = impact.cases().size();
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column("Practice", 4), new Block.Column("Lower end", 1), new Block.Column("Upper end", 1)));
        if (!judged.isAnonymous()) {
            columns.add(new Block.Column("Organisations moved", 1));
            columns.add(new Block.Column("Have to confirm", 1));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Impact.Effect effect : impact.effects()) {
            List<String> row = new ArrayList<>(List.of(
                    "%s %s".formatted(effect.practice(), effect.title()),
                    Points.signed(effect.low() / all),
                    Points.signed(effect.high() / all)));
            if (!judged.isAnonymous()) {
                row.add(String.valueOf(effect.organisations()));
                row.add(String.valueOf(effect.waiting()));
            }
            rows.add(row);
        }
        return Part.of(
                "practices",
                "Which practices move scores",
                rows.isEmpty()
                        ? List.of(Block.paragraph("None moves enough organisations to be shown."))
                        : List.of(
                                Block.paragraph(
                                        "Points are those of the overall score, averaged over all organisations, if all is confirmed as said. A practice that is new and stands below the score so far pulls it down, one above lifts it."),
                                grid("Practices, the biggest effect first", columns, rows)));
    }

    private Part moved() {
        List<Part> parts = IntStream.range(0, impact.cases().size())
                .filter(i -> impact.cases().get(i).move().isOne()
                        || impact.cases().get(i).ifConfirmed().isOne())
                .mapToObj(i -> moved(impact.cases().get(i), "organisation-" + (i + 1)))
                .toList();
        List<Block> blocks = List.of(Block.paragraph(
                parts.isEmpty()
                        ? "No band moves."
                        : "What decides is named with the points it adds or takes; at most three practices each."));
        return new Part("moved", "", "Organisations whose band moves or may move", blocks, parts);
    }

    private static Part moved(Impact.Case each, String anchor) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(
                each.move() == each.ifConfirmed()
                        ? "It %s.".formatted(each.move().word())
                        : "As carried it %s; if all is confirmed as said it %s."
                                .formatted(
                                        each.move().word(), each.ifConfirmed().word())));
        List<String> deciders = Told.deciders(each);
        if (!deciders.isEmpty()) {
            blocks.add(listing(deciders));
        }
        return Part.of(anchor, each.name(), blocks);
    }

    private Part everyone() {
        boolean editions = impact.from().size() > 1 && !judged.isAnonymous();
        List<Block.Column> columns =
                new ArrayList<>(List.of(new Block.Column("Organisation", 3), new Block.Column("Audience and size", 2)));
        if (editions) {
            columns.add(new Block.Column("Edition", 2));
        }
        columns.add(new Block.Column("Before", 2));
        columns.add(new Block.Column("As carried", 2));
        columns.add(new Block.Column("If all is confirmed", 2));
        columns.add(new Block.Column("To confirm", 1));
        List<List<String>> rows = impact.cases().stream()
                .map(each -> {
                    List<String> row = new ArrayList<>(List.of(each.name(), Told.kind(each.group())));
                    if (editions) {
                        row.add(each.from().map(PackRef::toString).orElse(""));
                    }
                    row.add(result(each.before()));
                    row.add(result(each.carried()));
                    row.add(result(each.confirmed()));
                    row.add(each.group().isPresent() ? String.valueOf(each.waiting()) : Told.NOT_SHOWN);
                    return row;
                })
                .toList();
        return Part.of("everyone", "All organisations", List.of(grid("All organisations", columns, rows)));
    }

    private static String result(Overall overall) {
        return overall.score().isEmpty()
                ? Told.band(overall)
                : "%s (%s)".formatted(Told.score(overall), Told.band(overall));
    }
}
