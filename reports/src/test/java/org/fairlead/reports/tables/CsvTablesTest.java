package org.fairlead.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.formats.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {
    private static final Report HARBOUR_LOWE = Results.of("harbour-lowe/2026");

    private static String text(Report report, String table) {
        return new String(CsvTables.of(report, table), StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(Report report, String table) {
        return CsvReader.builder().ofCsvRecord(text(report, table).substring(1)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    static List<String> names() {
        return Tables.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_table_is_read_back_as_it_is(String name) {
        Table table = Tables.find(HARBOUR_LOWE, name).orElseThrow();
        List<List<String>> expected = new ArrayList<>();
        expected.add(table.columns().stream().map(Column::heading).toList());
        table.rows()
                .forEach(row -> expected.add(row.stream().map(CsvTables::field).toList()));

        assertThat(read(HARBOUR_LOWE, name)).isEqualTo(expected);
    }

    @Test
    void the_plan_has_the_columns_people_know_with_days_and_figures_for_programs() {
        assertThat(read(HARBOUR_LOWE, Tables.PLAN).get(0))
                .containsExactly(
                        "No.",
                        "Area",
                        "Practice",
                        "Recommendation",
                        "Current status",
                        "Next step",
                        "Owner",
                        "Effort",
                        "Due",
                        "After",
                        "Severity",
                        "Gain in points",
                        "Progress",
                        "Notes");
        assertThat(read(HARBOUR_LOWE, Tables.PLAN).get(2))
                .containsExactly(
                        "2",
                        "Recruitment",
                        "REC-03",
                        "Advertise every internship openly",
                        "started",
                        "Make it a written rule that no internship starts without a public advert. Pass every private request on to that advert.",
                        "HR lead",
                        "small",
                        "2027-01-30",
                        "",
                        "Must-have",
                        "0.9",
                        "open",
                        "");
    }

    @Test
    void what_is_to_be_put_right_is_due_in_words() {
        assertThat(read(HARBOUR_LOWE, Tables.PLAN).get(1))
                .startsWith("1", "Selection", "SEL-01", "Choose interns and pupils by a fair process")
                .contains("in place claimed, counts as started", "as soon as possible");
    }

    @Test
    void it_begins_with_a_byte_order_mark_and_ends_each_line_as_the_standard_says() {
        String text = text(HARBOUR_LOWE, Tables.PLAN);

        assertThat(text).startsWith("\ufeffNo.,Area,").endsWith("\r\n");
        assertThat(text.split("\r\n", -1)).hasSize(1 + 28 + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t=", "\uff1d", " ="})
    void no_text_of_the_organisation_is_a_formula(String sign) {
        Report report = Results.saying(sign + "cmd|' /C calc'!A0");

        for (String name : Tables.names()) {
            assertThat(read(report, name).stream().flatMap(List::stream))
                    .noneMatch(field -> field.matches("(?s)[\\s\\p{Z}]*[=+\\-@\t\r\uff1d].*"));
        }
        assertThat(read(report, "answers")).anyMatch(row -> row.contains("'" + sign + "cmd|' /C calc'!A0"));
    }

    @Test
    void quotes_commas_lines_emoji_and_other_scripts_are_kept_and_control_characters_are_not() {
        String kept = "\"a\", b;\nשלום \uD83D\uDC69\u200D\uD83D\uDD2C e\u0301 " + "x".repeat(10_000);

        assertThat(read(Results.saying(kept), "answers")).anyMatch(row -> row.contains(kept));
        assertThat(text(Results.saying("a\u0000b\u001bc\u202ed\ud800e"), "answers"))
                .contains("a b c d e")
                .doesNotContain("\u0000", "\u001b", "\u202e");
    }

    @Test
    void where_nothing_applies_there_are_only_the_headings() {
        assertThat(read(Results.whereNothingApplies(), Tables.PLAN)).hasSize(1);
        assertThat(read(Results.whereNothingApplies(), "scores").get(1)).contains("Overall", "not assessable");
    }

    @Test
    void the_form_csv_is_the_action_plan() {
        assertThat(Formats.find("csv").orElseThrow().of(HARBOUR_LOWE))
                .isEqualTo(CsvTables.of(HARBOUR_LOWE, Tables.PLAN));
    }

    @Test
    void a_table_that_is_not_there_is_named_with_those_that_are() {
        assertThatThrownBy(() -> CsvTables.of(HARBOUR_LOWE, "plans"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There is no table (plans). There are plan, scores, gaps, accepted, risks, answers, evidence.");
    }
}
