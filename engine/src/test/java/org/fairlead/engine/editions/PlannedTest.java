package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fairlead.engine.editions.Planned.Outcome;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.given.TinyEditions;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.ActionKind;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.junit.jupiter.api.Test;

class PlannedTest {
    private static final Crossing TINY = Crossing.within(TinyPack.ready().assessor());

    private static Planned planned(Given before, Given after) {
        return Planned.of(before.planned(), after.judged(), TINY);
    }

    private static Map<String, Outcome> told(Planned planned) {
        Map<String, Outcome> told = new LinkedHashMap<>();
        planned.all()
                .forEach(entry -> told.put(
                        entry.action().practice().id() + " "
                                + entry.action().to().map(Level::name).orElse("right"),
                        entry.outcome()));
        return told;
    }

    /** OPN-01 takes one month to started, three more to in place and six more to evaluated. */
    private static Given earlier() {
        return Given.anEmployer().answering("OPN-01", "not in place").judgedOn(LocalDate.of(2026, 1, 31));
    }

    private static Given later(int month) {
        return Given.anEmployer().judgedOn(LocalDate.of(2026, month, 1));
    }

    @Test
    void what_was_due_and_is_not_reached_is_overdue() {
        assertThat(told(planned(earlier(), later(6).answering("OPN-01", "started"))))
                .containsEntry("OPN-01 started", Outcome.DONE)
                .containsEntry("OPN-01 in place", Outcome.OVERDUE)
                .containsEntry("OPN-01 evaluated", Outcome.NOT_DUE);
    }

    @Test
    void nothing_is_overdue_before_its_day_and_what_is_reached_by_then_was_done_early() {
        assertThat(told(planned(earlier(), later(2).answering("OPN-01", "not in place"))))
                .containsEntry("OPN-01 started", Outcome.NOT_DUE);
        assertThat(told(planned(earlier(), later(2).answering("OPN-01", "in place"))))
                .containsEntry("OPN-01 in place", Outcome.DONE_EARLY);
    }

    @Test
    void the_day_itself_counts() {
        assertThat(told(planned(
                        earlier(),
                        Given.anEmployer().judgedOn(LocalDate.of(2026, 2, 28)).answering("OPN-01", "not in place"))))
                .containsEntry("OPN-01 started", Outcome.OVERDUE);
    }

    @Test
    void an_answer_that_is_not_known_is_neither_done_nor_overdue() {
        assertThat(told(planned(earlier(), later(6).notKnowing("OPN-01"))))
                .containsEntry("OPN-01 in place", Outcome.NOT_KNOWN);
    }

    @Test
    void what_was_due_first_comes_first_and_what_is_to_be_put_right_before_all() {
        Map<String, Object> old = Map.of("dated", LocalDate.of(2021, 1, 31));
        Given before = earlier().answering("OPN-02", "in place").entry("counts", old);
        Planned planned =
                planned(before, later(6).answering("OPN-02", "in place").entry("counts", old));

        assertThat(planned.all().get(0).action().kind()).isEqualTo(ActionKind.PUT_RIGHT);
        assertThat(planned.all().get(0).outcome()).isEqualTo(Outcome.TO_PUT_RIGHT);
        assertThat(planned.all().get(0).due()).isEmpty();
        assertThat(planned.all().stream().flatMap(entry -> entry.due().stream()))
                .isSorted();
        assertThat(told(planned(
                        before,
                        later(6).answering("OPN-02", "in place")
                                .entry("counts", Map.of("dated", LocalDate.of(2026, 5, 1))))))
                .containsEntry("OPN-02 right", Outcome.DONE);
    }

    @Test
    void a_practice_is_followed_into_a_later_edition() {
        Crossing crossing = TinyEditions.toSecond();
        Given before = earlier().answering("OPN-03", "not in place").answering("PAY-01", "not in place");
        GapAnalysis after = crossing.later()
                .assess(crossing.carried(
                        before.judgedOn(LocalDate.of(2028, 1, 31)).assessment()));
        Planned planned =
                Planned.of(earlier().answering("OPN-03", "not in place").planned(), after, crossing);

        assertThat(told(planned)).containsEntry("OPN-03 started", Outcome.OVERDUE);
        assertThat(planned.all().stream()
                        .filter(entry -> entry.action().practice().id().equals("OPN-03"))
                        .flatMap(entry -> entry.now().stream())
                        .map(standing -> standing.practice().id()))
                .containsOnly("OPN-04");
    }

    @Test
    void what_no_longer_applies_is_no_longer_asked() {
        assertThat(told(planned(
                        Given.anEmployer().answering("OPN-02", "not in place"), later(6).notApplicable("OPN-02"))))
                .containsEntry("OPN-02 started", Outcome.NOT_ASKED);
    }
}
