package org.fairlead.engine.editions;

import java.util.List;

/**
 * What becomes of one thing that an organisation said, on its way to another edition.
 *
 * @param part where it stood: "answers", "targets", "accepted gaps", "signed off", "facts", "offers", "sector", "nation" or "evidence"
 * @param name its id or name there; evidence by the id of the practice it is shown for
 * @param to the ids or names it has now; empty where it was set aside
 * @param why for people; empty where nothing changed
 */
public record Passage(String part, String name, Fate fate, List<String> to, String why) {
    public Passage {
        to = List.copyOf(to);
    }
}
