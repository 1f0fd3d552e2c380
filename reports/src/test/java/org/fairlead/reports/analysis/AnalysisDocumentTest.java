package org.fairlead.reports.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Gap;
import org.fairlead.reports.Sample;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Html;
import org.fairlead.reports.document.HtmlDocument;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.language.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class AnalysisDocumentTest {
    private static final ActionPlan PLAN = Sample.of("harbour-lowe/2026");
    private static final Html PAGE = page(Reports.of(PLAN));

    private static Html page(Document document) {
        return Html.of(HtmlDocument.of(document));
    }

    private static String text(Html page) {
        return Html.text(page.root());
    }

    private static List<Part> parts(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(Stream.of(part), parts(part.parts()).stream()))
                .toList();
    }

    @Nested
    class accepted_gaps {
        private final Html page = page(Reports.sample("bridgewrights-institute/2026"));
        private final String part = Html.text((Element) page.at("accepted").getParentNode());

        @Test
        void are_told_with_who_and_why_and_for_how_long() {
            assertThat(part)
                    .contains("LEAD-04 Do research that goes deeper than the routine figures ‘started’; the target is"
                            + " ‘in place’ council Research costs more than we have until the new subscriptions."
                            + " 31 March 2028 (months left: 18)")
                    .contains("LEAD-07");
        }

        @Test
        void are_named_when_they_are_over_and_stand_among_the_gaps() {
            assertThat(part)
                    .containsSubsequence("No longer accepted", "LEAD-06", "director of membership", "30 June 2026");
            assertThat(Html.text((Element) page.at("gap-LEAD-06").getParentNode()))
                    .contains("Accepted before Accepted until 30 June 2026 by director of membership.");
        }

        @Test
        void have_no_part_where_there_are_none() {
            assertThat(Reports.of(PLAN).parts()).extracting(Part::anchor).doesNotContain("accepted");
        }

        @Test
        void do_not_take_a_risk_away() {
            assertThat(text(page(Reports.sample("corrieburn-instruments/2026"))))
                    .containsSubsequence(
                            "Accepted gaps",
                            "MON-13",
                            "A risk cannot be accepted away: it stays listed",
                            "Action plan");
        }

        @Test
        void say_what_waits_for_them() {
            ActionPlan plan = Sample.plan(Sample.OURS
                            .replace("headcount: 1,", "headcount: 35,")
                            .replace("MON-01: started", "MON-01: not in place\n  MON-02: not in place")
                    + "accepted gaps: { MON-01: { owner: Board, reason: It is too dear now., until: 2027-06-30 } }\n");
            assertThat(text(page(Reports.of(plan))))
                    .contains("It is too dear now. Waits for it: MON-03, MON-18, MON-02, MON-11, MON-15 and MON-14.");
        }
    }

    @Nested
    class the_first_page {
        private final String header = Html.text(PAGE.one("header"));

        @Test
        void says_where_the_organisation_stands() {
            assertThat(header)
                    .contains("Harbour Lowe LLP")
                    .contains("As claimed 31.3 to 44.7 of 100")
                    .contains("As evidenced 29.1 to 42.6 of 100")
                    .contains("Band Building")
                    .contains("Answered 86% of what applies, by weight")
                    .contains("Building: Work is under way on the things that matter most.");
        }

        @Test
        void names_three_strengths_three_gaps_and_three_actions() {
            assertThat(header).containsSubsequence("Strengths", "MON-09", "REC-05", "MON-04");
            assertThat(header).containsSubsequence("Gaps that matter most", "REC-03", "SEL-01", "SEL-04");
            assertThat(header).containsSubsequence("What to do next", "SEL-01", "REC-03", "SEL-04");
        }

        @Test
        void never_calls_a_gap_a_strength() {
            List<String> gaps = PLAN.analysis().gaps().stream()
                    .map(gap -> gap.practice().id())
                    .toList();
            assertThat(Strengths.of(PLAN.analysis(), 100))
                    .isNotEmpty()
                    .noneMatch(standing -> gaps.contains(standing.practice().id()))
                    .allMatch(standing -> standing.low().step() > 0);
        }

        @Test
        void never_calls_an_accepted_gap_a_strength() {
            ActionPlan accepting = Sample.of("bridgewrights-institute/2026");
            assertThat(Strengths.of(accepting.analysis(), 100))
                    .extracting(standing -> standing.practice().id())
                    .isNotEmpty()
                    .doesNotContain("LEAD-04", "LEAD-07");
        }

        @Test
        void says_how_many_gaps_are_accepted() {
            Html page = page(Reports.sample("bridgewrights-institute/2026"));
            assertThat(Html.text(page.one("header")))
                    .contains("Accepted gaps: 2. They count in every score, and nothing is planned for them."
                            + " No longer accepted: 1.");
            assertThat(header).doesNotContain("ccepted gaps");
        }

        @Test
        void says_what_gates_a_band() {
            assertThat(Html.text(page(Reports.sample("tallowgate-pym/2026")).one("header")))
                    .containsPattern(
                            "is out of reach while a must-have stands below \u2018.*\u2019. Still below: [A-Z]");
        }

        @Test
        void tells_risks_apart_from_the_score() {
            String risky = Html.text(page(Reports.sample("tallowgate-pym/2026")).one("header"));
            assertThat(risky)
                    .containsSubsequence(
                            "What to do next",
                            "Legal and privacy risks",
                            "Listed apart: no part of any score, and not legal advice.",
                            "Legal risk,");
        }
    }

    @Test
    void every_gap_comes_with_its_words_answer_and_sources() {
        for (Gap gap : PLAN.analysis().gaps()) {
            Element section = (Element) PAGE.at("gap-" + gap.practice().id()).getParentNode();
            assertThat(Html.text(section))
                    .contains(gap.practice().title())
                    .contains(gap.practice().ask())
                    .contains(gap.practice().why())
                    .contains("\u2018%s\u2019; the target is \u2018%s\u2019".formatted(gap.stands(), gap.target()))
                    .containsPattern("Rests on .*(read in|seen|known|judgement)");
        }
    }

    @Test
    void what_holds_an_answer_down_is_given_as_the_reason() {
        assertThat(Html.text((Element) PAGE.at("gap-SEL-01").getParentNode()))
                .contains("Because Places on 'Year 10 week' are filled through contacts");
    }

    @Test
    void every_action_is_in_the_plan_in_its_order() {
        for (int i = 0; i < PLAN.actions().size(); i++) {
            assertThat(Html.text(PAGE.at("action-" + (i + 1))))
                    .startsWith(i + 1 + " " + PLAN.actions().get(i).practice().id())
                    .contains(PLAN.actions().get(i).todo())
                    .contains(PLAN.actions().get(i).owner());
        }
    }

    @Test
    void every_piece_of_evidence_is_in_the_register() {
        String register = Html.text((Element) PAGE.at("evidence").getParentNode());
        PLAN.analysis().assessment().answers().values().stream()
                .flatMap(answer -> answer.evidence().stream())
                .forEach(evidence -> assertThat(register).contains(evidence.reference()));
    }

    @Test
    void what_was_not_answered_is_listed_with_its_reason() {
        String open = Html.text((Element) PAGE.at("open").getParentNode());
        PLAN.analysis().open().forEach(standing -> assertThat(open)
                .contains(standing.practice().id())
                .contains(standing.reason()));
    }

    @Test
    void the_parts_of_the_sum_and_the_whole_are_shown() {
        assertThat(Html.text((Element) PAGE.at("method").getParentNode()))
                .containsSubsequence("Monitoring", "59.1", "3 of 13", "Overall", "31.3 to 44.7");
    }

    @Test
    void every_link_leads_somewhere() {
        for (String sample : List.of("harbour-lowe/2026", "tallowgate-pym/2026", "tidewright-society/2026")) {
            Html page = page(Reports.sample(sample));
            List<String> ids =
                    page.all().stream().map(each -> each.getAttribute("id")).toList();
            assertThat(page.all("a"))
                    .extracting(link -> link.getAttribute("href"))
                    .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
            assertThat(ids.stream().filter(id -> !id.isEmpty())).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_chart_stands_beside_a_table_with_its_figures() {
        for (Element figure : PAGE.all("figure")) {
            String section = Html.text((Element) figure.getParentNode());
            for (Element label : Html.of(svg(figure)).all("text")) {
                assertThat(section).contains(Html.text(label));
            }
            assertThat(((Element) figure.getParentNode())
                            .getElementsByTagName("table")
                            .getLength())
                    .isPositive();
        }
        assertThat(PAGE.all("figure")).hasSize(2);
    }

    private static String svg(Element figure) {
        try {
            var text = new java.io.StringWriter();
            javax.xml.transform.TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(
                            new javax.xml.transform.dom.DOMSource(
                                    figure.getElementsByTagName("svg").item(0)),
                            new javax.xml.transform.stream.StreamResult(text));
            return text.toString();
        } catch (javax.xml.transform.TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void it_stays_under_300_kilobytes() {
        assertThat(HtmlDocument.of(Reports.of(PLAN))).hasSizeLessThan(300_000);
    }

    @Test
    void the_same_result_gives_the_same_page() {
        assertThat(HtmlDocument.of(Reports.sample("harbour-lowe/2026"))).isEqualTo(HtmlDocument.of(Reports.of(PLAN)));
    }

    @Nested
    class where_there_is_little_to_say {
        @Test
        void nothing_answered_is_neither_no_nor_yes() {
            assertThat(text(page(Reports.empty())))
                    .contains("None for certain: see what was not answered.")
                    .contains("Answered 0%")
                    .contains("None yet: no practice has reached its target.")
                    .contains("No evidence is named.");
        }

        @Test
        void everything_unknown_gives_the_widest_range() {
            assertThat(text(page(Reports.unknown())))
                    .contains("As claimed 0.0 to 100.0 of 100")
                    .contains("hangs on open answers");
        }

        @Test
        void nothing_applicable_is_not_assessable_and_no_number() {
            String page = text(page(Reports.of(Sample.whereNothingApplies())));
            assertThat(page).contains("Not assessable").doesNotContain("of 100").doesNotContain("NaN");
        }
    }

    @Test
    void hostile_text_is_shown_and_never_live() {
        Html page = page(Reports.hostile());
        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("a")).allMatch(link -> link.getAttribute("href").startsWith("#"));
        assertThat(text(page)).contains("<script>alert(1)</script>").contains("x".repeat(10_000));
    }

    @Test
    void words_that_no_bundle_has_are_never_shown() {
        List<String> said = new ArrayList<>();
        parts(Reports.of(PLAN).parts()).forEach(part -> said.add(part.heading()));
        assertThat(said).isNotEmpty().noneMatch(title -> title.contains("analysis."));
    }

    @Test
    void the_words_of_the_pack_are_marked_as_english_in_another_language() {
        Language welsh = Language.find("cy").orElseThrow();
        Setting setting = new Setting(welsh, Setting.PLAIN.brand(), "");
        Html page = Html.of(HtmlDocument.of(AnalysisDocument.of(new Report(PLAN, setting)), setting));
        assertThat(page.root().getAttribute("lang")).isEqualTo("cy-GB");
        assertThat(page.all("bdi"))
                .filteredOn(each -> each.getAttribute("lang").equals("en-GB"))
                .extracting(Html::text)
                .contains(PLAN.analysis().gaps().get(0).practice().ask());
    }
}
