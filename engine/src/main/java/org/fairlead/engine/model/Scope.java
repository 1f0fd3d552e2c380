package org.fairlead.engine.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a practice is meant for. An empty list or option means "any". Practices of the same scope are decided together.
 *
 * @param size counts for employers only
 * @param offering the organisation offers at least one of these
 */
public record Scope(
        Set<Audience> audiences,
        Optional<Size> size,
        List<String> offering,
        List<String> sectors,
        List<String> nations) {
    public Scope {
        audiences = Set.copyOf(audiences);
        offering = List.copyOf(offering);
        sectors = List.copyOf(sectors);
        nations = List.copyOf(nations);
    }
}
