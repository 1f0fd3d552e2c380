package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes the JSON Schema of a form, for editors to complete and check from. The schema allows what the reader of the form allows, as far
 * as one file tells; an editor sees a plain {@code yes} as a text or a boolean, and a blank value as null.
 *
 * <p>Schemas that occur more than once are written once, among the definitions.
 */
public final class SchemaWriter {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** How often each form, and each choice with meanings, occurs. */
    private final Map<Object, Integer> uses = new HashMap<>();

    private final Map<Object, String> references = new HashMap<>();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private SchemaWriter() {}

    /**
     * The schema as JSON, with a line break at its end.
     *
     * @param comment what a reader of the file should know about where it comes from
     */
    public static String write(Form form, String comment) {
        SchemaWriter writer = new SchemaWriter();
        writer.count(new Kind.Nested(form));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("$comment", comment);
        schema.putAll(writer.properties(form));
        if (!writer.definitions.isEmpty()) {
            schema.put("$defs", writer.definitions);
        }
        return JsonText.of(schema);
    }

    private void count(Kind kind) {
        if (kind instanceof Kind.Nested nested) {
            if (uses.merge(nested.form(), 1, Integer::sum) == 1) {
                nested.form().keys().forEach(key -> count(key.kind()));
            }
        } else if (kind instanceof Kind.ListOf list) {
            count(list.item());
        } else if (kind instanceof Kind.MapOf map) {
            count(map.value());
        } else if (kind instanceof Kind.Either either) {
            count(either.scalar());
            count(either.other());
        } else {
            uses.merge(kind, 1, Integer::sum);
        }
    }

    private Map<String, Object> properties(Form form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>();
        for (Form.Key key : form.keys()) {
            Map<String, Object> value = kind(key.kind(), key.name());
            Map<String, Object> described = new LinkedHashMap<>();
            if (!key.about().isEmpty()) {
                described.put("description", key.about());
            }
            (key.needed() ? value : Schemas.orBlank(value)).forEach(described::putIfAbsent);
            properties.put(key.name(), described);
            if (key.needed()) {
                needed.add(key.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", title(form.name()));
        schema.put("description", form.about());
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!needed.isEmpty()) {
            schema.put("required", needed);
        }
        schema.put("additionalProperties", false);
        if (!form.alternatives().isEmpty()) {
            schema.put(
                    "oneOf", form.alternatives().stream().map(Schemas::present).toList());
        }
        return schema;
    }

    private Map<String, Object> kind(Kind kind, String key) {
        if (kind instanceof Kind.Choice choice) {
            return choice(choice, key);
        } else if (kind instanceof Kind.ListOf list) {
            return list(list.item(), key);
        } else if (kind instanceof Kind.MapOf map) {
            return Schemas.ordered("type", "object", "additionalProperties", kind(map.value(), key));
        } else if (kind instanceof Kind.Nested nested) {
            return shared(nested.form(), nested.form().name(), () -> properties(nested.form()));
        } else if (kind instanceof Kind.Either either) {
            return Schemas.ordered("anyOf", List.of(kind(either.scalar(), key), kind(either.other(), key)));
        }
        return Schemas.scalar(kind);
    }

    private Map<String, Object> choice(Kind.Choice choice, String key) {
        return choice.meanings().isEmpty()
                ? Schemas.words(choice.words())
                : shared(choice, key, () -> Schemas.meanings(choice));
    }

    private Map<String, Object> list(Kind item, String key) {
        Map<String, Object> schema = Schemas.ordered("type", "array", "items", kind(item, key));
        if (item instanceof Kind.Choice || item instanceof Kind.Text) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }

    /** The schema itself, or where it occurs more than once a reference to its definition. */
    private Map<String, Object> shared(Object what, String name, Supplier<Map<String, Object>> schema) {
        if (uses.getOrDefault(what, 0) < 2) {
            return schema.get();
        }
        String reference = references.get(what);
        if (reference == null) {
            reference = unused(title(name).replace(' ', '-'));
            references.put(what, reference);
            definitions.put(reference, Map.of());
            definitions.put(reference, schema.get());
        }
        return Schemas.ordered("$ref", "#/$defs/" + reference);
    }

    private String unused(String name) {
        String unused = name;
        for (int next = 2; definitions.containsKey(unused); next++) {
            unused = name + "-" + next;
        }
        return unused;
    }

    private static String title(String name) {
        return name.replaceFirst("^(an?|the) ", "");
    }
}
