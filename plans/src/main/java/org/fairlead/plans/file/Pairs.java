package org.fairlead.plans.file;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Node;

/** A map that is to be written. */
final class Pairs {
    private static final Position NOWHERE = Position.of("");

    private final List<Node.Member> members = new ArrayList<>();

    /** Adds a text; one that is empty is left out. */
    void put(String key, String value) {
        if (!value.isEmpty()) {
            put(key, text(value));
        }
    }

    void put(String key, List<String> values) {
        if (!values.isEmpty()) {
            put(key, list(values));
        }
    }

    private void put(String key, Node value) {
        members.add(new Node.Member(text(key), value));
    }

    Node.Mapping node() {
        return new Node.Mapping(List.copyOf(members), NOWHERE);
    }

    static Node.Sequence list(List<String> values) {
        return new Node.Sequence(
                values.stream().map(Pairs::text).map(Node.class::cast).toList(), NOWHERE);
    }

    private static Node.Text text(String value) {
        return new Node.Text(value, false, NOWHERE);
    }
}
