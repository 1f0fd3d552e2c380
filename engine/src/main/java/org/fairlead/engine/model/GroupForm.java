package org.fairlead.engine.model;

import java.util.List;
import java.util.Set;

/**
 * Facts that come several times, such as one entry for each internship scheme.
 *
 * @param audiences who is asked; anyone may still say it
 */
public record GroupForm(String name, String about, List<FactForm> fields, Set<Audience> audiences) {
    public GroupForm {
        fields = List.copyOf(fields);
        audiences = Set.copyOf(audiences);
    }
}
