package org.fairlead.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.fairlead.engine.model.GapAnalysis;

/**
 * Where the organisation would stand at the end of one period, if all that is due by then was done.
 *
 * @param number 1 for the first period
 * @param from its first day
 * @param until its last day
 * @param days person-days that the plan takes in this period
 * @param committed person-days that are promised to other work in this period
 * @param available person-days that there are in this period; empty where there is no limit
 * @param done names of the actions that are due in this period
 * @param keptUp judged on the day of the self-assessment: whatever has a date is kept as fresh as it was then
 * @param onTheDay judged on the last day of the period: whatever has a date and is not renewed has grown older
 * @param lapsed practices that stand lower by then, since nothing renewed what has a date
 */
public record Projection(
        int number,
        LocalDate from,
        LocalDate until,
        int days,
        int committed,
        OptionalInt available,
        List<String> done,
        GapAnalysis keptUp,
        GapAnalysis onTheDay,
        List<String> lapsed) {
    public Projection {
        done = List.copyOf(done);
        lapsed = List.copyOf(lapsed);
    }
}
