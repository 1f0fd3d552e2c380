package org.fairlead.reports.language;

import java.text.Normalizer;

/** Welsh says "a" for "and", but "ac" before a vowel. ICU leaves the choice to its readers and writes "a(c)". */
final class WelshAnd {
    private static final String OPEN = "a(c) ";

    /** Without w and y, which in most words of English packs stand for consonants. */
    private static final String VOWELS = "aeiouAEIOU";

    private WelshAnd() {}

    /**
     * Several words joined, with the choice made.
     *
     * @param last the last of the words
     */
    static String chosen(String joined, String last) {
        String before = joined.substring(0, joined.length() - last.length());
        return before.endsWith(OPEN)
                ? before.substring(0, before.length() - OPEN.length()) + (beginsWithVowel(last) ? "ac " : "a ") + last
                : joined;
    }

    private static boolean beginsWithVowel(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
        return !plain.isEmpty() && VOWELS.indexOf(plain.charAt(0)) >= 0;
    }
}
