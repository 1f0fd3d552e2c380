package org.fairlead.engine.editions;

import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;

/**
 * The change between two results of one organisation, taken apart by what caused it. The parts add up to the change exactly, and so do
 * their shown figures. The causes are taken one after the other, by judging again; another order could give other parts.
 */
public record Bridge(GapAnalysis before, GapAnalysis after, Span claimed, Span evidenced) {
    /**
     * One of the two scores, from end to end.
     *
     * @param parts in the order of the causes; those that cannot play a role between these results are left out, and there are none where
     *     either result has no score
     */
    public record Span(Measure measure, Optional<Range> before, Optional<Range> after, List<Part> parts) {
        public Span {
            parts = List.copyOf(parts);
        }

        /** Whether there are two scores to compare. */
        public boolean isComparable() {
            return before.isPresent() && after.isPresent();
        }
    }

    /**
     * What one cause did.
     *
     * @param shares what it did to single practices, the biggest first; they add up to the change
     */
    public record Part(Cause cause, Ends change, Tenths shown, List<Share> shares) {
        public Part {
            shares = List.copyOf(shares);
        }
    }

    /**
     * What happened to one practice, or to all that are not named.
     *
     * @param practice its id in the later edition; empty for all others together
     * @param sentence what happened, without the figure
     */
    public record Share(Optional<String> practice, Ends change, Tenths shown, String sentence) {}

    /**
     * From one result to a later one.
     *
     * @param crossing from the edition of the first to that of the second
     */
    public static Bridge between(GapAnalysis before, GapAnalysis after, Crossing crossing) {
        return new Bridging(before, after, crossing).bridge();
    }

    public Span span(Measure measure) {
        return measure == Measure.CLAIMED ? claimed : evidenced;
    }
}
