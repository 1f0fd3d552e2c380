package org.fairlead.engine.reading;

import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes texts as YAML scalars that read back as the same text, wherever they stand. */
final class YamlScalar {
    /** Texts that YAML takes for nothing but text, even inside braces. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}(?:[\\p{L}\\p{N} ./_@()+-]*[\\p{L}\\p{N}./)])?");

    private static final Set<String> NOTHING = Set.of("null", "Null", "NULL");

    private YamlScalar() {}

    /** A text without quotes where that is safe. */
    static String written(String value) {
        return PLAIN.matcher(value).matches() && !NOTHING.contains(value) ? value : doubled(value);
    }

    /** A text in the quotes of the one it takes the place of, where that is possible. */
    static String written(String value, char quote) {
        return switch (quote) {
            case '"' -> doubled(value);
            case '\'' -> value.codePoints().allMatch(YamlScalar::isSeen) ? single(value) : doubled(value);
            default -> written(value);
        };
    }

    private static String single(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** In quotes on one line, whatever is in it. */
    private static String doubled(String value) {
        var quoted = new StringBuilder("\"");
        for (Iterator<Integer> signs = value.codePoints().iterator(); signs.hasNext(); ) {
            int sign = signs.next();
            switch (sign) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(sign);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isSeen(sign)) {
                        quoted.appendCodePoint(sign);
                    } else {
                        quoted.append("\\u%04x".formatted(sign));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether YAML allows a sign to stand for itself within a line. */
    static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> sign > 0xffff;
            default -> true;
        };
    }
}
