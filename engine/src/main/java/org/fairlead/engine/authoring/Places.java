package org.fairlead.engine.authoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.PackFiles;

/** Where things stand in the files of a pack, for messages about what is right in form and wrong in content. */
record Places(PackFiles files) {
    /** The file as a whole. */
    Position file(String path) {
        return Position.of(files.name() + "/" + path);
    }

    /** The path in the pack of the file that this position names. */
    String path(Position at) {
        return at.file().substring(files.name().length() + 1);
    }

    Position at(String path, Node node) {
        return new Position(files.name() + "/" + path, node.line(), node.column());
    }

    /** The name of one of the things listed under a key of pack.yml, such as a parameter; the file where it is not there. */
    Position listed(String key, String nameKey, String name) {
        return items(PackFiles.PACK, key)
                .flatMap(item -> value(item, nameKey).stream())
                .filter(node ->
                        node instanceof Node.Text text && text.value().strip().equals(name))
                .findFirst()
                .map(node -> at(PackFiles.PACK, node))
                .orElse(file(PackFiles.PACK));
    }

    /** The value after a key of the same file as this position; the position itself where it is not there. */
    Position beside(Position at, String key) {
        return Optional.ofNullable(files.yaml().get(path(at)))
                .flatMap(node -> value(node, key))
                .map(node -> at(path(at), node))
                .orElse(at);
    }

    /** What stands after a key of a finding; its name where that is not there. */
    Position finding(Circumstance circumstance, String key) {
        return items(path(circumstance.at()), "findings")
                .filter(item -> value(item, "when")
                        .filter(when -> at(path(circumstance.at()), when).equals(circumstance.at()))
                        .isPresent())
                .flatMap(item -> value(item, key).stream())
                .findFirst()
                .map(node -> at(path(circumstance.at()), node))
                .orElse(circumstance.at());
    }

    /** The items of the list after a key at the top of a file. */
    Stream<Node> items(String path, String key) {
        return Optional.ofNullable(files.yaml().get(path)).flatMap(node -> value(node, key)).stream()
                .flatMap(list -> list instanceof Node.Sequence items ? items.items().stream() : Stream.of());
    }

    /** What stands after a key of a map. */
    static Optional<Node> value(Node map, String key) {
        return members(map).stream()
                .filter(member -> member.key().value().equals(key))
                .map(Node.Member::value)
                .findFirst();
    }

    static List<Node.Member> members(Node map) {
        return map instanceof Node.Mapping mapping ? mapping.members() : List.of();
    }
}
