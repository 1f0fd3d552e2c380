package org.fairlead.engine.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Step;

/**
 * The earliest day on which each action can be done: work starts on the day of judging, everything runs side by side, and only what has to
 * come first is waited for. The months are the pack's; that a plan begins at once and is held up by nothing else is Fairlead's assumption,
 * so a day is a bound and no promise.
 */
public final class Due {
    private final GapAnalysis analysis;
    /** Months from the day of judging, by practice and step of the scale. */
    private final Map<String, Map<Integer, Integer>> found = new HashMap<>();

    public Due(GapAnalysis analysis) {
        this.analysis = analysis;
    }

    /** Nothing for what is to be put right: the pack gives it no months, and it can begin now. */
    public Optional<LocalDate> day(Action action) {
        return action.to()
                .map(level -> analysis.assessment().day().plusMonths(months(action.practice(), level.step())));
    }

    /** Months are added up before they become a day, so that the end of a short month moves no later day. */
    private int months(Practice practice, int to) {
        if (to <= reached(practice)) {
            return 0;
        }
        Map<Integer, Integer> known = found.computeIfAbsent(practice.id(), any -> new HashMap<>());
        Integer months = known.get(to);
        if (months == null) {
            // A pack whose steps wait for each other in a circle is reported by its check; here it must not wait for
            // ever.
            known.put(to, 0);
            months = practice.stepTo(to)
                    .map(step -> Math.max(months(practice, to - 1), waited(step)) + step.months())
                    .orElse(0);
            known.put(to, months);
        }
        return months;
    }

    private int waited(Step step) {
        int longest = 0;
        for (Prerequisite needed : step.after()) {
            Practice first = analysis.pack().practices().get(needed.practice());
            if (first != null) {
                longest = Math.max(longest, months(first, needed.level().step()));
            }
        }
        return longest;
    }

    /**
     * The step from which work goes on. A level that is claimed and held down is to be put right, which has no months; what is not known
     * may be there already; what does not apply is never waited for.
     */
    private int reached(Practice practice) {
        Standing standing = analysis.standings().get(practice.id());
        if (standing == null || !standing.applies()) {
            return analysis.pack().scale().highest().step();
        }
        Level level = standing.claimed().orElse(standing.high());
        return level.step();
    }
}
