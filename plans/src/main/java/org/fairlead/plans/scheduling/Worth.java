package org.fairlead.plans.scheduling;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Gain;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.planning.WhatIf;

/**
 * What a timetable is worth: the mean of the score, in the worst case, over the months of the plan, so that what is gained a month earlier
 * counts a month longer. Found by judging again, never by adding up.
 */
final class Worth {
    private final WhatIf whatIf;
    private final Map<String, Action> actions;
    private final Set<String> done;
    private final Map<Set<String>, GapAnalysis> known = new HashMap<>();
    private final Map<List<String>, List<Gain>> knownGains = new HashMap<>();

    /**
     * The worth of timetables of one plan.
     *
     * @param done names of the actions that are done before the plan begins
     */
    Worth(WhatIf whatIf, Map<String, Action> actions, Collection<String> done) {
        this.whatIf = whatIf;
        this.actions = actions;
        this.done = Set.copyOf(done);
    }

    /** The mean score over the months, in points. */
    double mean(Timetable timetable, List<Task> tasks, int months) {
        double sum = 0;
        for (int month = 1; month <= months; month++) {
            sum += score(timetable, tasks, month);
        }
        return sum / months;
    }

    /** The score at the end of a month, the worst case, in points; 0 where nothing can be assessed. */
    double score(Timetable timetable, List<Task> tasks, int month) {
        return low(with(timetable.over(tasks, month).stream().map(Task::name).toList()));
    }

    /** The organisation judged with these actions taken, beside those that were done before. */
    GapAnalysis with(Collection<String> names) {
        Set<String> taken = new TreeSet<>(names);
        taken.addAll(done);
        return known.computeIfAbsent(taken, any -> whatIf.with(actions(taken)));
    }

    /** What each of these gains when they are taken one after the other. */
    List<Gain> inOrder(List<String> names) {
        return knownGains.computeIfAbsent(List.copyOf(names), any -> whatIf.inOrder(actions(names)));
    }

    /** The same actions as the engine knows them. */
    List<Action> actions(Collection<String> names) {
        return names.stream()
                .map(name -> Objects.requireNonNull(actions.get(name)))
                .collect(Collectors.toList());
    }

    private static double low(GapAnalysis analysis) {
        return analysis.overall().score().map(Range::low).orElse(0.0);
    }
}
