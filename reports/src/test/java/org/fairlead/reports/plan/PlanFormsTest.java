package org.fairlead.reports.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.reports.Page;
import org.fairlead.reports.document.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanFormsTest {
    private static final Schedule EVERYTHING = Schedules.everything();
    private static final String FORMULA = "(?s)[\\s\\p{Z}]*[=+\\-@\t\r\uff1d].*";

    static List<String> names() {
        return PlanForms.names();
    }

    private static String text(String form, Schedule schedule) {
        return new String(PlanForms.of(form, schedule, Setting.PLAIN), StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static List<VEvent> events(Schedule schedule) {
        ICalendar calendar = Biweekly.parse(text("ics", schedule)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar.getEvents();
    }

    private static LocalDate day(VEvent event) {
        var raw = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    private static List<ScheduledAction> open(Schedule schedule) {
        return new Outline(schedule).open();
    }

    @Test
    void there_are_all_forms_of_documents_and_of_plans() {
        assertThat(PlanForms.names()).containsExactly("csv", "docx", "html", "ics", "json", "md", "pdf", "xlsx");
        assertThat(PlanForms.names().stream().filter(PlanForms::isText))
                .containsExactly("csv", "html", "ics", "json", "md");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanForms.of("doc", EVERYTHING, Setting.PLAIN))
                .withMessage("There is no form (doc). There are csv, docx, html, ics, json, md, pdf, xlsx.");
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_same_schedule_gives_the_same_bytes(String name) {
        assertThat(PlanForms.of(name, Schedules.everything(), Setting.PLAIN))
                .isEqualTo(PlanForms.of(name, EVERYTHING, Setting.PLAIN));
    }

    @ParameterizedTest
    @MethodSource("names")
    void there_is_a_file_where_there_is_nothing_to_say(String name) {
        Stream.of(Schedules.nothingToDo(), Schedules.nothingFits(), Schedules.unknown(), Schedules.notAssessable())
                .forEach(schedule ->
                        assertThat(PlanForms.of(name, schedule, Setting.PLAIN)).isNotEmpty());
    }

    @Test
    void the_csv_has_a_line_for_each_action_of_the_plan() {
        List<List<String>> lines = read(PlanForms.of("csv", EVERYTHING, Setting.PLAIN));
        assertThat(lines).hasSize(EVERYTHING.actions().size() + 1);
        assertThat(lines.get(3))
                .contains("SEL-04 started", "Priya Raman", "under way", "2026-11-01", "2027-03-31", "7")
                .contains("owner, start, due day and days", "begun with the spring intake");
    }

    @ParameterizedTest
    @EnumSource
    void a_tracker_gets_its_own_columns_and_every_action_of_the_plan(Tracker tracker) {
        byte[] bytes = tracker.of(EVERYTHING, Setting.PLAIN);
        List<List<String>> lines = read(bytes);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\ufeff");
        assertThat(lines.get(0))
                .containsExactlyElementsOf(
                        switch (tracker) {
                            case JIRA ->
                                List.of(
                                        "Summary",
                                        "Description",
                                        "Issue Type",
                                        "Status",
                                        "Start Date",
                                        "Due Date",
                                        "Labels",
                                        "Labels");
                            case GITHUB -> List.of("Title", "Body", "Assignees", "Labels", "Milestone");
                            case TRELLO ->
                                List.of(
                                        "Card Name",
                                        "Card Description",
                                        "List Name",
                                        "Labels",
                                        "Start Date",
                                        "Due Date");
                        });
        assertThat(lines.subList(1, lines.size()))
                .extracting(line -> line.get(0))
                .containsExactlyElementsOf(EVERYTHING.actions().stream()
                        .map(each ->
                                each.name() + ": " + each.action().practice().title())
                        .toList());
        assertThat(Tracker.find(tracker.key())).contains(tracker);
    }

    @Test
    void what_is_done_is_in_the_last_column_of_a_board_and_has_no_day() {
        assertThat(read(Tracker.JIRA.of(EVERYTHING, Setting.PLAIN)).get(1))
                .contains("Done")
                .endsWith("", "", "Selection", "SEL-01");
        assertThat(read(Tracker.TRELLO.of(EVERYTHING, Setting.PLAIN)).get(3))
                .contains("In Progress", "2026-11-01", "2027-03-31");
        assertThat(read(Tracker.GITHUB.of(EVERYTHING, Setting.PLAIN)).get(3)).endsWith("Jan \u2013 Mar 2027");
    }

    @Test
    void no_text_of_people_is_a_formula() throws IOException {
        Schedule hostile = Schedules.hostile();
        Stream.concat(
                        Stream.of(PlanForms.of("csv", hostile, Setting.PLAIN)),
                        Stream.of(Tracker.values()).map(tracker -> tracker.of(hostile, Setting.PLAIN)))
                .forEach(csv -> assertThat(read(csv).stream().flatMap(List::stream))
                        .noneMatch(field -> field.matches(FORMULA)));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(PlanForms.of("xlsx", hostile, Setting.PLAIN)))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().matches(FORMULA)) {
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            })));
        }
    }

    @Test
    void the_workbook_has_a_sheet_for_each_table_and_draws_the_score() throws IOException {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(PlanForms.of("xlsx", EVERYTHING, Setting.PLAIN)))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("About", "Action plan", "By period", "By owner", "Left out", "Dropped");
            assertThat(workbook.getSheet("Action plan").getLastRowNum())
                    .isEqualTo(EVERYTHING.actions().size());
            assertThat(workbook.getSheet("Left out").getLastRowNum())
                    .isEqualTo(EVERYTHING.leftOut().size());
            var charts = workbook.getSheet("By period").getDrawingPatriarch().getCharts();
            assertThat(charts).singleElement().satisfies(chart -> assertThat(chart.getCTChart()
                            .getPlotArea()
                            .getLineChartArray(0)
                            .sizeOfSerArray())
                    .isEqualTo(3));
        }
    }

    @Test
    void the_calendar_has_every_due_day_that_is_still_to_come() {
        assertThat(events(EVERYTHING))
                .extracting(PlanFormsTest::day)
                .isEqualTo(open(EVERYTHING).stream().map(ScheduledAction::due).toList());
        assertThat(events(EVERYTHING))
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        assertThat(events(EVERYTHING).get(1).getDescription().getValue())
                .contains("Owner: Priya Raman", "Starts: 1 November 2026", "Notes: begun with the spring intake");
    }

    @Test
    void an_action_keeps_its_id_when_the_plan_is_made_again() {
        Schedule later = Schedules.of("harbour-lowe/2026", Schedules.terms(12, 60));
        assertThat(later.actions()).isNotEqualTo(Schedules.harbourLowe().actions());
        assertThat(events(later))
                .extracting(event -> event.getUid().getValue())
                .containsExactlyInAnyOrderElementsOf(events(Schedules.harbourLowe()).stream()
                        .map(event -> event.getUid().getValue())
                        .toList());
    }

    @Test
    void where_nothing_is_due_one_event_says_so() {
        assertThat(events(Schedules.allDone())).singleElement().satisfies(event -> assertThat(
                        event.getSummary().getValue())
                .isEqualTo("Action plan of Harbour Lowe LLP: nothing is due"));
    }

    @Test
    void the_text_tells_what_is_due_in_each_period_what_is_late_and_what_did_not_fit() {
        String text = PlanText.of(EVERYTHING, false, new Page(120, false)).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("31 March 2027 38.1 to 51.5 Building 38.1 to 51.5 10 10")
                .contains("SEL-04 started: Drop hurdles that sort people by background. Priya Raman, 1 November 2026 to"
                        + " 31 March 2027, 7 days, +0.9. Decided by people: owner, start, due day and days.")
                .contains("REC-03 in place: has to be done by 31 March 2027 and is done by 30 April 2027.")
                .contains("Actions that did not fit: 7")
                .contains("the partners decided against it");
        open(EVERYTHING).forEach(each -> assertThat(text).contains(each.name()));
    }

    @Test
    void no_line_of_the_text_is_wider_than_asked_and_nothing_steers_the_terminal() {
        for (int width : new int[] {40, 80, 120}) {
            assertThat(PlanText.of(Schedules.harbourLowe(), true, new Page(width, false))
                            .lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
        assertThat(PlanText.of(Schedules.hostile(), true, new Page(80, false)))
                .doesNotContain("\u202e", "\u0007", "\u001b");
    }
}
