package org.fairlead.plans.scheduling;

import java.util.Map;
import java.util.Optional;

/** Finds a timetable for a problem: never the same problem two ways. */
public interface Solver {
    /**
     * The timetable with the most value found. Fixed tasks stand where they are fixed, whether or not there is room; urgent tasks are placed
     * before all others, in the order of their urgency; each other task either stands within what is left, or is left out.
     *
     * @param values what each task is worth for each month that remains of the plan once it is over, its last month included, by name; not
     *     negative
     * @param start a timetable to begin with, which the one found is not worse than if it fits the problem
     */
    Timetable solve(Problem problem, Map<String, Long> values, Optional<Timetable> start);
}
