package org.fairlead.engine.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A constant that people write and read as a word. */
public interface Worded {
    String word();

    /** The name of the constant, as every enum has it. */
    String name();

    /** The name by which other programs know it where the word is a sentence: "not shown". */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static <E extends Enum<E> & Worded> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Worded::word).toList();
    }

    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> type, String word) {
        for (E each : type.getEnumConstants()) {
            if (each.word().equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
