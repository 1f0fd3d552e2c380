package org.fairlead.engine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionKind;
import org.fairlead.engine.model.ActionPlan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DueTest {
    private static Map<String, String> days(Given given) {
        ActionPlan plan = given.planned();
        var due = new Due(plan.analysis());
        Map<String, String> days = new LinkedHashMap<>();
        for (Action action : plan.actions()) {
            action.to()
                    .ifPresent(level -> days.put(
                            action.practice().id() + " " + level.name(),
                            due.day(action).map(LocalDate::toString).orElse("no day")));
        }
        return days;
    }

    @Test
    void steps_of_one_practice_follow_each_other() {
        assertThat(days(Given.anEmployer().judgedOn(LocalDate.of(2026, 3, 1)).answering("OPN-01", "not in place")))
                .containsEntry("OPN-01 started", "2026-04-01")
                .containsEntry("OPN-01 in place", "2026-07-01")
                .containsEntry("OPN-01 evaluated", "2027-01-01");
    }

    @Test
    void steps_of_different_practices_run_side_by_side() {
        assertThat(days(Given.anEmployer()
                        .judgedOn(LocalDate.of(2026, 3, 1))
                        .answering("OPN-01", "evaluated")
                        .answering("OPN-02", "not in place")
                        .answering("OPN-03", "not in place")))
                .containsEntry("OPN-02 started", "2026-04-01")
                .containsEntry("OPN-03 started", "2026-05-01");
    }

    @Test
    void months_are_added_up_before_they_become_a_day() {
        assertThat(days(Given.anEmployer().judgedOn(LocalDate.of(2026, 1, 31)).answering("OPN-01", "not in place")))
                .containsEntry("OPN-01 started", "2026-02-28")
                .containsEntry("OPN-01 in place", "2026-05-31");
    }

    @Nested
    class A_step_that_waits_for_another_practice {
        private final Given given =
                Given.anEmployer().judgedOn(LocalDate.of(2026, 3, 1)).answering("OPN-02", "started");

        @Test
        void begins_when_that_is_reached() {
            assertThat(days(given.answering("OPN-01", "not in place")))
                    .containsEntry("OPN-01 started", "2026-04-01")
                    .containsEntry("OPN-02 in place", "2026-07-01");
        }

        @Test
        void begins_at_once_where_that_is_there() {
            assertThat(days(given.answering("OPN-01", "started"))).containsEntry("OPN-02 in place", "2026-06-01");
        }

        @Test
        void begins_at_once_where_that_may_be_there_since_a_day_is_the_earliest() {
            assertThat(days(given.notKnowing("OPN-01"))).containsEntry("OPN-02 in place", "2026-06-01");
        }

        @Test
        void waits_even_where_the_plan_itself_does_not_lead_there() {
            Given unwilling = given.answering("OPN-01", "not in place").aiming("OPN-01", "not in place");

            assertThat(days(unwilling))
                    .doesNotContainKey("OPN-01 started")
                    .containsEntry("OPN-02 in place", "2026-07-01");
        }
    }

    @Test
    void what_is_to_be_put_right_has_no_day() {
        ActionPlan plan = Given.anEmployer()
                .answering("OPN-01", "evaluated")
                .answering("OPN-02", "in place")
                .notKnowing("OPN-03")
                .entry("counts", Map.of("dated", LocalDate.of(2021, 1, 31)))
                .planned();

        assertThat(plan.actions()).singleElement().satisfies(action -> {
            assertThat(action.kind()).isEqualTo(ActionKind.PUT_RIGHT);
            assertThat(new Due(plan.analysis()).day(action)).isEmpty();
        });
    }
}
