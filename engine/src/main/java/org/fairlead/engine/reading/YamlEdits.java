package org.fairlead.engine.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.fairlead.engine.reading.Members.Span;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Member;
import org.fairlead.engine.reading.PlacedYaml.Part;
import org.fairlead.engine.reading.PlacedYaml.Scalar;

/** Changes to a YAML text that are made all at once. Whatever they do not name stays as it is. */
public final class YamlEdits {
    private final PlacedYaml yaml;
    private final TextLines lines;
    private final List<Splice> splices = new ArrayList<>();
    private final IdentityHashMap<Part, Set<Member>> gone = new IdentityHashMap<>();

    private record Splice(int from, int to, String text) {}

    public YamlEdits(PlacedYaml yaml) {
        this.yaml = yaml;
        this.lines = yaml.lines();
    }

    public PlacedYaml yaml() {
        return yaml;
    }

    /** Puts another value in the place of a scalar, in its quotes. */
    public void replace(Part part, String value) {
        Scalar scalar = (Scalar) part;
        splice(scalar.start(), scalar.end(), YamlScalar.written(value, scalar.quote()) + behind(scalar));
    }

    /** A member of a map with a text, quoted where it has to be: {@code reference: hr/2027.pdf}. */
    public String written(String key, String value) {
        return YamlScalar.written(key) + ": " + YamlScalar.written(value);
    }

    /** Puts another day in the place of a scalar, in its quotes if it has any. */
    public void replace(Part part, LocalDate day) {
        Scalar scalar = (Scalar) part;
        String quote = scalar.quote() == '"' || scalar.quote() == '\'' ? String.valueOf(scalar.quote()) : "";
        splice(scalar.start(), scalar.end(), quote + day + quote + behind(scalar));
    }

    /** The comment behind the sign that opens a block of lines, which is the only one inside a scalar. */
    private String behind(Scalar scalar) {
        String opening = yaml.text().substring(scalar.start(), lines.end(scalar.start()));
        return scalar.quote() == '|' && opening.contains(" #") ? opening.substring(opening.indexOf(" #")) : "";
    }

    public void rename(Entry entry, String key) {
        replace(entry.key(), key);
    }

    /** Puts a map of one member in the place of a scalar: {@code { level: in place }}. */
    public void wrap(Entry entry, String key, String value) {
        Scalar scalar = (Scalar) entry.value();
        String name = YamlScalar.written(key, entry.key().quote());
        String map = "{ %s: %s }".formatted(name, YamlScalar.written(value, scalar.quote()));
        splice(scalar.start(), scalar.end(), map + behind(scalar));
    }

    /** Takes a member away, with the comments that belong to it. */
    public void remove(Part in, Member member) {
        gone.computeIfAbsent(in, any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(member);
    }

    /** Puts an empty map in the place of one. */
    public void empty(Part map) {
        splice(map.start(), map.end(), "{}");
    }

    /** Puts other words in the place of the first such words in the comments above everything else. */
    public void replaceInHead(String words, String others) {
        int at = yaml.text().indexOf(words);
        if (at >= 0 && at < yaml.root().start() && lines.isComment(lines.start(at))) {
            splice(at, at + words.length(), others);
        }
    }

    /** How lines end in this text. */
    public String newline() {
        return lines.newline();
    }

    /** Puts a line of comment directly above an entry that stands on its own line. */
    public void above(Entry entry, String comment) {
        int start = lines.start(entry.start());
        splice(start, start, yaml.text().substring(start, entry.start()) + comment + lines.newline());
    }

    /** The comments that belong to a member. */
    public List<String> comments(Part in, Member member) {
        return new Members(yaml, in).comments(member);
    }

    /** Takes away the lines of comment that are directly above an entry and begin like this. */
    public void removeAbove(Part in, Entry entry, String beginning) {
        if (in.flow()) {
            return;
        }
        Span whole = new Members(yaml, in).whole(entry);
        for (int at = whole.from(); at < lines.start(entry.start()); at = lines.next(at)) {
            if (yaml.text().startsWith(beginning, lines.content(at))) {
                splice(at, lines.next(at), "");
            }
        }
    }

    /**
     * Puts other entries in the place of one, below the comments above it.
     *
     * @param bodies as {@link #body} gives them
     */
    public void put(Part in, Entry entry, List<String> bodies) {
        Span span = new Members(yaml, in).body(entry);
        splice(span, in, entry, bodies);
    }

    /** Puts another entry in the place of one and of all that belongs to it. */
    public void putWhole(Part in, Entry entry, String body) {
        Members members = new Members(yaml, in);
        splice(in.flow() ? members.body(entry) : members.whole(entry), in, entry, List.of(body));
    }

    /** Puts another entry behind the last one of a map that has some. */
    public void add(Part map, String body) {
        List<Entry> entries = map.entries();
        addBehind(map, entries.get(entries.size() - 1), entries.get(0).start(), body);
    }

    /** Puts another item behind the last one of a list that has some. */
    public void append(Part list, String item) {
        List<PlacedYaml.Item> items = list.items();
        String body = list.flow() ? item : "- " + item + lines.newline();
        addBehind(list, items.get(items.size() - 1), items.get(0).start(), body);
    }

    private void addBehind(Part in, Member last, int first, String body) {
        if (in.flow()) {
            splice(last.end(), last.end(), ", " + body);
            return;
        }
        int to = new Members(yaml, in).body(last).to();
        splice(to, to, TextLines.shifted(body, lines.column(first)));
    }

    private void splice(Span span, Part in, Entry entry, List<String> bodies) {
        if (in.flow()) {
            splice(span.from(), span.to(), String.join(", ", bodies));
            return;
        }
        String all = TextLines.shifted(String.join("", bodies), lines.column(entry.start()));
        splice(span.from(), span.to(), all);
    }

    /** A member itself with the changes to it: on lines set to the left, or as it stands between braces. */
    public String body(Part in, Member member) {
        Span span = new Members(yaml, in).body(member);
        return in.flow() ? applied(span.from(), span.to()) : onLines(span, member);
    }

    /** A member with the changes to it and all that belongs to it, on lines set to the left. */
    public String standing(Part in, Member member) {
        Members members = new Members(yaml, in);
        StringBuilder standing = new StringBuilder();
        if (!in.flow()) {
            Span whole = members.whole(member);
            Span body = members.body(member);
            yaml.text().substring(whole.from(), body.from()).lines().forEach(comment -> standing.append(comment.strip())
                    .append(lines.newline()));
            return standing.append(onLines(body, member)).toString();
        }
        members.comments(member).forEach(comment -> standing.append(comment).append(lines.newline()));
        int indent = lines.column(lines.content(lines.start(member.start())));
        String core = applied(member.start(), member.end());
        String lead = member instanceof PlacedYaml.Item ? "- " : "";
        return standing.append(lead)
                .append(TextLines.shifted(" ".repeat(indent) + core, -indent))
                .append(lines.newline())
                .toString();
    }

    /** The same to stand between braces; a comment needs a line of its own there. */
    public String flowing(Part in, Member member) {
        List<String> comments = new Members(yaml, in).comments(member);
        String core = applied(member.start(), member.end());
        return comments.isEmpty()
                ? core
                : lines.newline() + String.join(lines.newline(), comments) + lines.newline() + core;
    }

    private String onLines(Span span, Member member) {
        int column = lines.column(member.start());
        boolean first = lines.isFirst(member.start());
        String all = (first ? "" : " ".repeat(column)) + applied(span.from(), span.to());
        return TextLines.shifted(all, -column);
    }

    void splice(int from, int to, String with) {
        splices.add(new Splice(from, to, with));
    }

    /** The text with all changes made. */
    public String applied() {
        return yaml.asGiven(applied(0, yaml.text().length()));
    }

    private String applied(int from, int to) {
        List<Splice> all = new ArrayList<>(splices);
        gone.forEach((in, members) -> new Members(yaml, in)
                .without(members)
                .forEach(span -> all.add(new Splice(span.from(), span.to(), ""))));
        all.removeIf(splice -> splice.from() < from || splice.to() > to);
        all.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to));
        StringBuilder applied = new StringBuilder();
        int at = from;
        for (Splice splice : all) {
            if (splice.from() < at) {
                throw new IllegalStateException("Two changes of one place (%d to %d).".formatted(splice.from(), at));
            }
            applied.append(yaml.text(), at, splice.from()).append(splice.text());
            at = splice.to();
        }
        return applied.append(yaml.text(), at, to).toString();
    }
}
