package org.fairlead.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * Another framework that the practices of a pack are set beside, so that work done for one counts for the other.
 *
 * @param source the key of the document it is taken from
 * @param parts its parts in its own order, by their titles
 * @param levels its own levels, lowest first; empty where it has none
 */
public record Crosswalk(String name, String about, String source, List<String> parts, List<String> levels) {
    public Crosswalk {
        parts = List.copyOf(parts);
        levels = List.copyOf(levels);
    }

    /**
     * The place of one practice in another framework.
     *
     * @param to the name of the crosswalk
     * @param level the level of that framework that the practice speaks to, where it speaks to one
     */
    public record Entry(String to, String part, Optional<String> level) {
        /** "Data, developing". */
        public String place() {
            return part + level.map(name -> ", " + name).orElse("");
        }
    }
}
