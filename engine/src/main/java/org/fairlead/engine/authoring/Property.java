package org.fairlead.engine.authoring;

import java.util.List;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Position;

/** Something that is to hold of every assessment against a pack. */
interface Property {
    /**
     * That it does not hold.
     *
     * @param at the rule or practice at fault
     */
    record Breach(Position at, String what) {}

    /** What is wrong with the judgement of this assessment; nothing where the property holds. */
    List<Breach> breaches(Assessment assessment);
}
