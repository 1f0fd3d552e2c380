package org.fairlead.reports.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.editions.differences.Difference;
import org.fairlead.engine.editions.differences.PackDiff;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RuleFolder;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** The differences between two editions to be read and commented on, with what was added and removed marked word by word. */
public final class DifferencesDocument {
    private final PackDiff diff;

    private DifferencesDocument(PackDiff diff) {
        this.diff = diff;
    }

    /** The document. The same editions give the same words. */
    public static Document of(PackDiff diff) {
        return new DifferencesDocument(diff).document();
    }

    private Document document() {
        List<Part> parts = new ArrayList<>();
        problems("mend", "To be mended before it is published", diff.problems()).ifPresent(parts::add);
        problems("doubts", "Questions to the author", diff.doubts()).ifPresent(parts::add);
        Groups.of(diff).forEach((heading, differences) -> parts.add(group(heading, differences, parts.size() + 1)));
        return new Document(
                diff.after().title(),
                "What differs in %s from %s"
                        .formatted(diff.after().ref(), diff.before().ref()),
                diff.after().publisher(),
                diff.after().inForce(),
                cover(),
                parts);
    }

    private List<Block> cover() {
        return List.of(
                new Block.Terms(List.of(
                        new Block.Term("This edition", Words.of(DifferencesPage.name(diff.after()))),
                        new Block.Term("Compared with", Words.of(DifferencesPage.name(diff.before()))))),
                Block.paragraph(Summary.of(diff).sentences()),
                new Block.Paragraph(Words.of("Words that were ")
                        .with(new Words.Piece("taken away", Words.Style.REMOVED, ""))
                        .and(" are struck through, and words that were ")
                        .with(new Words.Piece("added", Words.Style.ADDED, ""))
                        .and(" are underlined.")));
    }

    private static Optional<Part> problems(String anchor, String title, List<Problem> problems) {
        List<Words> entries = problems.stream()
                .map(problem -> Words.of((problem.what() + " " + problem.maybe()).strip() + " ")
                        .and("(%s)".formatted(problem.at())))
                .toList();
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.of(anchor, title, List.of(new Block.Listing(entries))));
    }

    private Part group(String heading, List<Difference> differences, int number) {
        Map<String, List<Difference>> byOwner = new LinkedHashMap<>();
        differences.forEach(each -> byOwner.computeIfAbsent(each.owner(), owner -> new ArrayList<>())
                .add(each));
        List<Block> blocks = byOwner.getOrDefault("", List.of()).stream()
                .flatMap(each -> blocks(each).stream())
                .toList();
        List<Part> parts = byOwner.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> owner(entry.getKey(), entry.getValue()))
                .toList();
        return new Part("part-" + number, "", heading, blocks, parts);
    }

    private Part owner(String id, List<Difference> differences) {
        List<Block> blocks = new ArrayList<>();
        entry(id).ifPresent(change -> {
            blocks.add(Block.paragraph(Summary.called(change.kind())));
            blocks.add(Block.paragraph(change.why()));
        });
        differences.forEach(each -> blocks.addAll(blocks(each)));
        return new Part(id, id, title(id), blocks, List.of());
    }

    private Optional<Migration.Change> entry(String id) {
        return diff.migration().stream()
                .flatMap(migration -> migration.changes().stream())
                .filter(change ->
                        change.practice().equals(id) || change.successors().contains(id))
                .findFirst();
    }

    private String title(String id) {
        return Optional.ofNullable(diff.after().practices().get(id))
                .or(() -> Optional.ofNullable(diff.before().practices().get(id)))
                .map(Practice::title)
                .or(() -> Optional.ofNullable(diff.after().across().get(id))
                        .or(() -> Optional.ofNullable(diff.before().across().get(id)))
                        .map(RuleFolder::title))
                .orElse(id);
    }

    private static List<Block> blocks(Difference difference) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Words.strong(difference.sentence())
                .and(" "
                        + (difference.touch().word().equals("words only")
                                ? "Words only."
                                : "Touches %s.".formatted(difference.touch())))));
        if (!difference.told()) {
            blocks.add(new Block.Listing(Redline.of(difference.before(), difference.after())));
        }
        return blocks;
    }
}
