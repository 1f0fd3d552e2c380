package org.fairlead.engine.reading;

import java.util.List;

/** What may stand after a key. */
public sealed interface Kind {
    Kind TEXT = new Text();
    Kind DATE = new Date();
    Kind YES_OR_NO = new YesOrNo();
    Kind DECIMAL = new Decimal();

    /** Any text that is not blank. */
    record Text() implements Kind {}

    /** A day, written 2026-09-30. */
    record Date() implements Kind {}

    record YesOrNo() implements Kind {}

    /** A number of 0 or more. */
    record Decimal() implements Kind {}

    record Whole(int least, int most) implements Kind {}

    /** A share, written 71% or 71. */
    record Percent() implements Kind {}

    /** One of these words. */
    record Choice(List<String> words) implements Kind {
        public Choice {
            words = List.copyOf(words);
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
