package org.fairlead.plans.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.reading.Comments.Comment;
import org.fairlead.engine.reading.Comments.Side;

/** The lines of a file that is written anew, with the comments that people wrote into the one before. */
final class Page {
    /**
     * What stands after one key, or the first line of an item.
     *
     * @param way the keys that lead there; an item goes by its name
     * @param apart whether a blank line keeps it from what is above
     */
    private record Lines(List<String> way, int indent, String text, boolean apart) {
        boolean isOne() {
            return text.indexOf('\n') == text.length() - 1;
        }
    }

    /** What people wrote around one place. */
    private static final class Margin {
        final List<String> above = new ArrayList<>();
        final List<String> below = new ArrayList<>();
        Optional<String> behind = Optional.empty();
    }

    private final List<Lines> all = new ArrayList<>();
    private final Map<List<String>, Integer> byWay = new HashMap<>();
    private final Map<List<String>, Margin> margins = new HashMap<>();

    /** Adds lines, the last of which is ended. */
    void add(List<String> way, int indent, String text, boolean apart) {
        Lines lines = new Lines(List.copyOf(way), indent, text, apart);
        byWay.putIfAbsent(lines.way(), all.size());
        all.add(lines);
    }

    /**
     * Puts a comment where it belongs, or as near as can be where that is gone.
     *
     * @param way empty for the end of the file
     */
    void put(Comment comment, List<String> way) {
        List<String> to = way;
        while (!to.isEmpty() && !byWay.containsKey(to)) {
            to = to.subList(0, to.size() - 1);
        }
        Margin margin = margins.computeIfAbsent(List.copyOf(to), any -> new Margin());
        if (to.isEmpty() || (comment.side() == Side.BELOW && isLeaf(to))) {
            block(margin.below, comment.lines());
        } else if (comment.side() == Side.BEHIND && line(to).isOne() && margin.behind.isEmpty()) {
            margin.behind = Optional.of(comment.lines().get(0));
        } else {
            block(margin.above, comment.lines());
        }
    }

    private Lines line(List<String> way) {
        return all.get(byWay.getOrDefault(way, 0));
    }

    boolean has(List<String> way) {
        return byWay.containsKey(way);
    }

    private boolean isLeaf(List<String> way) {
        return all.stream()
                .noneMatch(lines -> lines.way().size() > way.size()
                        && lines.way().subList(0, way.size()).equals(way));
    }

    private static void block(List<String> margin, List<String> lines) {
        if (!margin.isEmpty()) {
            margin.add("");
        }
        margin.addAll(lines);
    }

    String text() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            Lines lines = all.get(i);
            boolean first = byWay.getOrDefault(lines.way(), 0) == i;
            Margin margin = first ? margins.getOrDefault(lines.way(), new Margin()) : new Margin();
            page.append(lines.apart() && !isFirstInside(i) ? "\n" : "");
            indented(page, margin.above, lines.indent());
            int end = lines.text().length() - 1;
            page.append(lines.text(), 0, end)
                    .append(margin.behind.map(comment -> " " + comment).orElse(""))
                    .append('\n');
            indented(page, margin.below, lines.indent());
        }
        Margin end = margins.getOrDefault(List.<String>of(), new Margin());
        page.append(end.below.isEmpty() ? "" : "\n");
        indented(page, end.below, 0);
        return page.toString();
    }

    /** Whether nothing but the key of the list stands before it. */
    private boolean isFirstInside(int i) {
        return i > 0 && all.get(i - 1).way().size() < all.get(i).way().size();
    }

    private static void indented(StringBuilder page, List<String> comments, int indent) {
        for (String comment : comments) {
            page.append(comment.isEmpty() ? "" : " ".repeat(indent))
                    .append(comment)
                    .append('\n');
        }
    }
}
