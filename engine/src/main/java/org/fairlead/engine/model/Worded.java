package org.fairlead.engine.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A constant that people write and read as a word. */
public interface Worded {
    String word();

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
