package org.fairlead.plans.done;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.reading.TextFile;
import org.junit.jupiter.api.Test;

class DoneInPlanTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 3);
    private static final Evidence REPORT =
            new Evidence("survey report", "hr/2027.pdf", Optional.of(DAY), OptionalInt.of(71));

    private static String done(String plan, Evidence... evidence) {
        return DoneInPlan.text(new TextFile("plan.yml", plan), "MON-05 in place", DAY, List.of(evidence));
    }

    @Test
    void the_action_is_done_on_that_day_and_all_else_stays() {
        assertThat(done("""
                plan: 1
                actions:
                  - action: MON-04 in place
                    status: planned
                  # Ana waits for this
                  - action: MON-05 in place
                    owner: Ana
                    status: under way # since May
                    notes: Ask twice.
                    proposed: { owner: HR lead }
                """, REPORT)).isEqualTo("""
                plan: 1
                actions:
                  - action: MON-04 in place
                    status: planned
                  # Ana waits for this
                  - action: MON-05 in place
                    owner: Ana
                    status: done # since May
                    done on: 2027-05-03
                    evidence: "survey report: hr/2027.pdf, 2027-05-03, covers 71%"
                    notes: Ask twice.
                    proposed: { owner: HR lead }
                """);
    }

    @Test
    void an_action_without_a_status_gets_one() {
        assertThat(done("actions:\n  - action: MON-05 in place\n    owner: Ana\n"))
                .isEqualTo(
                        "actions:\n  - action: MON-05 in place\n    owner: Ana\n    status: done\n    done on: 2027-05-03\n");
    }

    @Test
    void an_action_in_braces_stays_in_braces() {
        assertThat(done("actions: [{ action: MON-05 in place, status: planned, evidence: notes }]\n", REPORT))
                .isEqualTo(
                        "actions: [{ action: MON-05 in place, status: done, done on: 2027-05-03, evidence: \"notes; survey report: hr/2027.pdf, 2027-05-03, covers 71%\" }]\n");
    }
}
