package org.fairlead.reports.handbook;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RuleFolder;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.packs.ReadPack;
import org.fairlead.reports.Counted;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** A whole pack to be read and commented on, in the order of its areas. */
public final class Handbook {
    private final ReadPack read;
    private final RulePack pack;
    private final Anchors anchors = new Anchors();
    private final RuleWords rules;

    private Handbook(ReadPack read) {
        this.read = read;
        this.pack = read.pack();
        this.rules = new RuleWords(read, anchors);
    }

    /** The handbook of a pack. The same pack gives the same words. */
    public static Document of(ReadPack read) {
        return new Handbook(read).document();
    }

    private Document document() {
        // Addresses that readers cite come first, so that no other name can take them.
        pack.practices().keySet().forEach(anchors::practice);
        pack.circumstances().values().forEach(anchors::rule);
        List<Part> parts = new ArrayList<>();
        parts.add(guide());
        parts.add(new MethodParts(pack, anchors).part());
        parts.add(new FigureParts(pack, anchors).figures());
        var practices = new PracticeParts(read, anchors, rules);
        pack.areas().values().forEach(area -> parts.add(area(area, practices)));
        if (!pack.across().isEmpty()) {
            parts.add(across());
        }
        parts.add(new FigureParts(pack, anchors).asked());
        var indexes = new IndexParts(pack, anchors);
        parts.add(indexes.sources());
        indexes.crosswalks().ifPresent(parts::add);
        indexes.retired().ifPresent(parts::add);
        return new Document(
                pack.title(),
                "Handbook of the rule pack %s".formatted(pack.ref()),
                pack.publisher(),
                pack.inForce(),
                cover(),
                parts);
    }

    private List<Block> cover() {
        return List.of(
                new Block.Terms(List.of(
                        new Block.Term("Edition", Words.of(pack.ref().edition())),
                        new Block.Term("Publisher", Words.of(pack.publisher())),
                        new Block.Term("In force from", Words.of(Wording.day(pack.inForce()))),
                        new Block.Term(
                                "Holds",
                                Words.of("%s in %s, and %s."
                                        .formatted(
                                                Counted.of(pack.practices().size(), "practice"),
                                                Counted.of(pack.areas().size(), "area"),
                                                Counted.of(pack.circumstances().size(), "rule")))))),
                Block.paragraph(pack.about()),
                Block.paragraph(pack.method()));
    }

    private Part guide() {
        String example = pack.practices().isEmpty()
                ? ""
                : pack.practices().keySet().iterator().next();
        List<Words> cited = new ArrayList<>();
        if (!example.isEmpty()) {
            cited.add(Words.of("a practice by its id: ").and(Words.strong(example)));
            cited.add(Words.of("a level of a practice: ")
                    .and(Words.strong("%s, level %s"
                            .formatted(example, pack.scale().level(1).name()))));
        }
        pack.circumstances().keySet().stream()
                .findFirst()
                .ifPresent(rule -> cited.add(Words.of("a rule by its name: ").and(Words.strong(rule))));
        return Part.of(
                anchors.section("guide"),
                "How to read this handbook",
                List.of(
                        Block.paragraph(
                                "An organisation answers each practice that is meant for it with a level. The words of"
                                        + " the levels say what can be observed at each, so that two people would choose the same one."
                                        + " Steps lead from each level to the next; a step also waits for the step before it."),
                        Block.paragraph(
                                "Rules look at answers, evidence and facts about the organisation. A rule says when it"
                                        + " finds something and what follows: that a practice stands at some level at most, does not"
                                        + " apply, or deserves a remark. A rule never raises a level, and the level that was claimed"
                                        + " stays visible. Legal and privacy risks are listed apart and are part of no score."),
                        new Block.Paragraph(
                                Words.of("The reason that a rule gives completes the sentence"
                                                + " \"it stands there because ...\". Words in brackets, such as ")
                                        .with(new Words.Piece("dated", Words.Style.BLANK, ""))
                                        .and(
                                                ", are filled in from the figures of the pack and from what the organisation says.")),
                        Block.paragraph(
                                "Each practice and rule names the documents it rests on, and how well it is known that"
                                        + " they say so. Comments can cite:"),
                        new Block.Listing(cited)));
    }

    private Part area(Area area, PracticeParts practices) {
        List<Practice> own = pack.practices().values().stream()
                .filter(practice -> practice.area().equals(area.id()))
                .toList();
        return new Part(
                anchors.section("area " + area.id()),
                "",
                area.title(),
                List.of(Block.paragraph("%s %s.".formatted(area.about(), Counted.of(own.size(), "practice")))),
                own.stream().map(practices::part).toList());
    }

    private Part across() {
        return new Part(
                anchors.section("across"),
                "",
                "Rules across practices",
                List.of(Block.paragraph(
                        "These rules look at several answers together, or at facts that no practice asks for.")),
                pack.across().values().stream().map(this::folder).toList());
    }

    private Part folder(RuleFolder folder) {
        List<Circumstance> own = pack.circumstances().values().stream()
                .filter(each -> each.rule().startsWith(folder.id() + ": "))
                .toList();
        return new Part(
                anchors.rules(folder.id()),
                folder.id(),
                folder.title(),
                List.of(Block.paragraph(folder.why())),
                own.stream().map(each -> rules.part(each, List.of())).toList());
    }
}
