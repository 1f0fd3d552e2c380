package org.fairlead.reports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.planning.Due;
import org.fairlead.reports.Sample;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCalendarTest {
    private static final ActionPlan HARBOUR_LOWE = Sample.of("harbour-lowe/2026");

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void as_it_was() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    private static String text(ActionPlan plan) {
        return new String(PlanCalendar.of(new Report(plan, Setting.PLAIN)), StandardCharsets.UTF_8);
    }

    private static List<VEvent> events(ActionPlan plan) {
        ICalendar calendar = Biweekly.parse(text(plan)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar.getEvents();
    }

    /** The small employer by this name. */
    private static ActionPlan by(String name) {
        Assessment ours = Sample.plan(Sample.OURS).analysis().assessment();
        return Sample.TOOLKIT.plan(
                Sample.TOOLKIT.assess(ours.by(ours.organisation().named(name))));
    }

    private static LocalDate day(VEvent event) {
        var raw = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    @Test
    void every_action_with_a_day_is_an_event_on_that_day() {
        var due = new Due(HARBOUR_LOWE.analysis());
        List<LocalDate> days = HARBOUR_LOWE.actions().stream()
                .map(due::day)
                .flatMap(Optional::stream)
                .toList();

        assertThat(days).hasSizeGreaterThan(20);
        assertThat(events(HARBOUR_LOWE)).extracting(PlanCalendarTest::day).isEqualTo(days);
    }

    @Test
    void an_event_takes_a_whole_day_and_tells_the_action() {
        Action action = HARBOUR_LOWE.actions().get(1);
        VEvent event = events(HARBOUR_LOWE).get(0);

        assertThat(event.getSummary().getValue()).isEqualTo("REC-03 Advertise every internship openly: in place");
        assertThat(event.getDescription().getValue()).isEqualTo("""
                        %s
                        Owner: HR lead
                        Effort: small
                        Then REC-03 stands at ‘in place’. This is the earliest day on which that can be, and no promise.
                        From the self-assessment of Harbour Lowe LLP, judged on 30 September 2026.""".formatted(action.todo()));
        assertThat(event.getCategories().get(0).getValues()).containsExactly("Recruitment");
        assertThat(text(HARBOUR_LOWE))
                .contains(
                        "BEGIN:VEVENT\r\n",
                        "\r\nDTSTAMP:20260930T000000Z\r\n",
                        "\r\nDTSTART;VALUE=DATE:20270130\r\nDTEND;VALUE=DATE:20270131\r\n",
                        "\r\nTRANSP:TRANSPARENT\r\n")
                .doesNotContain("VTODO", "VALARM", "ATTENDEE", "ORGANIZER");
    }

    @Test
    void an_action_keeps_its_id_when_it_is_judged_again_and_the_later_day_counts() {
        String later = Sample.OURS.replace("2026-09-30", "2026-10-31");
        List<VEvent> before = events(Sample.plan(Sample.OURS));
        List<VEvent> after = events(Sample.plan(later));

        assertThat(before).isNotEmpty();
        assertThat(after)
                .extracting(event -> event.getUid().getValue())
                .isEqualTo(
                        before.stream().map(event -> event.getUid().getValue()).toList());
        assertThat(after.get(0).getSequence().getValue())
                .isGreaterThan(before.get(0).getSequence().getValue());
    }

    @Test
    void no_two_actions_and_no_two_organisations_share_an_id() {
        assertThat(events(HARBOUR_LOWE))
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        assertThat(events(by("Theirs")).get(0).getUid())
                .isNotEqualTo(events(by("Ours")).get(0).getUid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Apia", "America/Sao_Paulo", "Asia/Tokyo", "UTC"})
    void the_place_and_language_of_the_machine_change_nothing(String place) {
        String here = text(HARBOUR_LOWE);
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertThat(text(HARBOUR_LOWE)).isEqualTo(here);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A, B; C \\ D: \"E\"",
                "END:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR",
                "שלום מרحبا \uD83D\uDC69\u200D\uD83D\uDD2C\uD83D\uDE00",
                "=1+1"
            })
    void whatever_people_write_stays_text(String name) {
        List<VEvent> events = events(by(name));

        assertThat(events).hasSameSizeAs(events(by("Ours")));
        assertThat(events.get(0).getDescription().getValue())
                .contains("From the self-assessment of " + name + ", judged");
    }

    @Test
    void control_characters_are_blanks() {
        assertThat(text(by("a\u0000b\u001bc\u202ed\re")))
                .contains("a b c d e")
                .doesNotContain("\u0000", "\u001b", "\u202e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "\uD83D\uDE00", "é"})
    void no_line_is_longer_than_75_octets_and_no_character_is_taken_apart(String piece) {
        String name = piece.repeat(10_000 / piece.length()).strip();
        String text = text(by(name));

        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\ufffd") || line.contains("?word"));
        assertThat(events(by(name)).get(0).getDescription().getValue()).contains(name);
    }

    @Test
    void where_nothing_has_a_day_one_event_says_so_since_an_empty_calendar_is_no_valid_file() {
        for (ActionPlan plan : List.of(Sample.whereNothingApplies(), Sample.of("mistleworth-mutual/2026"))) {
            assertThat(events(plan)).singleElement().satisfies(event -> {
                assertThat(event.getSummary().getValue())
                        .isEqualTo("Action plan of %s: nothing has a day"
                                .formatted(plan.analysis()
                                        .assessment()
                                        .organisation()
                                        .name()));
                assertThat(day(event)).isEqualTo(plan.analysis().assessment().day());
            });
        }
    }

    @Test
    void the_seal_is_a_property_that_calendars_leave_out_and_is_not_there_without_one() {
        String seal = "fl1-abc_DEF-0123456789".repeat(30);
        byte[] sealed = PlanCalendar.of(new Report(HARBOUR_LOWE, new Setting(Language.ENGLISH, Brand.PLAIN, seal)));

        assertThat(new String(sealed, StandardCharsets.UTF_8).replace("\r\n ", ""))
                .contains("\r\nX-FAIRLEAD-SEAL:" + seal + "\r\n");
        assertThat(text(HARBOUR_LOWE)).doesNotContain("X-FAIRLEAD");
    }

    @Test
    void the_form_ics_is_this_calendar() {
        assertThat(Formats.find("ics").orElseThrow().of(new Report(HARBOUR_LOWE, Setting.PLAIN)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(text(HARBOUR_LOWE));
    }
}
