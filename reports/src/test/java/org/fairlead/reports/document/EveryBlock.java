package org.fairlead.reports.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairlead.engine.model.Range;
import org.fairlead.reports.charts.HeatMap;
import org.fairlead.reports.charts.RangeBars;

/** A small document in which everything occurs that can stand in one. */
final class EveryBlock {
    /** What people may write into answers, by chance or on purpose. */
    static final List<String> HOSTILE = Stream.of(
                    "a | b || c",
                    "# no heading",
                    "<script>alert(1)</script>",
                    "</w:t><w:evil/>",
                    "<!-- no comment",
                    "[x](javascript:alert(1))",
                    "![x](http://evil.example/x.png)",
                    "[x]: http://evil.example",
                    "see https://evil.example/?q=1 and www.evil.example",
                    "`code` and ```fence```",
                    "~~~ and ~~struck~~",
                    "- no entry",
                    "+ no entry",
                    "12. no entry",
                    "> no quote",
                    "--- and ***",
                    "=== and ==",
                    "    no code",
                    "*stars* and _lines_ and **both**",
                    "back \\| slash \\ and \\",
                    "&lt;b&gt; &#x3c; &amp;",
                    "=HYPERLINK(\"http://evil.example\")",
                    "{{report}} and {0} and ${x}",
                    "one\ntwo\r\nthree\tfour\u2028five",
                    "\u202eturned\u202c \u0007 \ufffe end",
                    "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd",
                    "\ud83c\udf08 \ud83d\udc69\u200d\ud83d\udcbb",
                    longText())
            .toList();

    private EveryBlock() {}

    /** More than 10,000 characters, no two parts of them alike. */
    static String longText() {
        return IntStream.range(0, 2000).mapToObj(i -> "w" + i * 31 % 7919).collect(Collectors.joining(" "));
    }

    /** With these words wherever people's words can stand. */
    static Document saying(String words) {
        return new Document(
                "Title " + words,
                "Subtitle " + words,
                "Author",
                LocalDate.of(2026, 9, 30),
                List.of(
                        Block.paragraph(words),
                        new Block.Figures(List.of(
                                new Block.Figure("Score " + words, "41.3 to 60.2", "of 100"),
                                new Block.Figure("Band", words, ""))),
                        new Block.Note(
                                "Risk " + words,
                                List.of(Block.paragraph(words), new Block.Listing(List.of(Words.of(words))))),
                        new Block.Beside(List.of(
                                new Block.Titled("Strengths", List.of(new Block.Listing(List.of(Words.of(words))))),
                                new Block.Titled("Gaps " + words, List.of(terms(words)))))),
                List.of(
                        new Part(
                                "areas",
                                "",
                                "Areas",
                                List.of(new Block.Picture(bars(words)), grid(words)),
                                List.of(Part.of(
                                        "map",
                                        "Map " + words,
                                        List.of(new Block.Picture(map(words)), mapGrid(words))))),
                        new Part(
                                "gaps",
                                "GAP-1",
                                words,
                                List.of(
                                        terms(words),
                                        new Block.Paragraph(Words.strong("Bold " + words)
                                                .and(" then ")
                                                .and(Words.link(words, "areas"))
                                                .with(new Words.Piece("open", Words.Style.BLANK, ""))
                                                .with(new Words.Piece("new", Words.Style.ADDED, ""))
                                                .with(new Words.Piece("old", Words.Style.REMOVED, ""))
                                                .and(Words.in("cy", "Cymraeg " + words)))),
                                List.of())));
    }

    static RangeBars bars(String words) {
        return new RangeBars(
                "Scores " + words,
                "As claimed",
                "As evidenced",
                "open",
                "not assessable",
                List.of(
                        new RangeBars.Entry(
                                "Monitoring " + words,
                                Optional.of(new Range(40, 60)),
                                Optional.of(new Range(30, 30)),
                                "40.0 to 60.0",
                                "30.0"),
                        new RangeBars.Entry("Leadership", Optional.empty(), Optional.empty(), "", "")));
    }

    static HeatMap map(String words) {
        return new HeatMap(
                "Levels " + words,
                "Area",
                List.of("started", "in place"),
                List.of(
                        new HeatMap.Row("Monitoring " + words, List.of(0, 9)),
                        new HeatMap.Row("Leadership", List.of(1, 4))));
    }

    private static Block mapGrid(String words) {
        return new Block.Grid(
                "Levels",
                List.of(new Block.Column("Area", 2), new Block.Column("started", 1), new Block.Column("in place", 1)),
                List.of(row("", "Monitoring " + words, "0", "9"), row("", "Leadership", "1", "4")));
    }

    private static Block grid(String words) {
        return new Block.Grid(
                "Scores",
                List.of(new Block.Column("Area", 1), new Block.Column(words, 1), new Block.Column("Evidenced", 1)),
                List.of(row("row-1", "Monitoring", "40.0 to 60.0", words), row("", "Leadership", "none", "none")));
    }

    private static Block.Row row(String anchor, String... cells) {
        return new Block.Row(anchor, Stream.of(cells).map(Words::of).toList());
    }

    private static Block terms(String words) {
        return new Block.Terms(
                List.of(new Block.Term("Answer", Words.of(words)), new Block.Term("Remark", Words.of("none"))));
    }
}
