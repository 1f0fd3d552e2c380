package org.fairlead.engine.model;

import java.util.List;

/** Facts that come several times, such as one entry for each internship scheme. */
public record GroupForm(String name, String about, List<FactForm> fields) {
    public GroupForm {
        fields = List.copyOf(fields);
    }
}
