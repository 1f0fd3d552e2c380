package org.fairlead.engine.authoring;

import java.util.Optional;
import java.util.stream.Stream;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.PackFiles;

/** Where things stand in the files of a pack, for messages about what is right in form and wrong in content. */
record Places(PackFiles files) {
    /** A file or folder of the pack itself. */
    Position file(String path) {
        return Position.of(files.name() + "/" + path);
    }

    /** Whether something stands in pack.yml of this very pack, and not in that of the pack it is based on. */
    boolean isOwn(Position at) {
        return at.file().equals(file(PackFiles.PACK).file());
    }

    /** The name of one of the things listed under a key of pack.yml, such as a parameter; the file where it is not there. */
    Position listed(String key, String nameKey, String name) {
        return Optional.ofNullable(files.yaml().get(PackFiles.PACK)).stream()
                .flatMap(pack -> items(pack, key))
                .flatMap(item -> item.member(nameKey).stream())
                .filter(node -> node.text().equals(name))
                .findFirst()
                .map(Node::at)
                .orElse(file(PackFiles.PACK));
    }

    /** The value after a key of the same file as this position; the position itself where it is not there. */
    Position beside(Position at, String... keys) {
        Optional<Node> node = whole(at);
        for (String key : keys) {
            node = node.flatMap(map -> map.member(key));
        }
        return node.map(Node::at).orElse(at);
    }

    /** What stands after a key of a finding; its name where that is not there. */
    Position finding(Circumstance circumstance, String key) {
        return whole(circumstance.at()).stream()
                .flatMap(file -> items(file, "findings"))
                .filter(item -> item.member("when").map(Node::at).equals(Optional.of(circumstance.at())))
                .flatMap(item -> item.member(key).stream())
                .findFirst()
                .map(Node::at)
                .orElse(circumstance.at());
    }

    private Optional<Node> whole(Position at) {
        return files.yaml().values().stream()
                .filter(node -> node.file().equals(at.file()))
                .findFirst();
    }

    /** The items of the list after a key. */
    static Stream<Node> items(Node map, String key) {
        return map.member(key).stream().flatMap(list -> list.items().stream());
    }
}
