package org.fairlead.engine.reading;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON for people to read: what is short stands on one line, so that a long file can still be looked through. */
final class JsonText {
    private static final int WIDEST = 120;

    private JsonText() {}

    /** Maps, lists, texts, numbers, booleans and null as JSON, with a line break at the end. */
    static String of(Map<String, Object> value) {
        return print(value, "", 0) + "\n";
    }

    /** The value, where so many characters already stand before it on its line. */
    private static String print(@Nullable Object value, String indent, int before) {
        String line = line(value);
        if (before + line.length() < WIDEST || !(value instanceof Map || value instanceof List)) {
            return line;
        }
        String deeper = indent + "  ";
        List<String> parts = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                String name = quoted(String.valueOf(key)) + ": ";
                parts.add(name + print(each, deeper, deeper.length() + name.length()));
            });
            return "{\n" + deeper + String.join(",\n" + deeper, parts) + "\n" + indent + "}";
        }
        ((List<?>) value).forEach(each -> parts.add(print(each, deeper, deeper.length())));
        return "[\n" + deeper + String.join(",\n" + deeper, parts) + "\n" + indent + "]";
    }

    private static String line(@Nullable Object value) {
        List<String> parts = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> parts.add(quoted(String.valueOf(key)) + ": " + line(each)));
            return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
        } else if (value instanceof List<?> list) {
            list.forEach(each -> parts.add(line(each)));
            return "[" + String.join(", ", parts) + "]";
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
