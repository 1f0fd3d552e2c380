package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fairlead.engine.reading.PlacedYaml.Member;
import org.fairlead.engine.reading.PlacedYaml.Part;

/**
 * What belongs to each member of a map or a list: the comments directly above it and at its line ends. A comment that is set further in
 * than the member above it belongs to that one.
 */
final class Members {
    private final String text;
    private final TextLines lines;
    private final Part in;
    private final List<? extends Member> all;

    Members(PlacedYaml yaml, Part in) {
        this.text = yaml.text();
        this.lines = yaml.lines();
        this.in = in;
        this.all = in.items().isEmpty() ? in.entries() : in.items();
    }

    /** A stretch of the text. */
    record Span(int from, int to) {}

    private int index(Member member) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == member) {
                return i;
            }
        }
        throw new IllegalArgumentException("The member (%s) is not in there.".formatted(member));
    }

    /** The member with all that belongs to it. */
    Span whole(Member member) {
        int i = index(member);
        return in.flow() ? new Span(boundary(i - 1), boundary(i)) : new Span(above(i), below(i));
    }

    /** The member itself, to the end of its last line where members stand on lines. */
    Span body(Member member) {
        return in.flow()
                ? new Span(member.start(), member.end())
                : new Span(
                        lines.isFirst(member.start()) ? lines.start(member.start()) : member.start(),
                        below(index(member)));
    }

    private int above(int i) {
        Member member = all.get(i);
        if (!lines.isFirst(member.start())) {
            return member.start();
        }
        int lowest = i == 0 ? 0 : below(i - 1);
        int from = lines.start(member.start());
        while (from > lowest && lines.isComment(lines.start(from - 1))) {
            from = lines.start(from - 1);
        }
        return from;
    }

    private int below(int i) {
        Member member = all.get(i);
        int to = lines.next(member.end() - 1);
        for (int line = to; line < text.length(); ) {
            boolean inside = lines.isComment(line) && lines.column(lines.content(line)) > lines.column(member.start());
            if (!inside && !lines.isBlank(line)) {
                break;
            }
            line = lines.next(line);
            to = inside ? line : to;
        }
        return to;
    }

    /** Between braces, where the part of one member ends and that of the next begins. */
    private int boundary(int i) {
        if (i < 0) {
            return nextLine(in.start() + 1, all.get(0).start());
        }
        int end = all.get(i).end();
        if (i < all.size() - 1) {
            return nextLine(
                    comma(end, all.get(i + 1).start()) + 1, all.get(i + 1).start());
        }
        int comma = comma(end, in.end() - 1);
        int after = comma < 0 ? end : comma + 1;
        int comment = lines.content(after);
        return text.startsWith("#", comment) ? lines.end(comment) : after;
    }

    private int nextLine(int from, int most) {
        return lines.next(from) <= most ? lines.next(from) : most;
    }

    private int comma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '#') {
                at = lines.end(at) - 1;
            } else if (text.charAt(at) == ',') {
                return at;
            }
        }
        return -1;
    }

    /** The comments above a member between braces, and the one behind it. */
    List<String> comments(Member member) {
        Span whole = whole(member);
        List<String> comments = new ArrayList<>(comments(whole.from(), member.start()));
        comments.addAll(comments(member.end(), whole.to()));
        return comments;
    }

    private List<String> comments(int from, int to) {
        List<String> comments = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '#') {
                comments.add(text.substring(at, lines.end(at)).stripTrailing());
                at = lines.end(at);
            }
        }
        return comments;
    }

    /** What has to go so that these members are gone and nothing else. */
    List<Span> without(Set<Member> gone) {
        return in.flow() ? withoutInBraces(gone) : withoutOnLines(gone);
    }

    private List<Span> withoutOnLines(Set<Member> gone) {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        if (!all.isEmpty()
                && gone.contains(all.get(0))
                && !lines.isFirst(all.get(0).start())) {
            i = behindHyphen(gone, spans);
        }
        for (; i < all.size(); i++) {
            if (gone.contains(all.get(i))) {
                int from = above(i);
                int to = below(i);
                boolean blankAbove = from == 0 || lines.isBlank(lines.start(from - 1));
                spans.add(new Span(from, to));
                if (blankAbove && to < text.length() && lines.isBlank(to)) {
                    spans.add(new Span(to, lines.next(to)));
                }
            }
        }
        return spans;
    }

    /** The first members of a map that begins behind the hyphen of a list; the next one takes their place there. */
    private int behindHyphen(Set<Member> gone, List<Span> spans) {
        int kept = 0;
        boolean clean = true;
        while (kept < all.size() && gone.contains(all.get(kept))) {
            int end = all.get(kept).end();
            kept++;
            clean &= kept < all.size()
                    && text.substring(end, all.get(kept).start()).isBlank();
        }
        if (clean) {
            spans.add(new Span(all.get(0).start(), all.get(kept).start()));
            return kept;
        }
        spans.add(new Span(all.get(0).start(), all.get(0).end()));
        return 1;
    }

    private List<Span> withoutInBraces(Set<Member> gone) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!gone.contains(all.get(i))) {
                continue;
            }
            int first = i;
            while (i + 1 < all.size() && gone.contains(all.get(i + 1))) {
                i++;
            }
            int from = boundary(first - 1);
            int to = boundary(i);
            if (i == all.size() - 1 && first > 0) {
                from = last(first, from, spans);
                boolean ownLines = from > 0 && from == lines.start(from) && lines.isBlank(to);
                to = ownLines && to < text.length() ? Math.min(lines.next(to), in.end() - 1) : to;
            }
            spans.add(i < all.size() - 1 ? withinLine(from, to) : new Span(from, to));
        }
        return spans;
    }

    /** What begins within a line and goes to its end leaves the end of the line where it is. */
    private Span withinLine(int from, int to) {
        if (from == lines.start(from) || to != lines.start(to)) {
            return new Span(from, to);
        }
        int start = from;
        while (text.charAt(start - 1) == ' ') {
            start--;
        }
        return new Span(start, lines.end(lines.start(to - 1)));
    }

    /** Nothing follows any more: the comma before goes too, unless one stood behind the last member as well. */
    private int last(int first, int from, List<Span> spans) {
        int comma = comma(all.get(first - 1).end(), from);
        boolean trailing = comma(all.get(all.size() - 1).end(), in.end() - 1) >= 0;
        boolean sameLine = lines.end(comma) >= from;
        if (!trailing && !sameLine) {
            spans.add(new Span(comma, comma + 1));
        }
        return sameLine ? (trailing ? comma + 1 : comma) : from;
    }
}
