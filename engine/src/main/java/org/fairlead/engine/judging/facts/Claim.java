package org.fairlead.engine.judging.facts;

import java.time.LocalDate;
import java.util.List;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Scale;

/**
 * The level at which a practice stands before rules look at it. Where the organisation has not answered, the level is assumed, once
 * as the best and once as the worst that the answer could be, and the claim is not {@linkplain #isStated stated}.
 */
public final class Claim {
    private final Practice practice;
    private final int level;
    private final boolean stated;
    private final List<Evidence> evidence;
    private final boolean wantsEvidence;
    private final Scale scale;

    public Claim(
            Practice practice, int level, boolean stated, List<Evidence> evidence, boolean wantsEvidence, Scale scale) {
        this.practice = practice;
        this.level = level;
        this.stated = stated;
        this.evidence = evidence;
        this.wantsEvidence = wantsEvidence;
        this.scale = scale;
    }

    /** The id of the practice. */
    public String getPractice() {
        return practice.id();
    }

    /** Whether the organisation said so itself. */
    public boolean isStated() {
        return stated;
    }

    /** Whether a level was stated that is high enough to want evidence. */
    public boolean isWantingEvidence() {
        return wantsEvidence;
    }

    public boolean above(String name) {
        return level > scale.step(name);
    }

    public boolean below(String name) {
        return level < scale.step(name);
    }

    /** Whether nothing of a kind that this practice accepts is shown. */
    public boolean isUnshown() {
        for (Evidence each : evidence) {
            if (practice.evidence().contains(each.kind())) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that is shown covers less than this share of people, in percent. Evidence without a share counts in full. */
    public boolean coversLessThan(double percent) {
        for (Evidence each : evidence) {
            if (practice.evidence().contains(each.kind()) && each.covers().orElse(100) >= percent) {
                return false;
            }
        }
        return !isUnshown();
    }

    /** Whether all that is shown is dated more than so many months before the day. Evidence without a date counts as new. */
    public boolean shownOnlyBefore(double months, LocalDate day) {
        for (Evidence each : evidence) {
            if (practice.evidence().contains(each.kind())
                    && each.dated()
                            .filter(date -> Values.isOlder(date, months, day))
                            .isEmpty()) {
                return false;
            }
        }
        return !isUnshown();
    }
}
