package org.fairlead.reports;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Standing;

/** What to do next: the first actions, and what to find out first where unknown answers decide the band. */
public final class Next {
    private static final int FIRST = 3;

    private final ActionPlan plan;
    private final GapAnalysis analysis;

    public Next(ActionPlan plan) {
        this.plan = plan;
        this.analysis = plan.analysis();
    }

    /** The first actions, one for each practice, so that they are different things. */
    public List<Action> actions() {
        Set<String> seen = new HashSet<>();
        return plan.actions().stream()
                .filter(action -> seen.add(action.practice().id()))
                .limit(FIRST)
                .toList();
    }

    /** The first sentence of what there is to do. */
    public static String inShort(Action action) {
        int end = action.todo().indexOf(". ");
        return end < 0 ? action.todo() : action.todo().substring(0, end + 1);
    }

    /** Practices without an answer that move the band most: must-haves, then those with the most points at stake. */
    public List<Standing> toFindOut() {
        Overall overall = analysis.overall();
        if (overall.atLeast().equals(overall.atMost())) {
            return List.of();
        }
        return analysis.open().stream()
                .sorted(Comparator.comparing((Standing open) -> !open.practice().mustHave())
                        .thenComparing(Comparator.comparingDouble(this::atStake).reversed()))
                .limit(FIRST)
                .toList();
    }

    /** How far the overall score hangs on one answer; the whole weight of the areas divides all of them alike and is left out. */
    private double atStake(Standing open) {
        int weights = analysis.standings().values().stream()
                .filter(other -> other.applies()
                        && other.practice().area().equals(open.practice().area()))
                .mapToInt(other -> other.practice().weight())
                .sum();
        Area area = Objects.requireNonNull(
                analysis.pack().areas().get(open.practice().area()));
        double credit = open.high().credit() - open.low().credit();
        return area.weight() * open.practice().weight() * credit / weights;
    }
}
