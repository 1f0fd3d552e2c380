package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pieces of a JSON Schema. */
final class Schemas {
    static final String NULL = "null";

    private Schemas() {}

    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** What may stand for a kind that holds no other kinds. */
    static Map<String, Object> scalar(Kind kind) {
        if (kind instanceof Kind.Text text) {
            Map<String, Object> schema = ordered("type", List.of("string", "number"), "pattern", "\\S");
            if (!text.examples().isEmpty()) {
                schema.put("examples", text.examples());
            }
            return schema;
        } else if (kind instanceof Kind.Date) {
            return ordered(
                    "type",
                    "string",
                    "format",
                    "date",
                    "pattern",
                    "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                    "examples",
                    List.of("2026-09-30"));
        } else if (kind instanceof Kind.YesOrNo) {
            return ordered("enum", List.of("yes", "no", true, false));
        } else if (kind instanceof Kind.Decimal) {
            return ordered("type", "number", "minimum", 0, "maximum", 1_000_000_000);
        } else if (kind instanceof Kind.Whole whole) {
            return ordered("type", "integer", "minimum", whole.least(), "maximum", whole.most());
        } else if (kind instanceof Kind.Percent) {
            return ordered(
                    "type",
                    List.of("string", "integer"),
                    "pattern",
                    "^(100|[0-9]{1,2}) *%$",
                    "minimum",
                    0,
                    "maximum",
                    100,
                    "examples",
                    List.of("71%"));
        } else if (kind instanceof Kind.Share) {
            return ordered(
                    "type",
                    List.of("string", "number"),
                    "pattern",
                    "^([0-9]{1,3}/[1-9][0-9]{0,2}|[01](\\.[0-9]{1,3})?)$",
                    "minimum",
                    0,
                    "maximum",
                    1,
                    "examples",
                    List.of("1/3", 0.5));
        }
        return new LinkedHashMap<>();
    }

    static Map<String, Object> words(List<String> words) {
        List<Object> written = new ArrayList<>();
        words.forEach(word -> written.addAll(asWritten(word)));
        return ordered("enum", written);
    }

    static Map<String, Object> meanings(Kind.Choice choice) {
        List<Map<String, Object>> words = new ArrayList<>();
        for (int i = 0; i < choice.words().size(); i++) {
            List<Object> written = asWritten(choice.words().get(i));
            Map<String, Object> word =
                    written.size() == 1 ? ordered("const", written.get(0)) : ordered("enum", written);
            word.put("description", choice.meanings().get(i));
            words.add(word);
        }
        return ordered("oneOf", words);
    }

    /** A word as an editor may see it: one that looks like a number is a number where it stands without quotes. */
    private static List<Object> asWritten(String word) {
        if (word.matches("0|[1-9][0-9]{0,8}")) {
            return List.of(word, Integer.valueOf(word));
        }
        return switch (word) {
            case "true" -> List.of(word, true);
            case "false" -> List.of(word, false);
            default -> List.of(word);
        };
    }

    /** The key is there and not blank: said by what it may be, since editors have no good message for what it may not be. */
    static Map<String, Object> present(String key) {
        Object something = ordered("type", List.of("string", "number", "boolean", "array", "object"));
        return ordered("title", key, "required", List.of(key), "properties", ordered(key, something));
    }

    /** The same schema, but a key with nothing after it is allowed too. */
    static Map<String, Object> orBlank(Map<String, Object> schema) {
        if (schema.isEmpty()) {
            return schema;
        }
        Map<String, Object> blank = new LinkedHashMap<>(schema);
        if (schema.get("enum") instanceof List<?> words) {
            List<@Nullable Object> more = new ArrayList<>(words);
            more.add(null);
            blank.put("enum", more);
        } else if (schema.get("type") instanceof List<?> types) {
            blank.put("type", with(types, NULL));
        } else if (schema.get("type") instanceof String type) {
            blank.put("type", List.of(type, NULL));
        } else if (schema.get("anyOf") instanceof List<?> kinds) {
            blank.put("anyOf", with(kinds, Map.of("type", NULL)));
        } else {
            return ordered("anyOf", List.of(schema, Map.of("type", NULL)));
        }
        return blank;
    }

    private static List<Object> with(List<?> some, Object last) {
        List<Object> more = new ArrayList<>(some);
        more.add(last);
        return more;
    }
}
