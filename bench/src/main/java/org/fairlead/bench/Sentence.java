package org.fairlead.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.fairlead.engine.model.Circumstance;
import org.jspecify.annotations.Nullable;

/** What the pack says where a rule finds something, taken apart once. */
final class Sentence {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    final Circumstance says;
    /** The step it holds a level at; a step that no level is above where it holds none. */
    final int holdsAt;

    private final List<String> words = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Sentence(Circumstance says) {
        this.says = says;
        this.holdsAt = says.holdsAt().isPresent() ? says.holdsAt().get().step() : Integer.MAX_VALUE;
        String rest = says.because();
        for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
            int close = rest.indexOf('}', open);
            words.add(rest.substring(0, open));
            names.add(rest.substring(open + 1, close));
            rest = rest.substring(close + 1);
        }
        words.add(rest);
    }

    String filled(Function<String, @Nullable Object> values) {
        if (names.isEmpty()) {
            return words.get(0);
        }
        var filled = new StringBuilder(words.get(0));
        for (int i = 0; i < names.size(); i++) {
            filled.append(said(values.apply(names.get(i)))).append(words.get(i + 1));
        }
        return filled.toString();
    }

    private static String said(@Nullable Object value) {
        if (value == null) {
            return "(not stated)";
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Double number) {
            return number % 1 == 0
                    ? Long.toString(number.longValue())
                    : new BigDecimal(number).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
        }
        return value.toString();
    }
}
