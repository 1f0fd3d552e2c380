package org.fairlead.engine.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence with names in braces that are filled in. */
public final class Wording {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Plain text and names in turn, beginning with text. */
    private final List<String> parts = new ArrayList<>();

    public Wording(String sentence) {
        Matcher name = NAME.matcher(sentence);
        int from = 0;
        while (name.find()) {
            parts.add(sentence.substring(from, name.start()));
            parts.add(name.group(1));
            from = name.end();
        }
        parts.add(sentence.substring(from));
    }

    /** Plain text and the names in braces in turn, beginning with text, which may be empty. */
    public List<String> parts() {
        return List.copyOf(parts);
    }

    /** The names in braces. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i < parts.size(); i += 2) {
            names.add(parts.get(i));
        }
        return names;
    }

    /** The sentence with each name replaced by its value; a value that is not given is said to be so. */
    String filled(Map<String, Object> values, Function<String, @Nullable Object> others) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        var sentence = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (i % 2 == 0) {
                sentence.append(part);
            } else {
                Object value = values.get(part);
                sentence.append(said(value != null ? value : others.apply(part)));
            }
        }
        return sentence.toString();
    }

    /** "1 May 2010". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String said(@Nullable Object value) {
        if (value == null) {
            return "(not stated)";
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            return "(cannot be worked out)";
        }
        if (value instanceof Double number) {
            return number == Math.rint(number)
                    ? String.valueOf(Math.round(number))
                    : new BigDecimal(number).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value.toString();
    }
}
