package org.fairlead.reports.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/** What is kept of earlier editions, put together again. */
final class WorkbookAside {
    private final Problems problems;

    WorkbookAside(Problems problems) {
        this.problems = problems;
    }

    Optional<Node.Member> read(List<ReadSheet> sheets, Position whole) {
        Map<String, Map<String, List<Entry>>> kept = new LinkedHashMap<>();
        for (ReadSheet sheet : sheets) {
            for (ReadSheet.Line line : sheet.lines()) {
                if (!line.isBlank(sheet.columns())) {
                    entry(line, kept);
                }
            }
        }
        List<Node.Member> editions = new ArrayList<>();
        kept.forEach((edition, parts) -> {
            List<Node.Member> members = new ArrayList<>();
            parts.forEach((part, entries) -> members.add(
                    WorkbookNodes.member(part, part(entries), entries.get(0).at())));
            editions.add(WorkbookNodes.member(edition, new Node.Mapping(members, whole), whole));
        });
        return editions.isEmpty()
                ? Optional.empty()
                : Optional.of(WorkbookNodes.member(AsideSheet.SET_ASIDE, new Node.Mapping(editions, whole), whole));
    }

    private record Entry(String name, Node said, Position at) {}

    private void entry(ReadSheet.Line line, Map<String, Map<String, List<Entry>>> kept) {
        Said edition = line.said(Keys.EDITION, problems);
        Said part = line.said(Keys.PART, problems);
        Said name = line.said(Keys.NAME, problems);
        Said said = line.said(Keys.SAID, problems);
        Problems broken = new Problems();
        Optional<Node> node = said.isBlank()
                ? Optional.empty()
                : YamlReader.read(new TextFile(said.at().file(), said.text()), broken);
        if (edition.isBlank() || part.isBlank() || node.isEmpty()) {
            problems.add(
                    edition.at(),
                    "This line of what was set aside cannot be understood any more.",
                    "Maybe copy it again from the questionnaire as you got it.");
            return;
        }
        kept.computeIfAbsent(edition.text(), key -> new LinkedHashMap<>())
                .computeIfAbsent(part.text(), key -> new ArrayList<>())
                .add(new Entry(name.text(), placed(node.get(), said.at()), said.at()));
    }

    private Node part(List<Entry> entries) {
        Entry first = entries.get(0);
        if (first.name().isEmpty()) {
            if (entries.size() > 1) {
                problems.add(entries.get(1).at(), "Two lines speak of one part that was set aside.", "");
            }
            return first.said();
        }
        return new Node.Mapping(
                entries.stream()
                        .map(entry -> WorkbookNodes.member(entry.name(), entry.said(), entry.at()))
                        .toList(),
                first.at());
    }

    /** All of it has the place of its cell. */
    private static Node placed(Node node, Position at) {
        if (node instanceof Node.Text text) {
            return new Node.Text(text.value(), text.plain(), at);
        }
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(
                    list.items().stream().map(item -> placed(item, at)).toList(), at);
        }
        return new Node.Mapping(
                node.members().stream()
                        .map(member -> WorkbookNodes.member(member.key().value(), placed(member.value(), at), at))
                        .toList(),
                at);
    }
}
