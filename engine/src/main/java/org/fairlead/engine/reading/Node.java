package org.fairlead.engine.reading;

import java.util.List;

/** A piece of a YAML file with its place. Every scalar is text: what it means is for the reader of the form to say. */
public sealed interface Node {
    int line();

    int column();

    /**
     * A scalar.
     *
     * @param plain written without quotes
     */
    record Text(String value, boolean plain, int line, int column) implements Node {
        /** A key with nothing after it, as in a questionnaire that is not filled in yet. */
        public boolean isBlank() {
            return plain && value.isEmpty();
        }
    }

    record Sequence(List<Node> items, int line, int column) implements Node {}

    record Mapping(List<Member> members, int line, int column) implements Node {}

    record Member(Text key, Node value) {}
}
