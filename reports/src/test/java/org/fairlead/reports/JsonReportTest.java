package org.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.ActionPlan;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    /** Every value with the way to it, such as "overall/score/low = 31.3". */
    private static List<String> values(String json) throws IOException {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    values.add(parser.getParsingContext()
                                    .pathAsPointer()
                                    .toString()
                                    .substring(1)
                            + " = "
                            + parser.getText());
                }
            }
        }
        return values;
    }

    private static List<String> reported(ActionPlan plan) throws IOException {
        return values(JsonReport.of(plan));
    }

    @Test
    void it_says_who_was_judged_by_what_and_when() throws IOException {
        assertThat(reported(Sample.of("harbour-lowe/2026")))
                .contains(
                        "report = 1",
                        "pack/id = toolkit",
                        "pack/edition = 2012",
                        "organisation/name = Harbour Lowe LLP",
                        "organisation/headcount = 35",
                        "organisation/size = small",
                        "organisation/offers/0 = internships",
                        "judgedOn = 2026-09-30");
    }

    @Test
    void scores_are_ranges_to_one_decimal() throws IOException {
        assertThat(reported(Sample.of("harbour-lowe/2026")))
                .contains(
                        "overall/score/low = 31.3",
                        "overall/score/high = 44.7",
                        "overall/evidenced/low = 29.1",
                        "overall/band/atLeast = Building",
                        "overall/band/atMost = Building",
                        "areas/0/area = monitoring",
                        "areas/0/answered = 14");
    }

    @Test
    void it_holds_every_gap_action_practice_and_finding() throws IOException {
        ActionPlan plan = Sample.of("larkspur-vane/2026");
        List<String> values = reported(plan);
        assertThat(values.stream().filter(value -> value.matches("gaps/\\d+/severity = .*")))
                .hasSameSizeAs(plan.analysis().gaps());
        assertThat(values.stream().filter(value -> value.matches("actions/\\d+/do = .*")))
                .hasSameSizeAs(plan.actions());
        assertThat(values.stream().filter(value -> value.matches("practices/\\d+/state = .*")))
                .hasSameSizeAs(plan.analysis().standings().values());
        assertThat(values.stream().filter(value -> value.matches("findings/\\d+/rule = .*")))
                .hasSameSizeAs(plan.analysis().findings());
    }

    @Test
    void gates_and_risks_are_told() throws IOException {
        assertThat(reported(Sample.of("bridgewrights-institute/2026")))
                .contains(
                        "overall/gates/0/band = Established",
                        "overall/gates/0/practice = LEAD-03",
                        "overall/gates/0/needed = in place");
        assertThat(reported(Sample.of("tallowgate-pym/2026")))
                .contains("risks/0/kind = legal risk", "risks/0/practice = REC-05", "risks/0/certain = true");
    }

    @Test
    void what_is_not_assessable_is_null_and_never_a_number() throws IOException {
        List<String> values = reported(Sample.whereNothingApplies());
        assertThat(values).contains("overall/score = null", "overall/evidenced = null", "areas/0/score = null");
        assertThat(values).noneMatch(value -> value.startsWith("overall/band"));
        assertThat(values).noneMatch(value -> value.matches("practices/\\d+/(low|high) = .*"));
    }

    @Test
    void signs_that_steer_a_terminal_are_written_by_number_and_read_back_as_they_were() throws IOException {
        String name = "a\u0007\u001b[31m\u007f\u009b \u202e\u2066\u2028\ufeff \\\" é 株";
        String written = "a\\a\\e[31m\\x7f\\x9b \\u202e\\u2066\\u2028\\ufeff \\\\\\\" é 株";
        String json = JsonReport.of(Sample.plan(Sample.OURS.replace("name: Ours", "name: \"" + written + "\"")));
        assertThat(json).doesNotContainPattern("[\\p{Cc}\\u202e\\u2066\\u2028\\ufeff&&[^\\n]]");
        assertThat(values(json)).contains("organisation/name = " + name);
    }

    @Test
    void lines_end_as_on_every_machine() {
        String json = JsonReport.of(Sample.of("paragon-dovecote/2026"));
        assertThat(json).startsWith("{\n  \"report\": 1,\n").endsWith("\n}\n").doesNotContain("\r");
    }
}
