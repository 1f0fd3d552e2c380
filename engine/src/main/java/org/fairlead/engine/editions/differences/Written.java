package org.fairlead.engine.editions.differences;

import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;

/**
 * An edition as its authors wrote it, with what it takes over from the pack it is based on. Nothing of it can run.
 *
 * @param files as they were read, to tell where things stand
 */
public record Written(RulePack pack, PackFiles files) {
    /** The pack in a folder; nothing but problems where it cannot be used. */
    public static Optional<Written> read(PackFolder folder, Problems problems) {
        int before = problems.size();
        PackFiles files = folder.parsed(problems);
        return PackReader.read(files, problems)
                .filter(pack -> problems.size() == before)
                .map(pack -> new Written(pack, files));
    }

    /** Its {@code migration.yml}; nothing where it has none. */
    public Optional<Node> migration() {
        return Optional.ofNullable(files.yaml().get(PackFiles.MIGRATION));
    }

    /** A file as a whole. */
    Position file(String path) {
        return Position.of(files.name() + "/" + path);
    }

    /** The value after a key of {@code pack.yml}; the file where it is not there. */
    Position head(String... keys) {
        return within(Optional.ofNullable(files.yaml().get(PackFiles.PACK)), List.of(keys), file(PackFiles.PACK));
    }

    /** One of the named things that are listed in {@code pack.yml}; the list where it is not there. */
    Position listed(String key, String nameKey, String name) {
        return item(Optional.ofNullable(files.yaml().get(PackFiles.PACK)), key, nameKey, name)
                .flatMap(item -> item.member(nameKey))
                .map(Node::at)
                .orElse(head(key));
    }

    /** The value after a key of a practice; the practice where it is not there. */
    Position practice(String id, String... keys) {
        return files.yaml().entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + PackFiles.PRACTICE))
                .map(file -> Optional.of(file.getValue()))
                .filter(node -> node.flatMap(each -> each.member("id"))
                        .filter(given -> given.text().equals(id))
                        .isPresent())
                .findFirst()
                .map(node -> within(node, List.of(keys), node.get().at()))
                .orElse(Position.of(files.name()));
    }

    /** The step of a practice to a level. */
    Position step(String id, String level) {
        return files.yaml().entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + PackFiles.PRACTICE))
                .map(file -> Optional.of(file.getValue()))
                .filter(node -> node.flatMap(each -> each.member("id"))
                        .filter(given -> given.text().equals(id))
                        .isPresent())
                .flatMap(node -> item(node, "steps", "to", level).stream())
                .map(Node::at)
                .findFirst()
                .orElse(practice(id, "steps"));
    }

    private static Optional<Node> item(Optional<Node> map, String key, String nameKey, String name) {
        return map.flatMap(node -> node.member(key)).stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> item.member(nameKey)
                        .filter(given -> given.text().equals(name))
                        .isPresent())
                .findFirst();
    }

    private static Position within(Optional<Node> map, List<String> keys, Position otherwise) {
        Optional<Node> node = map;
        Position at = otherwise;
        for (String key : keys) {
            node = node.flatMap(each -> each.member(key));
            at = node.map(Node::at).orElse(at);
        }
        return at;
    }
}
