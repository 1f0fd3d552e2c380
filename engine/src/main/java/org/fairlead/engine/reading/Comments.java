package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Item;
import org.fairlead.engine.reading.PlacedYaml.Part;
import org.fairlead.engine.reading.PlacedYaml.Scalar;

/** The comments of a YAML text, each with what it belongs to, so that none is lost where the text is written anew. */
public final class Comments {
    /** Behind a key, also behind the sign that opens a block of lines. */
    private static final Pattern BEHIND_KEY = Pattern.compile("\\s*:\\s*(?:[|>][-+0-9]*)?\\s+(#.*)");

    private static final Pattern BEHIND_VALUE = Pattern.compile("[\\s,}\\]]*\\s(#.*)");

    /** Where a comment stands beside what it belongs to. */
    public enum Side {
        ABOVE,
        BEHIND,
        BELOW
    }

    /**
     * A comment.
     *
     * @param way the keys that lead to what it belongs to; an item of a list goes by its name
     * @param lines each from its sign on
     */
    public record Comment(List<String> way, Side side, List<String> lines) {
        public Comment {
            way = List.copyOf(way);
            lines = List.copyOf(lines);
        }
    }

    /** A key or an item, and where it begins. */
    private record Place(List<String> way, int start) {}

    private final String text;
    private final TextLines lines;
    private final Set<String> names;
    private final List<Place> places = new ArrayList<>();
    private final List<Scalar> scalars = new ArrayList<>();
    private final List<Comment> behind = new ArrayList<>();

    private Comments(PlacedYaml yaml, Set<String> names) {
        this.names = names;
        this.text = yaml.text();
        this.lines = yaml.lines();
        look(yaml.root(), List.of());
        places.sort(Comparator.comparingInt(Place::start));
    }

    /**
     * All comments of a text, in their order. Those above the first key belong to the text as a whole and have an empty way, and so have
     * those below its last key.
     *
     * @param names the keys by which items of lists go
     */
    public static List<Comment> of(PlacedYaml yaml, Set<String> names) {
        return new Comments(yaml, names).all();
    }

    private void look(Part part, List<String> way) {
        if (part instanceof Scalar scalar) {
            scalars.add(scalar);
            behind(BEHIND_VALUE, scalar.end(), way);
        }
        for (Entry entry : part.entries()) {
            List<String> to = to(way, entry.name());
            places.add(new Place(to, entry.start()));
            behind(BEHIND_KEY, entry.key().end(), to);
            look(entry.value(), to);
        }
        for (Item item : part.items()) {
            List<String> to = to(way, name(item.value()));
            places.add(new Place(to, item.start()));
            look(item.value(), to);
        }
    }

    private String name(Part item) {
        return item.entries().stream()
                .filter(entry -> names.contains(entry.name()))
                .findFirst()
                .map(entry -> entry.value().text())
                .orElse(item.text());
    }

    private static List<String> to(List<String> way, String next) {
        List<String> to = new ArrayList<>(way);
        to.add(next);
        return to;
    }

    private void behind(Pattern pattern, int from, List<String> way) {
        Matcher matcher = pattern.matcher(text.substring(from, Math.max(from, lines.end(from))));
        if (matcher.matches()) {
            behind.add(new Comment(way, Side.BEHIND, List.of(matcher.group(1).strip())));
        }
    }

    private List<Comment> all() {
        List<Comment> all = new ArrayList<>();
        List<String> block = new ArrayList<>();
        int column = 0;
        for (int at = 0; at < text.length(); at = lines.next(at)) {
            int content = lines.content(at);
            boolean comment = lines.isComment(at) && !isInside(content);
            if (!comment || lines.column(content) != column) {
                close(block, column, at, all);
            }
            if (comment) {
                column = lines.column(content);
                block.add(text.substring(content, lines.end(content)).strip());
            }
        }
        close(block, column, text.length(), all);
        all.addAll(behind);
        return all;
    }

    /** Whether a sign is part of a text of several lines. */
    private boolean isInside(int at) {
        return scalars.stream().anyMatch(scalar -> scalar.start() <= at && at < scalar.end());
    }

    private void close(List<String> block, int column, int at, List<Comment> all) {
        if (!block.isEmpty()) {
            all.add(placed(block, column, at));
            block.clear();
        }
    }

    /** Above what follows, unless it is set further in than that: then it belongs to what stands before it. */
    private Comment placed(List<String> block, int column, int at) {
        Place before = null;
        for (Place place : places) {
            if (place.start() >= at) {
                if (before == null) {
                    return new Comment(List.of(), Side.ABOVE, block);
                } else if (column <= lines.column(place.start())) {
                    return new Comment(place.way(), Side.ABOVE, block);
                }
                return new Comment(before.way(), Side.BELOW, block);
            }
            before = place;
        }
        return before == null || column == 0
                ? new Comment(List.of(), Side.BELOW, block)
                : new Comment(before.way(), Side.BELOW, block);
    }
}
