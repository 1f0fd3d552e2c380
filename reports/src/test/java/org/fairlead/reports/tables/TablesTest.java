package org.fairlead.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.formats.Report;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final Report HARBOUR_LOWE = Results.of("harbour-lowe/2026");

    private static Table table(Report report, String name) {
        return Tables.find(report, name).orElseThrow();
    }

    /** The rows about a practice, by heading. */
    private static List<Map<String, Cell>> rows(Report report, String name, String practice) {
        Table table = table(report, name);
        return table.rows().stream()
                .filter(row -> row.contains(Cell.text(practice)))
                .map(row -> {
                    Map<String, Cell> cells = new TreeMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        cells.put(table.columns().get(i).heading(), row.get(i));
                    }
                    return cells;
                })
                .toList();
    }

    @Test
    void every_action_gap_risk_and_practice_that_applies_has_its_row() {
        GapAnalysis analysis = HARBOUR_LOWE.plan().analysis();
        assertThat(table(HARBOUR_LOWE, "plan").rows())
                .hasSameSizeAs(HARBOUR_LOWE.plan().actions());
        assertThat(table(HARBOUR_LOWE, "gaps").rows()).hasSameSizeAs(analysis.gaps());
        assertThat(table(HARBOUR_LOWE, "scores").rows())
                .hasSize(1 + analysis.areas().size());
        assertThat(table(HARBOUR_LOWE, "answers").rows()).hasSize((int)
                analysis.standings().values().stream().filter(Standing::applies).count());
        Report risky = Results.of("tallowgate-pym/2026");
        assertThat(table(risky, "risks").rows())
                .isNotEmpty()
                .hasSameSizeAs(risky.plan().analysis().risks());
    }

    @Test
    void accepted_gaps_have_a_table_of_their_own() {
        Report accepting = Results.of("bridgewrights-institute/2026");

        assertThat(rows(accepting, "accepted", "LEAD-07")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("Accepted by", Cell.text("director of membership"))
                .containsEntry("Reason", Cell.text("The renewal form is rewritten in 2027, and we ask then."))
                .containsEntry("Until", new Cell.Day(LocalDate.of(2027, 12, 31)))
                .containsEntry("Months left", Cell.whole(15)));
        assertThat(rows(accepting, "gaps", "LEAD-07")).isEmpty();
        assertThat(rows(accepting, "plan", "LEAD-07")).isEmpty();
        assertThat(rows(accepting, "accepted", "LEAD-06")).isEmpty();
        assertThat(rows(accepting, "gaps", "LEAD-06")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry(
                        "Accepted before",
                        Cell.text("Accepted until 30 June 2026 by director of membership. The reason: No department"
                                + " has asked us for figures yet.")));
        assertThat(table(HARBOUR_LOWE, "accepted").rows()).isEmpty();
    }

    @Test
    void every_piece_of_evidence_is_in_the_register() {
        long named = HARBOUR_LOWE.plan().analysis().assessment().answers().values().stream()
                .map(Answer::evidence)
                .mapToLong(List::size)
                .sum();
        assertThat(table(HARBOUR_LOWE, "evidence").rows())
                .filteredOn(row -> !row.get(2).equals(Cell.NONE))
                .hasSize((int) named);
    }

    @Test
    void a_gap_says_what_holds_the_practice_down_and_what_it_rests_on() {
        assertThat(rows(HARBOUR_LOWE, "gaps", "REC-07")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("Answer", Cell.text("in place"))
                .containsEntry("Stands at", Cell.text("started"))
                .containsEntry("Target", Cell.text("in place"))
                .containsEntry("Distance", new Cell.Figure(0.33, 2))
                .containsEntry(
                        "Reason",
                        Cell.text(
                                "'Summer internship' lasts 4 weeks, and the code asks for at least 6 (in place is claimed)"))
                .containsEntry("Basis", Cell.text("read in a document other than the toolkit")));
    }

    @Test
    void evidence_says_whether_it_counts_and_what_is_missing() {
        assertThat(rows(HARBOUR_LOWE, "evidence", "DEV-01")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("Dated", new Cell.Day(LocalDate.of(2022, 5, 30)))
                .containsEntry("Counts", Cell.text("not enough, see what is missing"))
                .containsEntry("Shown at", Cell.text("started"))
                .containsEntry(
                        "What is missing",
                        Cell.text("'in place' is claimed, and all that is shown is more than 36 months old")));
        assertThat(rows(HARBOUR_LOWE, "evidence", "SEL-01")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("Reference", Cell.text("(nothing is named)")));
        assertThat(rows(Results.saying("a"), "evidence", "MON-05"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("Counts", Cell.text("no: it counts only for a level")));
    }

    @Test
    void an_open_answer_is_a_state_and_no_level() {
        assertThat(rows(Results.saying("nobody can say"), "answers", "MON-05"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("State", Cell.text("not known"))
                        .containsEntry("Answer", Cell.NONE)
                        .containsEntry("Shown at", Cell.NONE)
                        .containsEntry("Why", Cell.text("nobody can say")));
    }

    @Test
    void where_everything_is_unknown_nothing_is_planned_and_scores_are_ranges() {
        Report unknown = Results.of("mistleworth-mutual/2026");
        assertThat(table(unknown, "plan").rows()).isEmpty();
        assertThat(table(unknown, "gaps").rows()).isEmpty();
        assertThat(table(unknown, "scores").rows().get(0))
                .contains(new Cell.Figure(0, 1), new Cell.Figure(100, 1), Cell.text("Beginning to Leading"));
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatThrownBy(() -> new Table(
                        "t",
                        "T",
                        "",
                        1,
                        List.of(new Column("A", 5), new Column("B", 5)),
                        List.of(List.of(Cell.NONE)),
                        ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row of the table (t) has (1) cells for (2) columns.");
    }
}
