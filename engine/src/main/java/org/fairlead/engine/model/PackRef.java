package org.fairlead.engine.model;

import java.util.Optional;

/** The name of one edition of a rule pack, written {@code toolkit@2012}. */
public record PackRef(String id, String edition) implements Comparable<PackRef> {
    /** Reads {@code toolkit@2012}; nothing where there is not exactly one {@code @}. */
    public static Optional<PackRef> parse(String text) {
        String[] parts = text.split("@", -1);
        return parts.length == 2 ? Optional.of(new PackRef(parts[0], parts[1])) : Optional.empty();
    }

    @Override
    public int compareTo(PackRef other) {
        int byId = id.compareTo(other.id);
        if (byId != 0) {
            return byId;
        }
        return Edition.isOne(edition) && Edition.isOne(other.edition)
                ? Edition.of(edition).compareTo(Edition.of(other.edition))
                : edition.compareTo(other.edition);
    }

    @Override
    public String toString() {
        return id + "@" + edition;
    }
}
