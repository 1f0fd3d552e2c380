package org.fairlead.reports.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fairlead.engine.model.Range;
import org.fairlead.reports.charts.HeatMap;
import org.fairlead.reports.charts.RangeBars;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** Documents to be laid out: an empty one, and one with every kind of block and with text that is hard to set. */
final class Documents {
    static final String WELSH = "D\u0175r, t\u0177 a Llanfair";
    static final String GREEK = "\u03ba\u03b1\u03bb\u03b7\u03bc\u03ad\u03c1\u03b1";
    static final String CYRILLIC = "\u0437\u0434\u0440\u0430\u0432\u0441\u0442\u0432\u0443\u0439\u0442\u0435";
    static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd";
    static final String ARABIC = "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645";
    static final String EMOJI = "\ud83d\ude00";
    static final String CHINESE = "\u6f22\u5b57";
    static final String MARKUP = "<script>alert(1)</script> ]]> &amp; \" ' =1+1";

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private Documents() {}

    static Document empty() {
        return new Document("Ours", "Nothing", "Nobody", DAY, List.of(), List.of());
    }

    static Document said(String text) {
        return new Document("Ours", "Text", "Us", DAY, List.of(Block.paragraph(text)), List.of());
    }

    static Document everything() {
        return new Document(
                "Firm " + MARKUP + HEBREW,
                "Everything",
                "A. Writer",
                DAY,
                List.of(
                        new Block.Figures(List.of(figure("Claimed"), figure("Evidenced"), figure("x".repeat(100)))),
                        new Block.Beside(List.of(titled("Strengths"), titled("Gaps"), titled("Next"))),
                        new Block.Note("Risks", List.of(Block.paragraph("A risk.")))),
                List.of(
                        new Part("blocks", "", "Blocks", blocks(), List.of(inner(), Part.of("none", EMOJI, List.of()))),
                        Part.of("letters", "Letters " + ARABIC, letters()),
                        Part.of("plan", "Plan", List.of(grid(8, "p")))));
    }

    private static Block.Figure figure(String name) {
        return new Block.Figure(name, "41.3 to 60.2", "of 100");
    }

    private static Block.Titled titled(String title) {
        return new Block.Titled(title, List.of(new Block.Listing(List.of(Words.of("one"), Words.of("two")))));
    }

    private static Part inner() {
        Part deep = Part.of("", "Deep", List.of(Block.paragraph("Deep text.")));
        return new Part(
                "mon-05", "MON-05", "Repeat the survey", List.of(Block.paragraph("Inner text.")), List.of(deep));
    }

    private static List<Block> blocks() {
        return List.of(
                new Block.Paragraph(Words.of("Plain, ")
                        .and(Words.strong("strong"))
                        .and(", ")
                        .and(Words.link("a link", "letters"))
                        .and(", ")
                        .with(new Words.Piece("blank", Words.Style.BLANK, ""))
                        .with(new Words.Piece(" put in", Words.Style.ADDED, ""))
                        .with(new Words.Piece(" taken out", Words.Style.REMOVED, ""))
                        .and(Words.in("cy", WELSH))),
                new Block.Terms(List.of(new Block.Term("Source", Words.of("A page.")))),
                new Block.Picture(new HeatMap(
                        "Practices by level.",
                        "Area",
                        List.of("none", "started"),
                        List.of(
                                new HeatMap.Row("Outreach " + HEBREW, List.of(3, 0)),
                                new HeatMap.Row("x".repeat(10_000), List.of(1, 9))))),
                new Block.Picture(new RangeBars(
                        "Scores.",
                        "claimed",
                        "evidenced",
                        "open",
                        "none",
                        List.of(new RangeBars.Entry(
                                "Leadership", Optional.of(new Range(20, 60)), Optional.empty(), "20 to 60", "")))),
                new Block.Bars("Counted.", List.of("a", "b"), List.of(new Block.Bar("Area", List.of(3, 0)))),
                grid(4, "g"));
    }

    private static Block grid(int columns, String name) {
        return new Block.Grid(
                "Rows",
                IntStream.range(0, columns)
                        .mapToObj(i -> new Block.Column("Column " + i, 1 + i % 3))
                        .toList(),
                IntStream.range(0, 60)
                        .mapToObj(row -> new Block.Row(
                                name + row,
                                IntStream.range(0, columns)
                                        .mapToObj(i -> Words.of(name + row + "." + i))
                                        .toList()))
                        .toList());
    }

    private static List<Block> letters() {
        return List.of(
                Block.paragraph(String.join(" ", WELSH, GREEK, CYRILLIC, "w\u0302")),
                Block.paragraph(HEBREW + " (456) and English"),
                Block.paragraph(ARABIC),
                new Block.Listing(List.of(Words.of(ARABIC), Words.of("English " + HEBREW))),
                Block.paragraph(EMOJI + "\ud83d\udc4d\ud83c\udffd \u2713 \u2192 \u2265 \u26a0\ufe0f " + CHINESE),
                Block.paragraph("\u0338" + MARKUP + "\u0007\u202e\u200b"),
                Block.paragraph("x".repeat(10_000)),
                Block.paragraph(EMOJI.repeat(500) + CHINESE.repeat(500)));
    }
}
