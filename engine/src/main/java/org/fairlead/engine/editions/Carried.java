package org.fairlead.engine.editions;

import java.util.List;
import org.fairlead.engine.model.Assessment;

/**
 * An account as it stands in another edition.
 *
 * @param assessment the account, with answers that wait to be confirmed as not known
 * @param passages what became of each thing that was said, in the order of the earlier pack
 */
public record Carried(Assessment assessment, List<Passage> passages) {
    public Carried {
        passages = List.copyOf(passages);
    }
}
