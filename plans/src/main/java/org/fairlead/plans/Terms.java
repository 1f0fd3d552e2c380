package org.fairlead.plans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What an organisation has for its plan.
 *
 * @param from the first day, the first of a month
 * @param periods how many periods the plan runs
 * @param capacity person-days of all together in one period; empty where there is no limit
 * @param owners person-days of one owner in one period, by owner; whoever is not named is limited by the capacity of all alone
 */
public record Terms(
        LocalDate from,
        PeriodLength length,
        int periods,
        OptionalInt capacity,
        Map<String, Integer> owners,
        List<Commitment> commitments,
        List<Deadline> deadlines) {
    public Terms {
        owners = Collections.unmodifiableMap(new TreeMap<>(owners));
        commitments = List.copyOf(commitments);
        deadlines = List.copyOf(deadlines);
        if (from.getDayOfMonth() != 1 || periods < 1 || capacity.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "A plan from (%s) over (%d) periods with a capacity of (%s) cannot be made."
                            .formatted(from, periods, capacity));
        }
    }

    /** How many months the plan runs. */
    public int months() {
        return periods * length.months();
    }

    /** The month of the plan in which a day lies: 0 for the first, negative before the plan begins. */
    public int month(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(from, day.withDayOfMonth(1));
    }

    /** The first day of a month of the plan. */
    public LocalDate firstDay(int month) {
        return from.plusMonths(month);
    }

    /** The last day of a month of the plan. */
    public LocalDate lastDay(int month) {
        return from.plusMonths(month + 1L).minusDays(1);
    }

    /** The last day of the plan. */
    public LocalDate until() {
        return lastDay(months() - 1);
    }

    /** The first day of a period, the first of which is 0. */
    public LocalDate periodStarts(int period) {
        return firstDay(period * length.months());
    }

    /** The last day of a period. */
    public LocalDate periodEnds(int period) {
        return lastDay((period + 1) * length.months() - 1);
    }

    /** Person-days promised to other work in a period, the first of which is 0: of one owner, or of all. */
    public int committed(int period, Optional<String> owner) {
        return commitments.stream()
                .filter(each -> owner.isEmpty() || each.owner().equals(owner))
                .mapToInt(each -> committed(period, each))
                .sum();
    }

    /** Person-days of a commitment that fall into a period: whole days that add up to all of them. */
    public int committed(int period, Commitment commitment) {
        int from = month(commitment.from());
        int months = month(commitment.until()) - from + 1;
        return new EvenSpread(commitment.days(), months)
                .between(period * length.months() - from, (period + 1) * length.months() - from);
    }

    /** The same with so many person-days more for all together in each period, and for each owner who is limited. */
    public Terms withMore(int days) {
        Map<String, Integer> more = new TreeMap<>(owners);
        more.replaceAll((owner, had) -> had + days);
        return new Terms(
                from,
                length,
                periods,
                capacity.isEmpty() ? capacity : OptionalInt.of(capacity.getAsInt() + days),
                more,
                commitments,
                deadlines);
    }
}
