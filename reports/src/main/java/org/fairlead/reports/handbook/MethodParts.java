package org.fairlead.reports.handbook;

import java.util.List;
import java.util.Objects;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Size;
import org.fairlead.engine.model.Target;
import org.fairlead.reports.Counted;
import org.fairlead.reports.PackWords;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** How answers become scores, bands and gaps: the choices that a pack makes. */
final class MethodParts {
    private final RulePack pack;
    private final Anchors anchors;

    MethodParts(RulePack pack, Anchors anchors) {
        this.pack = pack;
        this.anchors = anchors;
    }

    Part part() {
        return new Part(
                anchors.section("method"),
                "",
                "Scores and targets",
                List.of(Block.paragraph(
                        "The score of an area is the mean of its practices by weight, each counted by what its level is"
                                + " worth, from 0 to 100. The overall score is the mean of the areas by weight. What does not apply is"
                                + " left out; what is not known makes the score a range.")),
                List.of(areas(), levels(), bands(), targets(), severity(), efforts()));
    }

    private Part areas() {
        int sum = pack.areas().values().stream().mapToInt(Area::weight).sum();
        return Part.of(
                anchors.section("areas"),
                "Areas and their weights",
                List.of(new Block.Grid(
                        "Areas and their weights",
                        List.of(
                                new Block.Column("Area", 3),
                                new Block.Column("Weight", 2),
                                new Block.Column("Practices", 2),
                                new Block.Column("What it is about", 6)),
                        pack.areas().values().stream()
                                .map(area -> row(
                                        Words.link(area.title(), anchors.section("area " + area.id())),
                                        Words.of("%d of %d".formatted(area.weight(), sum)),
                                        Words.of(String.valueOf(pack.practices().values().stream()
                                                .filter(each -> each.area().equals(area.id()))
                                                .count())),
                                        Words.of(area.about())))
                                .toList())));
    }

    private Part levels() {
        return Part.of(
                anchors.section("levels"),
                "Levels",
                List.of(
                        new Block.Grid(
                                "Levels",
                                List.of(
                                        new Block.Column("Level", 3),
                                        new Block.Column("Worth", 2),
                                        new Block.Column("In general", 8)),
                                pack.scale().levels().stream()
                                        .map(level -> row(
                                                Words.of(level.name()),
                                                Words.of(share(
                                                        level.credit(),
                                                        pack.scale().unit())),
                                                Words.of(level.means())))
                                        .toList()),
                        Block.paragraph(
                                "A claim above '%s' wants evidence of a kind that the practice lists. The score as evidenced"
                                                .formatted(pack.evidenceAbove())
                                        + " counts only what is shown.")));
    }

    /** "1/3", "0" or "1". */
    private static String share(int credit, int unit) {
        int divisor = java.math.BigInteger.valueOf(credit)
                .gcd(java.math.BigInteger.valueOf(unit))
                .intValue();
        return unit == divisor ? String.valueOf(credit / divisor) : credit / divisor + "/" + unit / divisor;
    }

    private Part bands() {
        return Part.of(
                anchors.section("bands"),
                "Bands",
                List.of(new Block.Grid(
                        "Bands",
                        List.of(
                                new Block.Column("Band", 3),
                                new Block.Column("From score", 2),
                                new Block.Column("Every must-have", 3),
                                new Block.Column("What it means", 6)),
                        pack.bands().stream()
                                .map(band -> row(
                                        Words.of(band.name()),
                                        Words.of(String.valueOf(band.from())),
                                        Words.of(band.mustHaves()
                                                .map("at '%s' or above"::formatted)
                                                .orElse("at any level")),
                                        Words.of(band.means())))
                                .toList())));
    }

    private Part targets() {
        return Part.of(
                anchors.section("targets"),
                "Targets by size",
                List.of(
                        new Block.Grid(
                                "Targets by size",
                                List.of(
                                        new Block.Column("Size", 3),
                                        new Block.Column("Must-haves", 4),
                                        new Block.Column("Other practices", 4)),
                                List.of(target(Size.SMALL), target(Size.LARGE))),
                        Block.paragraph(
                                "An organisation is large from a headcount of %d.".formatted(pack.largeFrom()))));
    }

    private Block.Row target(Size size) {
        Target target = Objects.requireNonNull(pack.targets().get(size));
        return row(
                Words.of(size.word()),
                Words.of(target.mustHaves().name()),
                Words.of(target.practices().name()));
    }

    private Part severity() {
        return Part.of(
                anchors.section("severity"),
                "When a gap is serious",
                List.of(Block.paragraph(
                        ("A practice below its target is a gap. One with a legal or privacy risk comes first, then must-haves, then the"
                                        + " others by distance: weight times what is missing in worth. From %s the gap is high, from %s"
                                        + " medium, and below that low.")
                                .formatted(figure(Severity.HIGH), figure(Severity.MEDIUM)))));
    }

    private String figure(Severity severity) {
        return PackWords.number(Objects.requireNonNull(pack.severities().get(severity)));
    }

    private Part efforts() {
        return Part.of(
                anchors.section("effort"),
                "How much work a step is",
                List.of(new Block.Terms(pack.efforts().values().stream()
                        .map(effort -> new Block.Term(
                                effort.name(),
                                Words.of("%s, counted as %s"
                                        .formatted(effort.means(), Counted.of(effort.days(), "day")))))
                        .toList())));
    }

    private static Block.Row row(Words... cells) {
        return new Block.Row("", List.of(cells));
    }
}
