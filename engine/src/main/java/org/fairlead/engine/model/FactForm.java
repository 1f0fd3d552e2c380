package org.fairlead.engine.model;

import java.util.List;

/** A fact that a pack asks an organisation for. */
public record FactForm(String name, FactKind kind, List<String> choices, String ask, boolean needed) {
    public FactForm {
        choices = List.copyOf(choices);
    }
}
