package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.SignOff;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Worded;

/** What stood in an earlier result and stands no longer, in the order of the later pack. */
public record Lapses(List<Lapse> all) {
    /** Why something stands no longer. */
    public enum Why implements Worded {
        LOWERED("answered lower"),
        HELD("held down by a rule"),
        STALE("out of date"),
        NOT_SHOWN("no longer shown"),
        NOT_KNOWN("no longer known"),
        NOT_ANSWERED("no longer answered"),
        TO_CONFIRM("waits to be confirmed"),
        SIGN_OFF("sign-off gone");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * One practice that lapsed.
     *
     * @param because what rules found this time and not before
     * @param signedBefore who stood behind the answer and does no longer
     */
    public record Lapse(Why why, Standing was, Standing is, List<Finding> because, Optional<SignOff> signedBefore) {
        public Lapse {
            because = List.copyOf(because);
        }

        /** The score in which it counts for less; the sign-off counts in none. */
        public Measure measure() {
            return was.low().equals(is.low()) && was.high().equals(is.high()) ? Measure.EVIDENCED : Measure.CLAIMED;
        }
    }

    public Lapses {
        all = List.copyOf(all);
    }

    static Lapses between(GapAnalysis before, GapAnalysis after, Crossing crossing) {
        List<Lapse> all = new ArrayList<>();
        for (Pairing.Pair pair : Pairing.across(crossing).pairs(before, after)) {
            if (pair.isComparable()) {
                Standing was = pair.was();
                Standing is = pair.is();
                lapsed(was, is).ifPresent(all::add);
                unsigned(before, after, was, is).ifPresent(all::add);
            }
        }
        return new Lapses(all);
    }

    private static Optional<Lapse> lapsed(Standing was, Standing is) {
        if (was.claimed().isEmpty()) {
            return Optional.empty();
        }
        return why(was, is).map(why -> new Lapse(why, was, is, begun(why, was, is), Optional.empty()));
    }

    private static Optional<Why> why(Standing was, Standing is) {
        return switch (is.state()) {
            case NOT_KNOWN -> Optional.of(Why.NOT_KNOWN);
            case NOT_ANSWERED -> Optional.of(Why.NOT_ANSWERED);
            case TO_CONFIRM -> Optional.of(Why.TO_CONFIRM);
            case NOT_APPLICABLE -> Optional.empty();
            case ANSWERED -> fell(was, is);
        };
    }

    private static Optional<Why> fell(Standing was, Standing is) {
        boolean counts = Measure.CLAIMED.falls(was, is);
        if (counts && step(is.claimed()) < step(was.claimed())) {
            return Optional.of(Why.LOWERED);
        } else if (counts) {
            return Optional.of(hasNew(FindingKind.STALE, was, is) ? Why.STALE : Why.HELD);
        }
        boolean claimsAsMuch = step(is.claimed()) >= step(was.claimed());
        return claimsAsMuch && Measure.EVIDENCED.falls(was, is) ? Optional.of(Why.NOT_SHOWN) : Optional.empty();
    }

    private static int step(Optional<Level> level) {
        return level.map(Level::step).orElse(-1);
    }

    private static boolean hasNew(FindingKind kind, Standing was, Standing is) {
        return begun(Why.HELD, was, is).stream().anyMatch(finding -> finding.kind() == kind);
    }

    /** What holds it down, or keeps it from being shown, and did not before. */
    private static List<Finding> begun(Why why, Standing was, Standing is) {
        return is.findings().stream()
                .filter(finding -> switch (why) {
                    case HELD, STALE -> finding.holdsAt().isPresent();
                    case NOT_SHOWN -> finding.showsAt().isPresent();
                    default -> false;
                })
                .filter(finding -> was.findings().stream()
                        .noneMatch(old -> old.when().equals(finding.when())
                                && old.reason().equals(finding.reason())))
                .toList();
    }

    private static Optional<Lapse> unsigned(GapAnalysis before, GapAnalysis after, Standing was, Standing is) {
        Optional<SignOff> signed = signed(before, was);
        return signed.isPresent() && signed(after, is).isEmpty()
                ? Optional.of(new Lapse(Why.SIGN_OFF, was, is, List.of(), signed))
                : Optional.empty();
    }

    private static Optional<SignOff> signed(GapAnalysis analysis, Standing standing) {
        return Optional.ofNullable(
                analysis.assessment().signOffs().get(standing.practice().id()));
    }
}
