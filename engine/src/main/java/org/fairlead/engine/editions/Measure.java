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

    Level low(Standing standing) {
        return this == CLAIMED ? standing.low() : standing.shownLow();
    }

    Level high(Standing standing) {
        return this == CLAIMED ? standing.high() : standing.shownHigh();
    }
}
