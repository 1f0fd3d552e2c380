package org.fairlead.engine.reading;

import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Position;

/** A piece of a file with its place. Every scalar is text: what it means is for the reader of the form to say. */
public sealed interface Node {
    Position at();

    /** What messages call the file. */
    default String file() {
        return at().file();
    }

    default int line() {
        return at().line();
    }

    default int column() {
        return at().column();
    }

    /** The members of a map; none where this is something else. */
    default List<Member> members() {
        return List.of();
    }

    /** The items of a list; none where this is something else. */
    default List<Node> items() {
        return List.of();
    }

    /** What stands after this key of a map. */
    default Optional<Node> member(String key) {
        return members().stream()
                .filter(member -> member.key().value().equals(key))
                .map(Member::value)
                .findFirst();
    }

    /** The text of a scalar, without blanks around it; empty where this is something else. */
    default String text() {
        return "";
    }

    /**
     * A scalar.
     *
     * @param plain written without quotes
     */
    record Text(String value, boolean plain, Position at) implements Node {
        public Text(String value, boolean plain, String file, int line, int column) {
            this(value, plain, new Position(file, line, column));
        }

        @Override
        public String text() {
            return value.strip();
        }

        /** Another text in the same place. */
        public Text with(String other) {
            return new Text(other, true, at);
        }

        /** A key with nothing after it, as in a questionnaire that is not filled in yet. */
        public boolean isBlank() {
            return plain && value.isEmpty();
        }
    }

    record Sequence(List<Node> items, Position at) implements Node {
        public Sequence(List<Node> items, String file, int line, int column) {
            this(items, new Position(file, line, column));
        }
    }

    record Mapping(List<Member> members, Position at) implements Node {
        public Mapping(List<Member> members, String file, int line, int column) {
            this(members, new Position(file, line, column));
        }
    }

    record Member(Text key, Node value) {}
}
