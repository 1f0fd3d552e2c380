package org.fairlead.engine.editions.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two texts can be taken to mean the same. It is a measure and no understanding: it counts the words that both have (twice
 * their number over the number of all), and it looks at words that turn a sentence round and at figures.
 */
final class Likeness {
    /** From this share of common words on, a text counts as the same in other words. */
    static final double LEAST = 0.5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019.][\\p{L}\\p{N}]+)*");
    private static final Set<String> TURNING =
            Set.of("no", "not", "never", "none", "nobody", "nothing", "without", "cannot");
    private static final double ALL = 100;

    private Likeness() {}

    /** The share of words that two texts have in common, from 0 to 1. */
    static double of(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        int all = left.size() + right.size();
        int common = 0;
        for (String word : left) {
            common += right.remove(word) ? 1 : 0;
        }
        return all == 0 ? 1 : 2.0 * common / all;
    }

    /** Why two texts may mean different things, to follow the name of a text; nothing where they seem alike. */
    static Optional<String> doubt(String before, String after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        double share = of(before, after);
        if (share < LEAST) {
            return Optional.of("shares few words with the one before (%d %%)".formatted(Math.round(share * ALL)));
        }
        if (only(before, Likeness::turns).size() != only(after, Likeness::turns).size()) {
            return Optional.of("has a word such as 'not' more or less than the one before");
        }
        if (!only(before, Likeness::counts).equals(only(after, Likeness::counts))) {
            return Optional.of("names other figures than the one before");
        }
        return Optional.empty();
    }

    private static boolean turns(String word) {
        return TURNING.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t");
    }

    private static boolean counts(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static List<String> only(String text, java.util.function.Predicate<String> wanted) {
        return words(text).stream().filter(wanted).sorted().toList();
    }

    private static List<String> words(String text) {
        return new ArrayList<>(WORD.matcher(text.toLowerCase(Locale.UK))
                .results()
                .map(found -> found.group())
                .toList());
    }
}
