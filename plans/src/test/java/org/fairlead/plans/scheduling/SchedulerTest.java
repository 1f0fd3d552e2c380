package org.fairlead.plans.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Gain;
import org.fairlead.engine.model.Severity;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Projection;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchedulerTest {
    private static final double HAIR = 1e-9;
    private static final int FEW = 6;

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_plan_is_worth_no_less_than_that_of_the_simple_rule(long seed) {
        Planned planned = Planned.of(seed).withDays(12);
        Problem problem = planned.tasks().problem();
        Worth worth = worth(planned);
        Timetable greedy = new GreedySolver()
                .solve(problem, Improving.units(problem, planned.tasks().points()), Optional.empty());
        assertThat(worth.mean(planned.timetable(planned.schedule()), problem.tasks(), problem.months()))
                .isGreaterThanOrEqualTo(worth.mean(greedy, problem.tasks(), problem.months()) - HAIR);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_period_takes_more_days_than_it_has(long seed) {
        Schedule schedule = Planned.of(seed)
                .withDays(15)
                .withDaysOf("HR director", 6)
                .promised(9, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 7, 31))
                .schedule();
        assertThat(schedule.projections())
                .allSatisfy(each -> assertThat(each.days() + each.committed()).isLessThanOrEqualTo(15));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_plan_has_the_same_schedule(long seed) {
        assertThat(Planned.of(seed).withDays(10).schedule())
                .isEqualTo(Planned.of(seed).withDays(10).schedule());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_more_day_never_takes_anything_away(long seed) {
        assertThat(Planned.of(seed).withDays(6).schedule().oneMoreDay())
                .hasValueSatisfying(more -> assertThat(more.mean()).isNotNegative());
    }

    @Test
    void one_more_day_lets_in_what_needs_one_day_more_than_there_are() {
        Planned planned = Planned.of(1);
        Action action = planned.plan().actions().stream()
                .filter(each -> each.effort().isPresent()
                        && each.months() > 0
                        && each.after().isEmpty()
                        && each.gain().points() > 0)
                .filter(each -> planned.tasks().after(each).isEmpty())
                .findFirst()
                .orElseThrow();
        Planned alone = planned.only(List.of(action), 1).over(1, PeriodLength.YEAR);
        Schedule schedule =
                alone.withDays(action.effort().orElseThrow().days() - 1).schedule();
        assertThat(schedule.actions()).isEmpty();
        assertThat(schedule.oneMoreDay()).hasValueSatisfying(more -> {
            assertThat(more.added()).containsExactly(action.name());
            assertThat(more.last()).isPositive();
        });
    }

    @Test
    void nothing_is_said_of_one_more_day_where_there_is_no_limit() {
        Schedule schedule = Planned.of(1).over(20, PeriodLength.YEAR).schedule();
        assertThat(schedule.oneMoreDay()).isEmpty();
        assertThat(schedule.leftOut()).isEmpty();
        assertThat(schedule.projections()).extracting(Projection::available).allMatch(each -> each.isEmpty());
    }

    /** All timetables of a few actions that are not urgent, each judged: gains that hang together are told by nothing less. */
    @Test
    void nearly_always_nothing_better_could_be_had_when_all_timetables_are_judged() {
        int tried = 0;
        int best = 0;
        int hanging = 0;
        for (long seed = 0; seed < 60; seed++) {
            Planned planned = calm(Planned.of(seed));
            if (planned.plan().actions().size() < FEW) {
                continue;
            }
            planned.over(3, PeriodLength.MONTH).withDays(4);
            Problem problem = planned.tasks().problem();
            Worth worth = worth(planned);
            double[] most = {0};
            new EveryTimetable(problem)
                    .forEach(starts -> most[0] = Math.max(
                            most[0], worth.mean(new Timetable(starts, false), problem.tasks(), problem.months())));
            double found = worth.mean(planned.timetable(planned.schedule()), problem.tasks(), problem.months());
            assertThat(found).as("seed %d", seed).isLessThanOrEqualTo(most[0] + HAIR);
            tried++;
            best += found >= most[0] - HAIR ? 1 : 0;
            hanging += hangTogether(planned) ? 1 : 0;
        }
        assertThat(hanging).as("plans whose gains do not add up").isGreaterThan(2);
        assertThat(tried).isGreaterThan(20);
        assertThat(best).isGreaterThanOrEqualTo(tried * 9 / 10);
    }

    private static boolean hangTogether(Planned planned) {
        double alone = planned.plan().actions().stream()
                .mapToDouble(each -> each.gain().points())
                .sum();
        double together = planned.whatIf().inOrder(planned.plan().actions()).stream()
                .mapToDouble(each -> each.points())
                .sum();
        return Math.abs(alone - together) > HAIR;
    }

    /** Some actions that are not urgent, first those of practices whose gains hang on others. */
    private static Planned calm(Planned planned) {
        List<Gain> gains = planned.whatIf().inOrder(planned.plan().actions());
        Set<String> hanging = new HashSet<>();
        for (int each = 0; each < gains.size(); each++) {
            Action action = planned.plan().actions().get(each);
            if (Math.abs(gains.get(each).points() - action.gain().points()) > HAIR) {
                hanging.add(action.practice().id());
            }
        }
        Set<String> named = new HashSet<>();
        Tasks tasks = planned.tasks();
        List<Action> actions = planned.plan().actions().stream()
                .filter(each ->
                        each.severity() != Severity.RISK && !each.practice().mustHave())
                .sorted(Comparator.comparing(
                        each -> !hanging.contains(each.practice().id())))
                .filter(each -> named.containsAll(tasks.after(each))
                        && tasks.missing(each).isEmpty()
                        && named.add(each.name()))
                .toList();
        return planned.only(actions, FEW);
    }

    @Test
    void what_is_done_counts_from_the_first_day_and_takes_no_days() {
        Planned planned = Planned.of(1).withDays(8);
        String name = planned.plan().actions().get(0).name();
        Schedule schedule = planned.with(name, ActionStatus.DONE).schedule();
        assertThat(schedule.actions().get(0).name()).isEqualTo(name);
        assertThat(schedule.actions().get(0).due()).isEqualTo(Planned.FROM);
        assertThat(schedule.days())
                .isEqualTo(schedule.projections().stream()
                        .mapToInt(Projection::days)
                        .sum());
    }

    @Test
    void a_deadline_that_can_be_held_is_held_and_what_it_waits_for_comes_before() {
        Planned planned = Planned.of(1).over(8, PeriodLength.QUARTER).withDays(20);
        Action action = planned.waiting();
        LocalDate by = LocalDate.of(2027, 12, 31);
        Schedule schedule = planned.due(action.name(), by).schedule();
        assertThat(schedule.actions())
                .filteredOn(each -> each.name().equals(action.name()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.isLate()).isFalse();
                    assertThat(schedule.actions())
                            .filteredOn(other -> each.after().contains(other.name()))
                            .hasSameSizeAs(each.after())
                            .allSatisfy(other -> assertThat(other.due()).isBefore(each.starts()));
                });
    }

    @Test
    void what_is_under_way_since_before_the_plan_keeps_its_days() {
        Planned planned = Planned.of(1).withDays(8);
        String name = planned.plan().actions().get(0).name();
        LocalDate starts = LocalDate.of(2026, 11, 3);
        LocalDate due = LocalDate.of(2027, 2, 11);
        Schedule schedule = planned.with(name, ActionStatus.UNDER_WAY, Optional.of(starts), Optional.of(due))
                .schedule();
        assertThat(schedule.actions())
                .filteredOn(each -> each.name().equals(name))
                .singleElement()
                .returns(starts, ScheduledAction::starts)
                .returns(due, ScheduledAction::due);
    }

    private static Worth worth(Planned planned) {
        return new Worth(planned.whatIf(), planned.tasks().actions(), List.of());
    }
}
