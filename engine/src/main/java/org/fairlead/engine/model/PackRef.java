package org.fairlead.engine.model;

/** The name of one edition of a rule pack, written {@code toolkit@2012}. */
public record PackRef(String id, String edition) implements Comparable<PackRef> {
    @Override
    public int compareTo(PackRef other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : edition.compareTo(other.edition);
    }

    @Override
    public String toString() {
        return id + "@" + edition;
    }
}
