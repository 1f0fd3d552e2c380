package org.fairlead.reports.handbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Basis;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.Crosswalk;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Retired;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Source;
import org.fairlead.engine.model.Status;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** The same practices by what they rest on, by their places in other frameworks, and those that are no longer used. */
final class IndexParts {
    private final RulePack pack;
    private final Anchors anchors;

    IndexParts(RulePack pack, Anchors anchors) {
        this.pack = pack;
        this.anchors = anchors;
    }

    Part sources() {
        return new Part(
                anchors.section("sources"),
                "",
                "Sources",
                List.of(),
                List.of(
                        Part.of(anchors.section("basis"), "How well it is known", List.of(byBasis())),
                        Part.of(anchors.section("index of sources"), "Index of sources", List.of(bySource()))));
    }

    private Block byBasis() {
        Map<Basis, Integer> practices = new EnumMap<>(Basis.class);
        pack.practices().values().forEach(practice -> practices.merge(practice.basis(), 1, Integer::sum));
        Map<Basis, Integer> citations = new EnumMap<>(Basis.class);
        cited().values().forEach(all -> all.forEach(each -> citations.merge(each.basis(), 1, Integer::sum)));
        return new Block.Grid(
                "How well it is known that the sources say so",
                List.of(
                        new Block.Column("Basis", 4),
                        new Block.Column("What it means", 8),
                        new Block.Column("Practices with no better one", 4),
                        new Block.Column("Citations", 3)),
                List.of(Basis.values()).stream()
                        .map(basis -> new Block.Row(
                                "",
                                List.of(
                                        Words.of(basis.word()),
                                        Words.of("This was " + basis.sentence() + "."),
                                        Words.of(String.valueOf(practices.getOrDefault(basis, 0))),
                                        Words.of(String.valueOf(citations.getOrDefault(basis, 0))))))
                        .toList());
    }

    /** What is cited, by the id of the practice or of the folder of rules that cites it; each citation once. */
    private Map<String, Set<Citation>> cited() {
        Map<String, Set<Citation>> cited = new LinkedHashMap<>();
        for (Practice practice : pack.practices().values()) {
            cited.computeIfAbsent(practice.id(), id -> new LinkedHashSet<>()).addAll(practice.sources());
        }
        for (Circumstance circumstance : pack.circumstances().values()) {
            String id = circumstance.rule().substring(0, circumstance.rule().indexOf(": "));
            cited.computeIfAbsent(id, each -> new LinkedHashSet<>()).addAll(circumstance.sources());
        }
        return cited;
    }

    private Block bySource() {
        Map<String, Set<Citation>> cited = cited();
        List<Block.Row> rows = new ArrayList<>();
        for (Source source : pack.sources().values()) {
            List<Words> users = new ArrayList<>();
            Map<Basis, Integer> counts = new EnumMap<>(Basis.class);
            cited.forEach((id, citations) -> {
                List<Citation> here = citations.stream()
                        .filter(each -> each.document().equals(source.key()))
                        .toList();
                if (!here.isEmpty()) {
                    users.add(user(id));
                    here.stream()
                            .map(Citation::basis)
                            .distinct()
                            .forEach(basis -> counts.merge(basis, 1, Integer::sum));
                }
            });
            List<Words> figures = pack.parameters().values().stream()
                    .filter(each -> each.source().filter(source.key()::equals).isPresent())
                    .map(each -> Words.link(each.name(), anchors.figure(each.name())))
                    .toList();
            users.addAll(figures);
            rows.add(new Block.Row(
                    anchors.source(source.key()),
                    List.of(
                            Words.of(source.key()),
                            Words.of(source.inFull()),
                            users.isEmpty() ? Words.of("nothing yet") : Words.joined(users, ", "),
                            Words.of(counted(counts, figures.size())))));
        }
        return new Block.Grid(
                "Sources, and what rests on each",
                List.of(
                        new Block.Column("Key", 4),
                        new Block.Column("Source", 6),
                        new Block.Column("What rests on it", 6),
                        new Block.Column("By basis", 4)),
                rows);
    }

    private Words user(String id) {
        if (pack.practices().containsKey(id)) {
            return Words.link(id, anchors.practice(id));
        }
        return pack.across().containsKey(id) ? Words.link(id, anchors.rules(id)) : Words.of(id);
    }

    private static String counted(Map<Basis, Integer> counts, int figures) {
        List<String> words = counts.entrySet().stream()
                .map(each -> each.getKey().word() + ": " + each.getValue())
                .collect(Collectors.toCollection(ArrayList::new));
        if (figures > 0) {
            words.add("figures: " + figures);
        }
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    Optional<Part> crosswalks() {
        if (pack.crosswalks().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                anchors.section("crosswalks"),
                "",
                "Set beside other frameworks",
                List.of(Block.paragraph(
                        "Where a practice speaks to a part of another framework, work on one counts for the other.")),
                pack.crosswalks().values().stream().map(this::crosswalk).toList()));
    }

    private Part crosswalk(Crosswalk crosswalk) {
        Words source = Optional.ofNullable(pack.sources().get(crosswalk.source()))
                .map(each -> Words.link(each.inFull(), anchors.source(each.key())))
                .orElse(Words.NONE);
        return Part.of(
                anchors.section("crosswalk " + crosswalk.name()),
                crosswalk.name(),
                List.of(
                        new Block.Paragraph(
                                Words.of(crosswalk.about() + " ").and(source).and(".")),
                        new Block.Grid(
                                crosswalk.name(),
                                List.of(new Block.Column("Part", 4), new Block.Column("Practices", 9)),
                                crosswalk.parts().stream()
                                        .map(part ->
                                                new Block.Row("", List.of(Words.of(part), places(crosswalk, part))))
                                        .toList())));
    }

    private Words places(Crosswalk crosswalk, String part) {
        List<Words> places = new ArrayList<>();
        for (Practice practice : pack.practices().values()) {
            for (Crosswalk.Entry entry : practice.crosswalk()) {
                if (entry.to().equals(crosswalk.name()) && entry.part().equals(part)) {
                    places.add(Words.link(practice.id(), anchors.practice(practice.id()))
                            .and(entry.level().map(level -> " (" + level + ")").orElse("")));
                }
            }
        }
        return places.isEmpty() ? Words.of("none") : Words.joined(places, ", ");
    }

    Optional<Part> retired() {
        List<Words> entries = new ArrayList<>();
        pack.retired().values().stream().map(this::retired).forEach(entries::add);
        pack.practices().values().stream()
                .filter(practice -> practice.status() == Status.RETIRED)
                .map(practice -> Words.link(practice.id(), anchors.practice(practice.id()))
                        .and(" " + practice.title()))
                .forEach(entries::add);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.of(
                        anchors.section("retired"),
                        "No longer used",
                        List.of(
                                Block.paragraph(
                                        "These ids and names keep their meaning and are never used again for something else."),
                                new Block.Listing(entries))));
    }

    private Words retired(Retired gone) {
        Words words = Words.strong(gone.id())
                .and(", no longer used since edition %s: %s".formatted(gone.since(), gone.why()));
        return gone.instead().isEmpty()
                ? words
                : words.and(" See instead: ")
                        .and(Words.joined(
                                gone.instead().stream().map(this::user).toList(), ", "))
                        .and(".");
    }
}
