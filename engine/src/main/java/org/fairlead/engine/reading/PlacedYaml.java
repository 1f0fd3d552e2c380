package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.Position;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML text with the exact place of each of its parts, so that it can be edited as text: what is not touched stays as it is, sign by
 * sign. For texts that {@link YamlReader} has read without a problem.
 */
public final class PlacedYaml {
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final String text;
    private final boolean completed;
    private final TextLines lines;
    private final ParserImpl parser;
    private final int[] offsets;
    private final Part root;

    /** A part of the text: from its first sign to behind its last one. */
    public sealed interface Part {
        int start();

        int end();

        /** Written in braces or brackets. */
        default boolean flow() {
            return false;
        }

        /** The members of a map; none where this is something else. */
        default List<Entry> entries() {
            return List.of();
        }

        /** The items of a list; none where this is something else. */
        default List<Item> items() {
            return List.of();
        }

        default Optional<Entry> entry(String key) {
            return entries().stream().filter(entry -> entry.name().equals(key)).findFirst();
        }

        /** The text of a scalar without blanks around it; empty where this is something else. */
        default String text() {
            return "";
        }

        /** Nothing at all stands here. */
        default boolean isBlank() {
            return false;
        }
    }

    /**
     * A scalar.
     *
     * @param quote the sign it is quoted with, or {@code '\0'} where it is plain; {@code '|'} for a block of lines
     */
    public record Scalar(String value, char quote, int start, int end) implements Part {
        @Override
        public String text() {
            return value.strip();
        }

        @Override
        public boolean isBlank() {
            return quote == 0 && NOTHING.contains(value);
        }
    }

    public record Mapping(List<Entry> entries, boolean flow, int start, int end) implements Part {}

    public record Sequence(List<Item> items, boolean flow, int start, int end) implements Part {}

    /** Something that stands in a map or a list together with its neighbours. */
    public sealed interface Member {
        int start();

        int end();
    }

    /**
     * A member of a map.
     *
     * @param start its key, or the question mark before it
     */
    public record Entry(Scalar key, Part value, int start) implements Member {
        public String name() {
            return key.value();
        }

        @Override
        public int end() {
            return Math.max(key.end(), value.end());
        }
    }

    /**
     * An item of a list.
     *
     * @param start its hyphen, or the value itself between brackets
     */
    public record Item(Part value, int start) implements Member {
        @Override
        public int end() {
            return Math.max(start + 1, value.end());
        }
    }

    private PlacedYaml(String given) {
        this.completed = given.isEmpty() || !TextLines.isBreak(given.charAt(given.length() - 1));
        this.text = completed ? given + new TextLines(given).newline() : given;
        this.lines = new TextLines(text);
        this.offsets = offsets(text);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(text), options);
        parser.getEvent(); // the stream
        parser.getEvent(); // the document
        this.root = part(parser.getEvent());
    }

    public static PlacedYaml of(String text) {
        return new PlacedYaml(text);
    }

    /** The text, whose last line is ended in any case. */
    public String text() {
        return text;
    }

    /** The text in the form of the given one, which may have left its last line without an end. */
    String asGiven(String edited) {
        return completed ? edited.substring(0, edited.length() - lines.newline().length()) : edited;
    }

    public Part root() {
        return root;
    }

    /** The place of the key that this way leads to, as far as it leads. */
    public Position position(String file, List<String> way) {
        Part part = root;
        int at = root.start();
        for (String key : way) {
            Optional<Entry> entry = part.entry(key);
            at = entry.map(Entry::start).orElse(at);
            part = entry.map(Entry::value).orElse(part);
        }
        return position(file, at);
    }

    /** A place of the text for messages, with columns as editors count them. */
    private Position position(String file, int at) {
        int line = 1;
        for (int start = 0; lines.next(start) <= at && lines.next(start) < text.length(); start = lines.next(start)) {
            line++;
        }
        return new Position(file, line, text.codePointCount(lines.start(at), at) + 1);
    }

    TextLines lines() {
        return lines;
    }

    /** Where the n-th sign stands, as marks count them; empty where every sign is one character. */
    private static int[] offsets(String text) {
        int signs = text.codePointCount(0, text.length());
        int[] offsets = new int[signs == text.length() ? 0 : signs + 1];
        for (int i = 0, at = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
        }
        return offsets;
    }

    private int offset(Mark mark) {
        return offsets.length == 0 ? mark.getIndex() : offsets[mark.getIndex()];
    }

    private Part part(Event event) {
        int start = offset(event.getStartMark());
        if (event instanceof MappingStartEvent mapping) {
            return mapping(mapping.getFlowStyle() == FlowStyle.FLOW, start);
        }
        if (event instanceof SequenceStartEvent sequence) {
            return sequence(sequence.getFlowStyle() == FlowStyle.FLOW, start);
        }
        return scalar((ScalarEvent) event, start);
    }

    private Scalar scalar(ScalarEvent event, int start) {
        ScalarStyle style = event.getScalarStyle();
        int end = offset(event.getEndMark());
        char quote =
                switch (style) {
                    case SINGLE_QUOTED -> '\'';
                    case DOUBLE_QUOTED -> '"';
                    case PLAIN -> '\0';
                    default -> '|';
                };
        if (quote == '|') {
            // A block of lines is said to end where the next thing begins.
            while (end > start + 1
                    && (Character.isWhitespace(text.charAt(end - 1)) || TextLines.isBreak(text.charAt(end - 1)))) {
                end--;
            }
        }
        return new Scalar(event.getValue(), quote, start, end);
    }

    private Mapping mapping(boolean flow, int start) {
        List<Entry> entries = new ArrayList<>();
        int end = start;
        Event event = parser.getEvent();
        for (; !event.is(Event.ID.MappingEnd); event = parser.getEvent()) {
            Scalar key = (Scalar) part(event);
            Part value = part(parser.getEvent());
            boolean empty = value.isBlank() && value.start() == value.end();
            entries.add(new Entry(key, empty ? nothing(key, value) : value, explicit(key.start())));
            end = entries.get(entries.size() - 1).end();
        }
        return new Mapping(List.copyOf(entries), flow, start, flow ? offset(event.getEndMark()) : end);
    }

    /** Nothing is said to stand behind the colon, or where the next thing begins if there is no colon. */
    private Part nothing(Scalar key, Part value) {
        boolean colon = value.start() > key.end()
                && text.substring(key.end(), value.start()).strip().equals(":");
        int at = colon ? value.start() : key.end();
        return new Scalar("", '\0', at, at);
    }

    private int explicit(int key) {
        int before = key - 1;
        while (before >= 0 && " \t".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before >= 0 && before < key - 1 && text.charAt(before) == '?' ? before : key;
    }

    private Sequence sequence(boolean flow, int start) {
        List<Item> items = new ArrayList<>();
        int end = start;
        Event event = parser.getEvent();
        for (; !event.is(Event.ID.SequenceEnd); event = parser.getEvent()) {
            Part value = part(event);
            int at = flow ? value.start() : items.isEmpty() ? start : hyphen(value.start(), lines.column(start));
            boolean empty = value.isBlank() && value.start() == value.end();
            Item item = new Item(empty ? new Scalar("", '\0', at + 1, at + 1) : value, at);
            items.add(item);
            end = item.end();
        }
        return new Sequence(List.copyOf(items), flow, start, flow ? offset(event.getEndMark()) : end);
    }

    /** The hyphen of an item stands in the same column as the first one, on the line of the item or on one above. */
    private int hyphen(int value, int column) {
        int line = lines.start(value);
        while (lines.column(lines.content(line)) != column || text.charAt(line + column) != '-') {
            line = lines.start(line - 1);
        }
        return line + column;
    }
}
