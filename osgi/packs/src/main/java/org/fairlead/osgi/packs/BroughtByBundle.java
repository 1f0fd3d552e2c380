package org.fairlead.osgi.packs;

import java.util.List;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.packs.PackPlace;

/**
 * What one bundle brings: its packs, and what is wrong with those that it does not bring.
 *
 * @param bundle the number that the framework gave it
 */
record BroughtByBundle(long bundle, List<PackPlace> packs, List<Problem> problems) {
    BroughtByBundle {
        packs = List.copyOf(packs);
        problems = List.copyOf(problems);
    }
}
