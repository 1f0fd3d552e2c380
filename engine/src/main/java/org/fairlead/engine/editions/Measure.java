package org.fairlead.engine.editions;

import java.util.Optional;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Worded;

/** The two scores of practice, which are never mixed. */
public enum Measure implements Worded {
    CLAIMED("as claimed"),
    EVIDENCED("as evidenced");

    private final String word;

    Measure(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    public Optional<Range> of(GapAnalysis analysis) {
        return this == CLAIMED ? analysis.overall().score() : analysis.overall().evidenced();
    }

    public Level low(Standing standing) {
        return this == CLAIMED ? standing.low() : standing.shownLow();
    }

    public Level high(Standing standing) {
        return this == CLAIMED ? standing.high() : standing.shownHigh();
    }

    /** Whether the second stands higher than the first, and at neither end lower. */
    boolean rises(Standing first, Standing second) {
        int low = low(second).step() - low(first).step();
        int high = high(second).step() - high(first).step();
        return low >= 0 && high >= 0 && low + high > 0;
    }

    /** Whether the second stands lower than the first, and at neither end higher. */
    boolean falls(Standing was, Standing is) {
        return rises(is, was);
    }
}
