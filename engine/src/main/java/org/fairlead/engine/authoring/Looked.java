package org.fairlead.engine.authoring;

import java.util.List;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.judging.compiling.NamedInRule;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.Problems;

/**
 * A pack as it is looked through, and where to put what is found.
 *
 * @param named every word of the pack that a rule names
 */
record Looked(RulePack pack, PackFiles files, List<RuleFacts> rules, List<NamedInRule> named, Problems problems) {
    Places places() {
        return new Places(files);
    }
}
