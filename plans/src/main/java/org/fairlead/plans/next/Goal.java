package org.fairlead.plans.next;

import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;

/** What is to be reached. The worst case counts: it is reached when no unknown answer can take it away. */
public sealed interface Goal {
    /** Whether it is reached whatever the unknown answers turn out to be. */
    boolean isReached(GapAnalysis analysis);

    /** Whether it is reached if every unknown answer turns out best. */
    boolean isReachedAtBest(GapAnalysis analysis);

    /** The score that it is measured by; empty where that cannot be assessed. */
    Optional<Range> score(GapAnalysis analysis);

    /** The band after the one that is reached in the worst case; empty where that is the highest. */
    static Optional<Goal> nextBand(GapAnalysis analysis) {
        List<Band> bands = analysis.pack().bands();
        int stands = analysis.overall().atLeast().map(bands::indexOf).orElse(-1);
        return stands + 1 < bands.size() ? Optional.of(new OfBand(bands.get(stands + 1))) : Optional.empty();
    }

    /** This band, or one above it. */
    record OfBand(Band band) implements Goal {
        @Override
        public boolean isReached(GapAnalysis analysis) {
            return isFrom(analysis, analysis.overall().atLeast());
        }

        @Override
        public boolean isReachedAtBest(GapAnalysis analysis) {
            return isFrom(analysis, analysis.overall().atMost());
        }

        private boolean isFrom(GapAnalysis analysis, Optional<Band> stands) {
            List<Band> bands = analysis.pack().bands();
            return stands.map(bands::indexOf).orElse(-1) >= bands.indexOf(band);
        }

        @Override
        public Optional<Range> score(GapAnalysis analysis) {
            return analysis.overall().score();
        }
    }

    /** An overall score, as it is shown. */
    record OfScore(double least) implements Goal {
        @Override
        public boolean isReached(GapAnalysis analysis) {
            return score(analysis).filter(range -> range.shownLow() >= least).isPresent();
        }

        @Override
        public boolean isReachedAtBest(GapAnalysis analysis) {
            return score(analysis).filter(range -> range.shownHigh() >= least).isPresent();
        }

        @Override
        public Optional<Range> score(GapAnalysis analysis) {
            return analysis.overall().score();
        }
    }

    /** A score of one area, as it is shown. */
    record OfArea(Area area, double least) implements Goal {
        @Override
        public boolean isReached(GapAnalysis analysis) {
            return score(analysis).filter(range -> range.shownLow() >= least).isPresent();
        }

        @Override
        public boolean isReachedAtBest(GapAnalysis analysis) {
            return score(analysis).filter(range -> range.shownHigh() >= least).isPresent();
        }

        @Override
        public Optional<Range> score(GapAnalysis analysis) {
            return analysis.areas().stream()
                    .filter(each -> each.area().id().equals(area.id()))
                    .findFirst()
                    .flatMap(AreaScore::score);
        }
    }
}
