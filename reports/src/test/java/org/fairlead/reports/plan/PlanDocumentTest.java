package org.fairlead.reports.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlead.plans.Projection;
import org.fairlead.plans.Schedule;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Html;
import org.fairlead.reports.document.HtmlDocument;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.language.Language;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class PlanDocumentTest {
    private static final Schedule HARBOUR_LOWE = Schedules.harbourLowe();
    private static final Schedule EVERYTHING = Schedules.everything();

    static Stream<Named<Schedule>> schedules() {
        return Stream.of(
                Named.of("a plan of three years", HARBOUR_LOWE),
                Named.of("everything at once", EVERYTHING),
                Named.of("nothing to do", Schedules.nothingToDo()),
                Named.of("nothing fits", Schedules.nothingFits()),
                Named.of("all done", Schedules.allDone()),
                Named.of("no limit", Schedules.unlimited()),
                Named.of("nothing known", Schedules.unknown()),
                Named.of("not assessable", Schedules.notAssessable()),
                Named.of("hostile text", Schedules.hostile()));
    }

    private static Html page(Schedule schedule) {
        return page(PlanDocument.of(schedule, Setting.PLAIN), Setting.PLAIN);
    }

    private static Html page(Document document, Setting setting) {
        return Html.of(HtmlDocument.of(document, setting));
    }

    private static String text(Html page, String id) {
        return Html.text((Element) page.at(id).getParentNode());
    }

    private static String cover(Schedule schedule) {
        return Html.text(page(schedule).one("header"));
    }

    private static List<Part> parts(Document document) {
        List<Part> all = new ArrayList<>();
        document.parts().forEach(part -> collect(part, all));
        return all;
    }

    private static void collect(Part part, List<Part> all) {
        all.add(part);
        part.parts().forEach(inner -> collect(inner, all));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void what_leads_somewhere_arrives(Schedule schedule) {
        Html page = page(schedule);
        assertThat(page.all("a"))
                .extracting(link -> link.getAttribute("href").substring(1))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(page.at(anchor)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void every_curve_stands_with_the_table_of_its_figures(Schedule schedule) {
        for (Part part : parts(PlanDocument.of(schedule, Setting.PLAIN))) {
            boolean drawn = part.blocks().stream().anyMatch(Block.Picture.class::isInstance);
            boolean said = Stream.concat(
                            part.blocks().stream(), part.parts().stream().flatMap(inner -> inner.blocks().stream()))
                    .anyMatch(Block.Grid.class::isInstance);
            assertThat(!drawn || said).as(part.title()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void every_action_is_told_once_wherever_it_went(Schedule schedule) {
        Document document = PlanDocument.of(schedule, Setting.PLAIN);
        long told = Stream.of(ActionParts.ANCHOR, AsideParts.LEFT_OUT, "done", "dropped")
                .flatMap(anchor ->
                        parts(document).stream().filter(part -> part.anchor().equals(anchor)))
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Grid.class::isInstance)
                .mapToLong(grid -> ((Block.Grid) grid).rows().size())
                .sum();
        assertThat(told)
                .isEqualTo(schedule.plan().actions().size())
                .isEqualTo(schedule.actions().size()
                        + schedule.leftOut().size()
                        + schedule.dropped().size());
    }

    @Test
    void the_first_page_tells_where_it_leads_by_when_and_what_it_takes() {
        assertThat(cover(HARBOUR_LOWE))
                .contains("Action plan, 1 January 2027 to 31 December 2029 Harbour Lowe LLP")
                .contains("Made from the self-assessment ours.yml, judged on 30 September 2026 against toolkit@2012.")
                .contains("Now 31.3 to 44.7 Building, judged on 30 September 2026")
                .contains("Once it is carried out 57.7 to 71.1 Established, by 31 December 2029")
                .contains("Person-days 204 of 360 that there are")
                .contains("Actions 28 did not fit: 0")
                .contains("31 December 2028 56.6 to 70.0 Established Established (31 March 2028)")
                .contains("If nothing is renewed, it is 57.2 to 70.6 on 31 December 2029, since what these"
                        + " practices rest on lapses: MON-05.")
                .contains("Everything fits.")
                .contains("Not answered yet: 8.");
    }

    @Test
    void what_one_more_day_would_buy_is_told_where_it_is_known() {
        assertThat(cover(EVERYTHING))
                .contains("One more person-day each quarter would change the score by +0.8 on average over the plan,"
                        + " and by +1.3 at its end.")
                .contains("Then these fit as well: "
                        + EVERYTHING.leftOut().get(0).action().name());
        assertThat(cover(HARBOUR_LOWE))
                .contains("One more person-day each quarter would change the score by +0.1 on average over the plan,"
                        + " and by 0.0 at its end.");
        assertThat(cover(Schedules.unlimited())).contains("No limit is set");
    }

    @Test
    void the_score_and_the_days_of_every_period_are_those_of_the_schedule() {
        String page = text(page(HARBOUR_LOWE), CurveParts.PROJECTION);
        for (Projection each : HARBOUR_LOWE.projections()) {
            assertThat(page)
                    .contains("%s %s"
                            .formatted(
                                    Language.ENGLISH.day(each.until()),
                                    Language.ENGLISH.score(
                                            each.keptUp().overall().score())));
        }
        assertThat(text(page(EVERYTHING), "work"))
                .contains("Jan \u2013 Mar 2027 10 4 14 0")
                .contains("HR lead 6")
                .contains("Pay review HR lead 8 1 January 2027 30 June 2027");
    }

    @Test
    void a_period_tells_what_starts_what_is_due_and_what_goes_on() {
        Html page = page(HARBOUR_LOWE);
        assertThat(text(page, "period-5"))
                .contains("Person-days: 30 of 30. Score at the end: 55.7 to 69.1. Band: Established.")
                .contains("ATT-02 in place Support, mentor and inspire people from less advantaged backgrounds"
                        + " diversity lead starts 30 September 2028")
                .contains("Under way throughout: DEV-07 in place.");
        assertThat(text(page, "periods")).contains("Nothing is left to do after 31 March 2029.");
        assertThat(page.all("section").stream()
                        .filter(section -> Html.text(section).startsWith("Apr \u2013 Jun 2029")))
                .isEmpty();
    }

    @Nested
    class Where_people_decided {
        private final Html page = page(EVERYTHING);

        @Test
        void what_they_decided_is_marked_and_what_is_late_is_said_in_words() {
            assertThat(text(page, ActionParts.ANCHOR))
                    .contains("Priya Raman (under way). Decided by people: owner, start, due day and days.")
                    .contains("Notes: begun with the spring intake")
                    .contains("LATE: 30 April 2027; has to be done by 31 March 2027");
            assertThat(text(page, "deadlines")).contains("the regulator\u2019s round 30 April 2027 LATE");
            assertThat(Html.text(page.one("header")))
                    .contains("REC-03 in place: has to be done by 31 March 2027 and is done by 30 April 2027. Why by"
                            + " then: the regulator\u2019s round.");
        }

        @Test
        void what_is_done_and_what_is_dropped_stand_apart_with_the_reason() {
            assertThat(text(page, "done")).contains("SEL-01 put right").contains("seen by the board");
            assertThat(text(page, "dropped"))
                    .contains("the partners decided against it")
                    .contains("The gaps remain.");
        }

        @Test
        void each_owner_has_a_list_and_days_by_period() {
            assertThat(page.all("h3").stream().map(Html::text)).contains("Priya Raman", "HR lead");
            Outline outline = new Outline(EVERYTHING);
            outline.byOwner().forEach((owner, actions) -> {
                int limit = EVERYTHING.terms().owners().getOrDefault(owner, Integer.MAX_VALUE);
                assertThat(outline.days(actions).values()).as(owner).allSatisfy(days -> assertThat(days)
                        .isLessThanOrEqualTo(limit));
            });
        }
    }

    @Test
    void where_there_is_nothing_to_do_it_is_said_why() {
        assertThat(cover(Schedules.nothingToDo())).contains("No action is asked for");
        assertThat(cover(Schedules.nothingFits())).contains("No action fits into the time and the person-days");
        assertThat(cover(Schedules.allDone())).contains("All that the plan asks for is done.");
        assertThat(cover(Schedules.unknown())).contains("Not answered yet: 67.");
        assertThat(cover(Schedules.notAssessable()))
                .contains("there is no score to raise")
                .doesNotContain("Now ");
        assertThat(cover(Schedules.unlimited())).contains("no limit is set; the busiest period has");
    }

    @Test
    void whatever_people_write_stays_text() {
        String html = HtmlDocument.of(PlanDocument.of(Schedules.hostile(), Setting.PLAIN));
        assertThat(html).doesNotContain("<script>", "\u202e", "\u0007").contains("&lt;script&gt;");
    }

    @Test
    void another_language_says_all_that_is_not_of_the_pack() {
        Setting welsh = new Setting(Language.find("cy").orElseThrow(), Brand.PLAIN, "");
        Html page = page(PlanDocument.of(EVERYTHING, welsh), welsh);
        assertThat(Html.text(page.one("header"))).contains("1 Ionawr 2027").doesNotContain("Person-days", "Made from");
        assertThat(Language.names("schedule").stream()
                        .filter(name -> !welsh.language().has(name)))
                .isEmpty();
    }

    @Test
    void the_same_schedule_gives_the_same_document() {
        assertThat(Optional.of(PlanDocument.of(Schedules.everything(), Setting.PLAIN)))
                .contains(PlanDocument.of(EVERYTHING, Setting.PLAIN));
    }
}
