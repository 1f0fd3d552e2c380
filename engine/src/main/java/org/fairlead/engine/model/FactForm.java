package org.fairlead.engine.model;

import java.util.List;
import java.util.Set;

/**
 * A fact that a pack asks an organisation for.
 *
 * @param audiences who is asked; anyone may still say it
 */
public record FactForm(
        String name, FactKind kind, List<String> choices, String ask, boolean needed, Set<Audience> audiences) {
    public FactForm {
        choices = List.copyOf(choices);
        audiences = Set.copyOf(audiences);
    }
}
