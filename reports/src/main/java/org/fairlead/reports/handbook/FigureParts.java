package org.fairlead.reports.handbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.FactKind;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.RulePack;
import org.fairlead.reports.PackWords;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** The figures that rules use, and what organisations are asked beside their answers. */
final class FigureParts {
    private final RulePack pack;
    private final Anchors anchors;

    FigureParts(RulePack pack, Anchors anchors) {
        this.pack = pack;
        this.anchors = anchors;
    }

    Part figures() {
        return Part.of(
                anchors.section("figures"),
                "Figures that rules use",
                pack.parameters().isEmpty()
                        ? List.of(Block.paragraph("The rules of this pack use no figures."))
                        : List.of(new Block.Grid(
                                "Figures that rules use",
                                List.of(
                                        new Block.Column("Figure", 4),
                                        new Block.Column("Value", 3),
                                        new Block.Column("Why", 6),
                                        new Block.Column("Source", 6)),
                                pack.parameters().values().stream()
                                        .map(this::figure)
                                        .toList())));
    }

    private Block.Row figure(Parameter parameter) {
        Words source = parameter
                .source()
                .map(key -> Words.link(
                        Objects.requireNonNull(pack.sources().get(key)).inFull(), anchors.source(key)))
                .orElse(Words.of("the pack's own"));
        return new Block.Row(
                anchors.figure(parameter.name()),
                List.of(
                        Words.of(parameter.name()),
                        Words.of(PackWords.figure(parameter)),
                        Words.of(parameter.why()),
                        source));
    }

    Part asked() {
        List<Part> parts = new ArrayList<>();
        parts.add(choices("offers", "What an organisation may offer", "Offer", "Question", pack.offers()));
        if (!pack.facts().isEmpty()) {
            parts.add(Part.of(
                    anchors.section("facts"),
                    "Facts",
                    List.of(facts("Facts", "Fact", List.copyOf(pack.facts().values()), true))));
        }
        pack.groups().values().forEach(group -> parts.add(group(group)));
        parts.add(choices("evidence", "Kinds of evidence", "Kind", "What counts as this", pack.evidenceKinds()));
        parts.add(Part.of(
                anchors.section("words"),
                "Sectors, nations and owners of steps",
                List.of(new Block.Terms(List.of(
                        new Block.Term("Sectors", Words.of(String.join(", ", pack.sectors()) + ".")),
                        new Block.Term("Nations", Words.of(String.join(", ", pack.nations()) + ".")),
                        new Block.Term("Owners", Words.of(String.join(", ", pack.owners()) + ".")))))));
        return new Part(
                anchors.section("asked"),
                "",
                "What organisations are asked beside their answers",
                List.of(Block.paragraph(
                        "Rules use these facts. None of them has to be given; a rule that needs one that is missing finds"
                                + " nothing, or says that it is missing.")),
                parts);
    }

    private Part choices(String anchor, String title, String name, String means, List<Choice> choices) {
        return Part.of(
                anchors.section(anchor),
                title,
                List.of(new Block.Grid(
                        title,
                        List.of(new Block.Column(name, 3), new Block.Column(means, 8)),
                        choices.stream()
                                .map(choice ->
                                        new Block.Row("", List.of(Words.of(choice.name()), Words.of(choice.means()))))
                                .toList())));
    }

    private Part group(GroupForm group) {
        String asked = EnumSet.allOf(Audience.class).equals(group.audiences())
                ? ""
                : " Asked of %s.".formatted(whom(group.audiences()));
        return Part.of(
                anchors.section("group " + group.name()),
                "Group: " + group.name(),
                List.of(
                        Block.paragraph(group.about() + asked),
                        facts("Group: " + group.name(), "Field", group.fields(), false)));
    }

    private static Block facts(String caption, String name, List<FactForm> facts, boolean withAudience) {
        List<Block.Column> columns = new ArrayList<>(
                List.of(new Block.Column(name, 4), new Block.Column("Question", 8), new Block.Column("Answer", 4)));
        if (withAudience) {
            columns.add(new Block.Column("Asked of", 4));
        }
        return new Block.Grid(
                caption,
                columns,
                facts.stream()
                        .map(fact -> {
                            List<Words> cells = new ArrayList<>(
                                    List.of(Words.of(fact.name()), Words.of(fact.ask()), Words.of(kind(fact))));
                            if (withAudience) {
                                cells.add(Words.of(whom(fact.audiences())));
                            }
                            return new Block.Row("", cells);
                        })
                        .toList());
    }

    private static String kind(FactForm fact) {
        String kind =
                switch (fact.kind()) {
                    case TEXT -> "words";
                    case CHOICE -> PackWords.joined(fact.choices(), " or ");
                    default ->
                        fact.kind() == FactKind.DATE
                                ? "a day"
                                : fact.kind() == FactKind.NUMBER ? "a number" : "yes or no";
                };
        return kind + (fact.needed() ? " (always needed)" : "") + (fact.ahead() ? " (may lie ahead)" : "");
    }

    private static String whom(Set<Audience> audiences) {
        return EnumSet.allOf(Audience.class).equals(audiences)
                ? "everybody"
                : PackWords.joined(
                        audiences.stream().sorted().map(PackWords::many).toList(), " and ");
    }
}
