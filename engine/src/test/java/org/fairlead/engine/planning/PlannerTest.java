package org.fairlead.engine.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionKind;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static double low(Given given) {
        return given.judged().overall().score().orElseThrow().low();
    }

    private static List<Action> of(ActionPlan plan, String practice) {
        return plan.actions().stream()
                .filter(action -> action.practice().id().equals(practice))
                .toList();
    }

    @Nested
    class Steps {
        private final Given given = Given.anEmployer()
                .answering("OPN-01", "not in place")
                .answering("OPN-02", "started")
                .answering("OPN-03", "not in place");

        @Test
        void lead_from_the_answer_to_the_target_one_level_at_a_time() {
            assertThat(of(given.planned(), "OPN-01"))
                    .extracting(action -> action.to().map(Level::name).orElse(""), Action::todo, Action::months)
                    .containsExactly(
                            tuple("started", "Advertise the next place.", 1),
                            tuple("in place", "Advertise all places.", 3),
                            tuple("evaluated", "Find out who saw the adverts.", 6));
        }

        @Test
        void gain_exactly_what_judging_again_shows() {
            ActionPlan plan = given.planned();
            double before = low(given);
            for (Action action : of(plan, "OPN-01")) {
                double after =
                        low(given.answering("OPN-01", action.to().orElseThrow().name()));
                assertThat(action.gain().points()).isEqualTo(after - before, within(1e-9));
                before = after;
            }
        }

        @Test
        void tell_the_band_they_reach() {
            Given near =
                    Given.anEmployer().of(20).answering("OPN-01", "started").answering("OPN-02", "started");

            assertThat(of(near.planned(), "OPN-01"))
                    .singleElement()
                    .satisfies(action ->
                            assertThat(action.gain().band()).map(Band::name).contains("Middle"));
        }

        @Test
        void wait_for_what_must_come_first() {
            List<String> order = given.planned().actions().stream()
                    .map(action -> action.practice().id() + " "
                            + action.to().map(Level::name).orElse(""))
                    .toList();

            assertThat(order).containsSubsequence("OPN-01 started", "OPN-02 in place");
            assertThat(order).containsSubsequence("OPN-03 started", "OPN-03 in place");
        }

        @Test
        void name_what_they_wait_for_until_it_is_reached() {
            assertThat(of(given.planned(), "OPN-02").get(0).after()).hasToString("[OPN-01 started]");
            assertThat(of(given.answering("OPN-01", "started").planned(), "OPN-02")
                            .get(0)
                            .after())
                    .isEmpty();
        }
    }

    @Nested
    class A_level_that_is_held_down {
        private final Given given = Given.anEmployer()
                .answering("OPN-01", "evaluated")
                .answering("OPN-02", "in place")
                .notKnowing("OPN-03")
                .entry("counts", Map.of("dated", LocalDate.of(2021, 1, 31)));

        @Test
        void is_put_right_and_needs_no_step() {
            assertThat(given.planned().actions())
                    .singleElement()
                    .returns(ActionKind.PUT_RIGHT, Action::kind)
                    .returns("Count again now.", Action::todo);
        }

        @Test
        void gains_exactly_what_letting_go_shows() {
            double gain = given.planned().actions().get(0).gain().points();
            Given counted = Given.anEmployer()
                    .answering("OPN-01", "evaluated")
                    .answering("OPN-02", "in place")
                    .notKnowing("OPN-03");

            assertThat(gain).isEqualTo(low(counted) - low(given), within(1e-9));
        }
    }

    @Test
    void two_findings_about_one_practice_are_put_right_together() {
        Given given = Given.anEmployer()
                .answering("OPN-01", "evaluated")
                .answering("OPN-02", "in place")
                .notKnowing("OPN-03")
                .entry("counts", Map.of("dated", LocalDate.of(2021, 1, 31), "everyone", false));

        assertThat(given.planned().actions()).singleElement().satisfies(action -> {
            assertThat(action.todo()).isEqualTo("Count again now. Count everyone.");
            assertThat(action.findings()).hasSize(2);
            assertThat(action.gain().points()).isPositive();
        });
    }

    @Test
    void a_risk_comes_first_whatever_it_gains() {
        ActionPlan plan = Given.anEmployer()
                .offering("internships")
                .fact("interns paid", false)
                .answeringAll("not in place")
                .planned();

        assertThat(plan.actions().get(0))
                .returns("Take advice on whether they are owed a wage.", Action::todo)
                .returns(Severity.RISK, Action::severity)
                .returns(0.0, action -> action.gain().points());
    }

    @Test
    void evidence_that_is_missing_is_added_to_an_answer_and_not_planned() {
        assertThat(Given.anEmployer()
                        .of(20)
                        .answering("OPN-01", "in place")
                        .answering("OPN-02", "in place")
                        .planned()
                        .actions())
                .isEmpty();
    }

    @Test
    void where_nothing_is_known_nothing_is_planned() {
        assertThat(Given.anEmployer().planned().actions()).isEmpty();
    }
}
