package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.editions.Movements.Sort;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.given.TinyEditions;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.GapAnalysis;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Crossing TINY = Crossing.within(TinyPack.ready().assessor());

    private static Movements movements(Given before, Given after) {
        return Progress.Stage.between(before.judged(), after.judged(), TINY).movements();
    }

    private static List<String> told(Movements movements) {
        return movements.all().stream()
                .map(movement -> movement.sort().name() + ": " + movement.sentence())
                .toList();
    }

    @Test
    void practices_move_up_and_down() {
        Movements movements = movements(
                Given.anEmployer().answering("OPN-01", "started").answering("OPN-02", "evaluated"),
                Given.anEmployer().answering("OPN-01", "in place").answering("OPN-02", "in place"));

        assertThat(told(movements))
                .containsExactly(
                        "UP: OPN-01 rose from 'started' to 'in place'.",
                        "DOWN: OPN-02 fell from 'evaluated' to 'in place'.");
        assertThat(movements.of(Sort.UP))
                .extracting(Movements.Movement::title)
                .containsExactly("Advertise every place");
    }

    @Test
    void what_grew_old_is_held_down_and_did_not_move_down() {
        Map<String, Object> count = Map.of("dated", LocalDate.of(2024, 6, 1));
        Given before = Given.anEmployer().answering("OPN-02", "in place").entry("counts", count);
        Given after = Given.anEmployer()
                .answering("OPN-02", "in place")
                .entry("counts", count)
                .judgedOn(LocalDate.of(2027, 1, 31));

        assertThat(told(movements(before, after)))
                .containsExactly(
                        "HELD_DOWN: OPN-02 fell from 'in place' to 'started', because the newest count is of 1 June 2024, and the next was due within 24 months.");
    }

    @Test
    void what_is_no_longer_shown_is_told_apart_from_what_no_longer_counts() {
        assertThat(told(movements(
                        Given.anEmployer().showing("OPN-01", "in place"),
                        Given.anEmployer().answering("OPN-01", "in place"))))
                .containsExactly(
                        "LESS_SHOWN: OPN-01 fell from 'in place' to 'started', because 'in place' is claimed, and nothing that counts for this practice is shown.");
    }

    @Test
    void what_became_known_is_neither_up_nor_down() {
        assertThat(told(movements(
                        Given.anEmployer().notKnowing("OPN-01").answering("OPN-02", "started"),
                        Given.anEmployer().answering("OPN-01", "not in place"))))
                .containsExactly(
                        "KNOWN: OPN-01 is known now: 'not in place'.",
                        "NO_LONGER_KNOWN: OPN-02 is no longer known ('started' before).");
    }

    @Test
    void what_waits_in_the_next_edition_is_told() {
        Crossing crossing = TinyEditions.toSecond();
        Given before = Given.anEmployer().answering("OPN-02", "in place").answering("OPN-03", "not in place");
        GapAnalysis after = crossing.later().assess(crossing.carried(before.assessment()));

        assertThat(told(Progress.Stage.between(before.judged(), after, crossing).movements()))
                .containsExactly("TO_CONFIRM: OPN-02 waits to be confirmed ('in place' was said).");
    }

    @Test
    void nothing_moves_where_nothing_is_said_anew() {
        Given same = Given.anEmployer().answering("OPN-01", "in place").notKnowing("OPN-02");

        assertThat(movements(same, same).all()).isEmpty();
    }

    @Test
    void there_is_a_stage_between_each_two_results() {
        GapAnalysis result = Given.anEmployer().judged();

        assertThatThrownBy(() -> new Progress(
                        List.of(result, result), List.of(), Given.anEmployer().planned()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are (2) results and (0) stages between them.");
    }
}
