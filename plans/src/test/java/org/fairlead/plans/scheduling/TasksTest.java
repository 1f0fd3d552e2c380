package org.fairlead.plans.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.fairlead.engine.model.Action;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Urgency;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TasksTest {
    private static final long SEED = 1;

    private final Planned planned = Planned.of(SEED).over(8, PeriodLength.QUARTER);
    private final Action waiting = planned.waiting();
    private final String first = planned.tasks().after(waiting).get(0);

    @Test
    void what_a_deadline_waits_for_is_as_urgent_but_not_once_it_is_dropped() {
        planned.due(waiting.name(), LocalDate.of(2027, 12, 31));
        assertThat(planned.tasks().urgency(first)).isEqualTo(Urgency.DEADLINE);
        planned.with(waiting.name(), ActionStatus.DROPPED);
        assertThat(planned.tasks().urgency(first)).isNotEqualTo(Urgency.DEADLINE);
        assertThat(planned.tasks().urgency(waiting.name())).isEqualTo(Urgency.DEADLINE);
    }

    @Test
    void what_a_pinned_action_waits_for_is_to_be_over_by_then() {
        planned.from(waiting.name(), LocalDate.of(2027, 10, 1));
        assertThat(planned.task(first).deadline()).isEqualTo(OptionalInt.of(9));
        assertThat(planned.task(first).urgency()).isEqualTo(Urgency.DEADLINE);
        assertThat(planned.task(waiting.name()).fixed()).isEqualTo(OptionalInt.of(9));
    }

    @Test
    void what_was_pinned_to_a_day_before_the_plan_hurries_nothing() {
        Urgency before = planned.tasks().urgency(first);
        planned.from(waiting.name(), LocalDate.of(2026, 12, 1));
        assertThat(planned.task(first).deadline()).isEmpty();
        assertThat(planned.task(first).urgency()).isEqualTo(before);
    }

    @Test
    void of_two_deadlines_the_earlier_one_counts() {
        planned.due(first, LocalDate.of(2027, 3, 31)).due(first, LocalDate.of(2027, 9, 30));
        assertThat(planned.task(first).deadline()).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void a_deadline_in_the_middle_of_a_month_is_held_by_the_month_before() {
        planned.due(first, LocalDate.of(2027, 6, 15));
        assertThat(planned.task(first).deadline()).isEqualTo(OptionalInt.of(5));
    }

    @Test
    void what_waits_for_something_dropped_is_left_out_unless_it_is_pinned() {
        planned.with(first, ActionStatus.DROPPED);
        assertThat(planned.tasks().placeable()).extracting(Task::name).doesNotContain(waiting.name());
        assertThat(planned.schedule().leftOut())
                .filteredOn(each -> each.action().name().equals(waiting.name()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.why()).isEqualTo(LeftOut.Why.WAITS);
                    assertThat(each.waitsFor()).contains(first);
                });
        planned.from(waiting.name(), LocalDate.of(2027, 4, 1));
        assertThat(planned.schedule().actions()).extracting(each -> each.name()).contains(waiting.name());
    }

    @Test
    void few_days_stretch_an_action_and_days_that_are_promised_stretch_it_further() {
        Action action = largest();
        int days = action.effort().orElseThrow().days();
        planned.withDays(days / 2);
        int stretched = planned.tasks().months(action);
        assertThat(stretched).isGreaterThan(Math.max(1, action.months()));
        planned.promised(8 * (days / 4), Planned.FROM, Planned.FROM.plusYears(2).minusDays(1));
        assertThat(planned.tasks().months(action)).isGreaterThan(stretched);
    }

    @Test
    void an_owner_without_a_day_left_does_nothing_and_nothing_is_stretched_for_that() {
        Action action = largest();
        planned.withDays(1000).withDaysOf(action.owner(), 0);
        assertThat(planned.tasks().months(action)).isEqualTo(Math.max(1, action.months()));
        assertThat(planned.schedule().leftOut())
                .filteredOn(each -> each.action().equals(action))
                .singleElement()
                .satisfies(each -> assertThat(each.why()).isIn(LeftOut.Why.TOO_MUCH, LeftOut.Why.WAITS));
    }

    @Test
    void promised_days_are_taken_from_every_period_they_run_in() {
        planned.withDays(10).promised(12, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 5, 31));
        assertThat(planned.tasks().capacity()).isEqualTo(List.of(4, 6, 10, 10, 10, 10, 10, 10));
    }

    private Action largest() {
        return planned.plan().actions().stream()
                .filter(each -> each.effort().isPresent() && each.effort().get().days() >= 8 && each.months() <= 6)
                .findFirst()
                .orElseThrow();
    }
}
