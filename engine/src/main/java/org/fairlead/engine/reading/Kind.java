package org.fairlead.engine.reading;

import java.util.List;

/** What may stand after a key. */
public sealed interface Kind {
    Kind TEXT = new Text(List.of());
    Kind DATE = new Date();
    Kind YES_OR_NO = new YesOrNo();
    Kind DECIMAL = new Decimal();
    Kind SHARE = new Share();

    /** Text of which these are examples. */
    static Kind like(String... examples) {
        return new Text(List.of(examples));
    }

    /** Any text that is not blank. */
    record Text(List<String> examples) implements Kind {
        public Text {
            examples = List.copyOf(examples);
        }
    }

    /** A day, written 2026-09-30. */
    record Date() implements Kind {}

    record YesOrNo() implements Kind {}

    /** A number of 0 or more. */
    record Decimal() implements Kind {}

    record Whole(int least, int most) implements Kind {}

    /** A share, written 71% or 71. */
    record Percent() implements Kind {}

    /** A share of 1, written 1/3 or 0.5. */
    record Share() implements Kind {}

    /**
     * One of these words.
     *
     * @param meanings what each word means, in the order of the words; empty where the words speak for themselves
     */
    record Choice(List<String> words, List<String> meanings) implements Kind {
        public Choice {
            words = List.copyOf(words);
            meanings = List.copyOf(meanings);
            if (!meanings.isEmpty() && meanings.size() != words.size()) {
                throw new IllegalArgumentException(
                        "There are (%d) words and (%d) meanings.".formatted(words.size(), meanings.size()));
            }
        }

        public Choice(List<String> words) {
            this(words, List.of());
        }
    }

    record ListOf(Kind item) implements Kind {}

    /** A map whose keys the author chooses. */
    record MapOf(Kind value) implements Kind {}

    /** A map with the keys of a form. */
    record Nested(Form form) implements Kind {}

    /** Whatever another form says. */
    record Anything() implements Kind {}

    /** Either the short form or the long one, told apart by whether it is a scalar. */
    record Either(Kind scalar, Kind other) implements Kind {}
}
