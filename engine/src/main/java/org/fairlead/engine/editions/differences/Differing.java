package org.fairlead.engine.editions.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fairlead.engine.model.Position;

/** Differences of one thing, as they are found. */
final class Differing {
    private final List<Difference> all;
    private final Subject subject;
    private final String name;
    private final String area;

    Differing(List<Difference> all, Subject subject, String name, String area) {
        this.all = all;
        this.subject = subject;
        this.name = name;
        this.area = area;
    }

    /** The whole is new. */
    void isNew(Touch touch, String sentence, String after, Position at) {
        add(Difference.NEW, touch, sentence, false, "", after, at);
    }

    /** The whole is gone. */
    void isGone(Touch touch, String sentence, String before, Position at) {
        add(Difference.GONE, touch, sentence, false, before, "", at);
    }

    void add(String part, Touch touch, String sentence, boolean told, String before, String after, Position at) {
        all.add(new Difference(subject, name, part, touch, sentence, told, before, after, area, at));
    }

    /** What was called one name and is called another now. */
    void renamed(String part, String before, String after, String start, Position at) {
        if (!before.equals(after)) {
            add(part, Touch.ANSWERS, "%s is called '%s' now.".formatted(start, after), true, before, after, at);
        }
    }

    /** A yes that is a no now, or the reverse. */
    void yesOrNo(String part, Touch touch, boolean before, boolean after, String sentence, Position at) {
        if (before != after) {
            add(part, touch, sentence, true, before ? "yes" : "no", after ? "yes" : "no", at);
        }
    }

    /** A text that reads differently. */
    void text(String part, Touch touch, String before, String after, String sentence, Position at) {
        if (!before.equals(after)) {
            add(part, touch, sentence, false, before, after, at);
        }
    }

    /**
     * A value that is another one.
     *
     * @param sentence with {now} and {then} in the places of the values
     */
    void value(String part, Touch touch, Object before, Object after, String sentence, Position at) {
        if (!Objects.equals(before, after)) {
            add(
                    part,
                    touch,
                    sentence.replace("{now}", named(after)).replace("{then}", named(before)),
                    true,
                    before.toString(),
                    after.toString(),
                    at);
        }
    }

    /**
     * Words of a list, told as those that were added and those that were taken away.
     *
     * @param start of the sentence: "The evidence for MON-05"
     */
    void list(String part, Touch touch, List<String> before, List<String> after, String start, Position at) {
        if (before.equals(after)) {
            return;
        }
        List<String> told = new ArrayList<>();
        List<String> more = less(after, before);
        List<String> fewer = less(before, after);
        if (!more.isEmpty()) {
            told.add("now has " + String.join(", ", more));
        }
        if (!fewer.isEmpty()) {
            told.add("no longer has " + String.join(", ", fewer));
        }
        if (told.isEmpty()) {
            told.add("stands in another order");
        }
        add(
                part,
                touch,
                start + " " + String.join(" and ", told) + ".",
                true,
                String.join("\n", before),
                String.join("\n", after),
                at);
    }

    private static List<String> less(List<String> words, List<String> without) {
        return words.stream().filter(word -> !without.contains(word)).toList();
    }

    private static String named(Object value) {
        return value.toString().isEmpty() ? "nothing" : value.toString();
    }
}
