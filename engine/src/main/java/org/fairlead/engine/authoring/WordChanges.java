package org.fairlead.engine.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.PackFiles;

/** Changes one figure or word of a pack at a time. */
final class WordChanges {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final PackFiles files;
    private final List<String> levels;
    private final List<Changed> changes = new ArrayList<>();

    private WordChanges(PackFiles files, List<String> levels) {
        this.files = files;
        this.levels = List.copyOf(levels);
    }

    /**
     * A pack with one thing changed.
     *
     * @param files all of its files
     */
    record Changed(Change change, PackFiles files) {}

    /**
     * Every change to the words of a pack, in the order of files.
     *
     * @param levels the names of the levels, lowest first
     */
    static List<Changed> of(PackFiles files, List<String> levels) {
        var changes = new WordChanges(files, levels);
        files.yaml().forEach((path, node) -> {
            if (path.equals(PackFiles.PACK)) {
                changes.pack(node);
            } else if (path.endsWith("/" + PackFiles.PRACTICE)) {
                changes.practice(path, node);
            } else if (path.endsWith("/" + PackFiles.RULE)) {
                changes.findings(path, node);
            }
        });
        return changes.changes;
    }

    private void pack(Node pack) {
        // the lowest band begins at 0
        Places.items(pack, "bands").skip(1).forEach(band -> number(Change.Kind.BAND, "from", band, BigDecimal.ONE));
        pack.member("targets").ifPresent(targets -> targets.members().forEach(size -> {
            level(PackFiles.PACK, Change.Kind.TARGET, "practices", size.value());
            level(PackFiles.PACK, Change.Kind.TARGET, "must-haves", size.value());
        }));
        pack.member("severity").ifPresent(limits -> {
            number(Change.Kind.SEVERITY, "high from", limits, TENTH);
            number(Change.Kind.SEVERITY, "medium from", limits, TENTH);
        });
        number(Change.Kind.LARGE_FROM, "large from", pack, BigDecimal.ONE);
        Places.items(pack, "parameters").forEach(parameter -> {
            number(Change.Kind.PARAMETER, "value", parameter, BigDecimal.ONE);
            Places.items(parameter, "values")
                    .forEach(dated -> number(Change.Kind.PARAMETER, "value", dated, BigDecimal.ONE));
        });
    }

    private void practice(String path, Node practice) {
        if (!practice.member("status").map(Node::text).equals(Optional.of(Status.CURRENT.word()))) {
            return;
        }
        scope(path, practice);
        number(path, Change.Kind.WEIGHT, "weight", practice, BigDecimal.ONE);
        text(practice, "must have")
                .ifPresent(node -> replace(
                        path,
                        Change.Kind.MUST_HAVE,
                        "must have",
                        node,
                        node.text().equalsIgnoreCase("yes") ? "no" : "yes"));
        findings(path, practice);
    }

    private void scope(String path, Node practice) {
        practice.member("audience").ifPresent(audiences -> {
            if (audiences instanceof Node.Sequence list && list.items().size() > 1) {
                for (Node audience : list.items()) {
                    List<Node> fewer = new ArrayList<>(list.items());
                    fewer.remove(audience);
                    add(
                            new Change(
                                    Change.Kind.AUDIENCE,
                                    audience.at(),
                                    "audience '%s' left out".formatted(audience.text())),
                            path,
                            list,
                            new Node.Sequence(fewer, list.file(), list.line(), list.column()));
                }
            }
        });
        text(practice, "size")
                .filter(size -> !size.text().equals("any"))
                .ifPresent(size -> replace(path, Change.Kind.SIZE, "size", size, "any"));
    }

    private void findings(String path, Node file) {
        Places.items(file, "findings").forEach(finding -> {
            level(path, Change.Kind.HOLDS_AT, "holds at", finding);
            level(path, Change.Kind.SHOWS_AT, "shows at", finding);
        });
    }

    private void level(String path, Change.Kind kind, String key, Node map) {
        text(map, key).ifPresent(node -> {
            int step = levels.indexOf(node.text());
            for (int other : new int[] {step - 1, step + 1}) {
                if (step >= 0 && other >= 0 && other < levels.size()) {
                    replace(path, kind, key, node, levels.get(other));
                }
            }
        });
    }

    private void number(Change.Kind kind, String key, Node map, BigDecimal by) {
        number(PackFiles.PACK, kind, key, map, by);
    }

    private void number(String path, Change.Kind kind, String key, Node map, BigDecimal by) {
        text(map, key).filter(node -> node.text().matches("[0-9]+(\\.[0-9]+)?")).ifPresent(node -> {
            var number = new BigDecimal(node.text());
            replace(path, kind, key, node, number.add(by).toPlainString());
            if (number.compareTo(by) >= 0) {
                replace(path, kind, key, node, number.subtract(by).toPlainString());
            }
        });
    }

    private static Optional<Node.Text> text(Node map, String key) {
        return map.member(key).filter(Node.Text.class::isInstance).map(Node.Text.class::cast);
    }

    private void replace(String path, Change.Kind kind, String key, Node.Text old, String other) {
        add(
                new Change(kind, old.at(), "%s '%s' in place of '%s'".formatted(key, other, old.text())),
                path,
                old,
                old.with(other));
    }

    private void add(Change change, String path, Node old, Node other) {
        SortedMap<String, Node> yaml = new TreeMap<>(files.yaml());
        yaml.computeIfPresent(path, (same, whole) -> replaced(whole, old, other));
        changes.add(new Changed(change, new PackFiles(files.name(), yaml, files.drl())));
    }

    /** The same tree with another node in the place of this very one. */
    @SuppressWarnings("ReferenceEquality") // two nodes may be equal where one stands below the other only in a test
    private static Node replaced(Node whole, Node old, Node other) {
        if (whole == old) {
            return other;
        }
        if (whole instanceof Node.Mapping map) {
            return new Node.Mapping(
                    map.members().stream()
                            .map(member -> new Node.Member(member.key(), replaced(member.value(), old, other)))
                            .toList(),
                    map.file(),
                    map.line(),
                    map.column());
        }
        return whole instanceof Node.Sequence list
                ? new Node.Sequence(
                        list.items().stream()
                                .map(item -> replaced(item, old, other))
                                .toList(),
                        list.file(),
                        list.line(),
                        list.column())
                : whole;
    }
}
