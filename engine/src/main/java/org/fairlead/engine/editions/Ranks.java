package org.fairlead.engine.editions;

import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.RulePack;

/** Sets the bands of two editions beside each other: by name where the later one has all names of the earlier, otherwise by place. */
record Ranks(List<String> earlier, List<String> later) {
    static Ranks of(RulePack earlier, RulePack later) {
        List<String> then = earlier.bands().stream().map(Band::name).toList();
        List<String> now = later.bands().stream().map(Band::name).toList();
        return new Ranks(now.containsAll(then) ? now : then, now);
    }

    Move move(Overall before, Overall after) {
        if (before.score().isEmpty() || after.score().isEmpty()) {
            return Move.NOT_COMPARABLE;
        }
        return Move.of(
                rank(earlier, before.atLeast()),
                rank(earlier, before.atMost()),
                rank(later, after.atLeast()),
                rank(later, after.atMost()));
    }

    /** No band at all is below the lowest. */
    private static int rank(List<String> names, Optional<Band> band) {
        return band.map(each -> names.indexOf(each.name())).orElse(-1);
    }
}
