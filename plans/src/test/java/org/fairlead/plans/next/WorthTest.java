package org.fairlead.plans.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.scoring.Worth;
import org.junit.jupiter.api.Test;

class WorthTest {
    private static final double NOISE = 1e-9;

    @Test
    void what_the_levels_are_worth_adds_up_to_the_scores() {
        for (Assessor assessor : new Assessor[] {Bundled.TOOLKIT, Bundled.GOOD_PRACTICE}) {
            for (long seed = 1; seed <= 100; seed++) {
                GapAnalysis analysis = assessor.assess(new Generated(assessor.pack()).assessment(seed));
                addsUp(analysis);
            }
        }
    }

    private static void addsUp(GapAnalysis analysis) {
        var worth = new Worth(analysis);
        double overall = 0;
        for (Standing standing : analysis.standings().values()) {
            if (standing.applies()) {
                overall += worth.overall(standing.practice(), standing.low().step());
            }
        }
        assertThat(overall).isCloseTo(analysis.overall().score().map(Range::low).orElse(0.0), within(NOISE));
        for (AreaScore area : analysis.areas()) {
            double sum = analysis.standings().values().stream()
                    .filter(standing -> standing.applies()
                            && standing.practice().area().equals(area.area().id()))
                    .mapToDouble(standing ->
                            worth.inArea(standing.practice(), standing.low().step()))
                    .sum();
            Optional<Double> low = area.score().map(Range::low);
            assertThat(sum).isCloseTo(low.orElse(0.0), within(NOISE));
        }
    }
}
