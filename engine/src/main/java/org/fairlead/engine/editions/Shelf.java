package org.fairlead.engine.editions;

import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;

/** Where packs are found by name. Nothing that is asked of it runs a rule. */
public interface Shelf {
    /** The packs that can be listed, in order; others may still be found by their name. */
    List<PackRef> refs();

    /** Whether a pack is at hand. */
    boolean has(PackRef ref);

    /** The words of a pack; nothing where it is not at hand, and nothing but problems where it cannot be used. */
    Optional<RulePack> pack(PackRef ref, Problems problems);

    /** The {@code migration.yml} of a pack; nothing where it has none or is not at hand. */
    Optional<Node> migration(PackRef ref, Problems problems);
}
