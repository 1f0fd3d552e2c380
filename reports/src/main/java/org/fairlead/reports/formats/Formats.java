package org.fairlead.reports.formats;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All forms that there are. */
public final class Formats {
    private static final List<Format> ALL = ServiceLoader.load(Format.class, Formats.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Format::name))
            .toList();

    private Formats() {}

    /** By name. */
    public static List<Format> all() {
        return ALL;
    }

    /** Those that take any document, by name. */
    public static List<DocumentFormat> documents() {
        return ALL.stream()
                .filter(DocumentFormat.class::isInstance)
                .map(DocumentFormat.class::cast)
                .toList();
    }

    /** The one of this name, if it takes any document. */
    public static Optional<DocumentFormat> document(String name) {
        return documents().stream().filter(format -> format.name().equals(name)).findFirst();
    }

    public static Optional<Format> find(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
