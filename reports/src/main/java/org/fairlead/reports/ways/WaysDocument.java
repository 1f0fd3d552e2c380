package org.fairlead.reports.ways;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.Action;
import org.fairlead.plans.next.Way;
import org.fairlead.plans.next.Ways;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;

/** Ways to a goal as a document: where it stands and the sets beside each other, then each set, and what to find out. */
public final class WaysDocument {
    private final Ways ways;
    private final Setting setting;
    private final Language language;
    private final WaysWords words;

    private WaysDocument(Ways ways, Setting setting) {
        this.ways = ways;
        this.setting = setting;
        this.language = setting.language();
        this.words = new WaysWords(ways, language);
    }

    public static Document of(Ways ways, Setting setting) {
        return new WaysDocument(ways, setting).document();
    }

    private Document document() {
        List<Part> parts = new ArrayList<>();
        for (Way way : ways.ways()) {
            parts.add(part(way));
        }
        if (!words.findOut().isEmpty()) {
            parts.add(findOut());
        }
        parts.add(method());
        return new Document(
                ways.analysis().assessment().organisation().name(),
                words.subtitle(),
                setting.brand().name().orElse(ways.analysis().pack().title()),
                ways.analysis().assessment().day(),
                cover(),
                parts);
    }

    private List<Block> cover() {
        List<Block> blocks = new ArrayList<>();
        words.stands().forEach(sentence -> blocks.add(Block.paragraph(sentence)));
        if (!words.state().isEmpty()) {
            blocks.add(new Block.Paragraph(Words.strong(words.state())));
        }
        if (!words.inTheWay().isEmpty()) {
            blocks.add(Block.paragraph(words.inTheWay()));
            blocks.add(listing(words.gates()));
        }
        if (!ways.ways().isEmpty()) {
            blocks.add(compared());
        }
        return blocks;
    }

    private static Block listing(List<String> sentences) {
        return new Block.Listing(sentences.stream().map(Words::of).toList());
    }

    private Block compared() {
        List<Block.Row> rows = new ArrayList<>();
        for (Way way : ways.ways()) {
            rows.add(new Block.Row(
                    "",
                    List.of(
                            Words.link(words.heading(way), anchor(way)),
                            number(way.days()),
                            number(way.months()),
                            number(way.actions().size()),
                            Words.of(words.then(way)))));
        }
        return new Block.Grid(
                words.say("compared-caption"),
                List.of(
                        new Block.Column(words.say("set"), 4),
                        new Block.Column(words.say("person-days"), 2),
                        new Block.Column(words.say("months"), 2),
                        new Block.Column(words.say("actions"), 2),
                        new Block.Column(words.say("then"), 3)),
                rows);
    }

    private static Words number(int number) {
        return Words.of(String.valueOf(number));
    }

    private static String anchor(Way way) {
        return "way-" + way.kinds().iterator().next().key();
    }

    private Part part(Way way) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(words.sums(way) + " " + words.after(way)));
        blocks.add(Block.paragraph(words.proofs(way)));
        words.takenAsMet(way).ifPresent(sentence -> blocks.add(Block.paragraph(sentence)));
        blocks.add(actions(way));
        return Part.of(anchor(way), words.heading(way), blocks);
    }

    private Block actions(Way way) {
        List<Block.Row> rows = new ArrayList<>();
        for (int at = 0; at < way.actions().size(); at++) {
            Action action = way.actions().get(at);
            rows.add(new Block.Row(
                    "",
                    List.of(
                            words.pack(action.name()),
                            words.pack(action.todo()),
                            words.pack(action.owner()),
                            number(way.days(action)),
                            Words.of(language.day(ways.analysis()
                                    .assessment()
                                    .day()
                                    .plusMonths(way.doneIn().get(at)))))));
        }
        return new Block.Grid(
                words.say("actions-caption"),
                List.of(
                        new Block.Column(words.say("action-head"), 3),
                        new Block.Column(words.say("todo"), 6),
                        new Block.Column(words.say("owner"), 2),
                        new Block.Column(words.say("person-days"), 2),
                        new Block.Column(words.say("done-by"), 2)),
                rows);
    }

    private Part findOut() {
        return Part.of(
                "find-out",
                words.say("find-out"),
                List.of(
                        Block.paragraph(words.findOut()),
                        listing(words.toFindOut()),
                        Block.paragraph(words.findOutAll())));
    }

    private Part method() {
        return Part.of("method", words.say("method"), List.of(listing(words.method())));
    }
}
