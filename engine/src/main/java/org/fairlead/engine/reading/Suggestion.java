package org.fairlead.engine.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which word was meant. */
public final class Suggestion {
    private Suggestion() {}

    /** "Maybe 'MON-05'." when a known word is close enough, and nothing otherwise. */
    public static String of(String word, Collection<String> known) {
        return nearest(word, known).map(near -> "Maybe '" + near + "'.").orElse("");
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

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip();
    }
}
