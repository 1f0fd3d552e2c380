package org.fairlead.osgi.packs.probe;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record spelt out with all that is in it. Sets and maps are sorted: their own order is not the same under every loader. */
final class Spelt {
    private Spelt() {}

    static String out(@Nullable Object value) {
        if (value instanceof Record each) {
            return value.getClass().getSimpleName()
                    + Arrays.stream(each.getClass().getRecordComponents())
                            .map(component -> component.getName() + "=" + out(of(each, component)))
                            .toList();
        }
        if (value instanceof Map<?, ?> map) {
            return "{"
                    + map.entrySet().stream()
                            .map(entry -> out(entry.getKey()) + "=" + out(entry.getValue()))
                            .sorted()
                            .collect(Collectors.joining(",\n"))
                    + "}";
        }
        if (value instanceof Collection<?> all) {
            List<String> spelt = all.stream().map(Spelt::out).toList();
            return (value instanceof Set ? spelt.stream().sorted().toList() : spelt).toString();
        }
        return value instanceof Optional<?> optional
                ? optional.map(Spelt::out).orElse("nothing")
                : String.valueOf(value);
    }

    private static @Nullable Object of(Record each, RecordComponent component) {
        try {
            return component.getAccessor().invoke(each);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
