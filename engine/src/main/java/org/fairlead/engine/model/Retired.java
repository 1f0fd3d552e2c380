package org.fairlead.engine.model;

import java.util.List;

/**
 * An id or name that a pack no longer uses, and that must never be used again for something else.
 *
 * @param id of a practice or a rule folder, or the name of a fact, parameter or the like
 * @param since the edition that retired it
 * @param instead the practices to look at in its place; may be empty
 */
public record Retired(String id, String since, String why, List<String> instead, Position at) {
    public Retired {
        instead = List.copyOf(instead);
    }
}
