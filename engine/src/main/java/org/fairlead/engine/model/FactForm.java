package org.fairlead.engine.model;

import java.util.List;
import java.util.Set;

/**
 * A fact that a pack asks an organisation for.
 *
 * @param needed whether an entry without it makes no sense
 * @param ahead whether a date may lie ahead of the day an assessment is judged on
 * @param audiences who is asked; anyone may still say it
 */
public record FactForm(
        String name,
        FactKind kind,
        List<String> choices,
        String ask,
        boolean needed,
        boolean ahead,
        Set<Audience> audiences) {
    public FactForm {
        choices = List.copyOf(choices);
        audiences = Set.copyOf(audiences);
    }
}
