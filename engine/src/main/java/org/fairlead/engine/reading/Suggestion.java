package org.fairlead.engine.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which word was meant. */
public final class Suggestion {
    private static final int ENOUGH = 12;

    private Suggestion() {}

    /** "Maybe 'MON-05'." when a known word is close enough, and nothing otherwise. */
    public static String of(String word, Collection<String> known) {
        return nearest(word, known).map(Suggestion::maybe).orElse("");
    }

    /** The same, and the known words where none is close enough. */
    public static String orKnown(String word, Collection<String> known) {
        return nearest(word, known).map(Suggestion::maybe).orElseGet(() -> known(known));
    }

    /** "Known: a, b, c."; of many words the first. */
    public static String known(Collection<String> words) {
        List<String> first = words.stream().limit(ENOUGH).toList();
        return "Known: " + String.join(", ", first) + (words.size() > first.size() ? ", and more." : ".");
    }

    private static Optional<String> nearest(String word, Collection<String> known) {
        String wanted = plain(word);
        var distance = new LevenshteinDistance(Math.max(1, Math.min(3, wanted.length() / 3)));
        record Near(String word, int away) {}
        return known.stream()
                .map(each -> new Near(each, distance.apply(wanted, plain(each))))
                .filter(near -> near.away() >= 0)
                .min(Comparator.comparingInt(Near::away).thenComparing(Near::word))
                .map(Near::word);
    }

    private static String maybe(String near) {
        return "Maybe '" + near + "'.";
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip();
    }
}
