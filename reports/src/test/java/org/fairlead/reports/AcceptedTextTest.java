package org.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairlead.engine.model.ActionPlan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the result at a terminal and the result for programs say of accepted gaps. */
class AcceptedTextTest {
    private static String of(ActionPlan plan) {
        return TextReport.of(plan, false, new Page(80, false));
    }

    private static ActionPlan accepting(String practice, String until) {
        return Sample.plan("""
                assessment: 1
                pack: toolkit@2012
                organisation: { name: Ours, audience: employer, headcount: 35 }
                judged on: 2026-09-30
                answers: { MON-02: not in place }
                accepted gaps:
                  %s: { owner: HR director, reason: "We have one office.", until: %s }
                """.formatted(practice, until));
    }

    @Nested
    class at_a_terminal {
        @Test
        void they_stand_apart_between_the_gaps_and_the_plan() {
            assertThat(of(Sample.of("bridgewrights-institute/2026")))
                    .containsSubsequence(
                            "\nGaps: 8, those that matter most first\n",
                            "\nAccepted gaps: 2. They count in every score, and nothing is planned for them\n",
                            "\nAction plan: ")
                    .contains("""
                              - LEAD-04 Do research that goes deeper than the routine figures (medium)
                                  Accepted by council until 31 March 2028 (months left: 18). The reason:
                                  Research costs more than we have until the new subscriptions.
                            """);
        }

        @Test
        void one_that_is_over_is_named_where_its_gap_stands_again() {
            assertThat(of(Sample.of("bridgewrights-institute/2026")))
                    .containsSubsequence(
                            "   8. LEAD-06 ",
                            "      Accepted until 30 June 2026 by director of membership. The reason: No",
                            "      department has asked us for figures yet.\n",
                            "\nAccepted gaps: 2.");
        }

        @Test
        void a_risk_is_said_to_stay() {
            assertThat(of(Sample.of("corrieburn-instruments/2026"))).contains("""
                          A risk cannot be accepted away: it stays listed, and putting it right
                          stays in the plan.
                    """);
        }

        @Test
        void where_all_are_accepted_nobody_is_told_that_all_is_reached() {
            String report = of(accepting("MON-02", "2026-10-15"));

            assertThat(report)
                    .contains("\nGaps\n  None but those that are accepted.\n")
                    .contains("until 15 October 2026 (months left: under 1)")
                    .doesNotContain("reached its target");
        }
    }

    @Nested
    class for_programs {
        @Test
        void they_stand_apart_with_who_and_why_and_until_when() {
            assertThat(JsonReport.of(Sample.of("bridgewrights-institute/2026"))).contains("""
                      "acceptedGaps": [
                        {
                          "practice": "LEAD-04",
                          "stands": "started",
                          "target": "in place",
                          "severity": "medium",
                          "distance": 0.667,
                          "acceptance": {
                            "owner": "council",
                            "reason": "Research costs more than we have until the new subscriptions.",
                            "until": "2028-03-31",
                            "at": "ours.yml:145:12"
                          },
                          "monthsLeft": 18,
                          "waiting": []
                        },
                    """);
        }

        @Test
        void one_that_is_over_stands_at_its_gap() {
            assertThat(JsonReport.of(accepting("MON-02", "2026-09-29")))
                    .containsSubsequence(
                            "\"gaps\"", "\"MON-02\"", "\"acceptedBefore\"", "\"HR director\"", "\"acceptedGaps\"");
        }
    }
}
