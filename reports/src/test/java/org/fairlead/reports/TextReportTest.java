package org.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.fairlead.engine.model.ActionPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
    private static final Locale LOCALE = Locale.getDefault();

    @AfterEach
    void put_the_locale_back() {
        Locale.setDefault(LOCALE);
    }

    private static String of(ActionPlan plan) {
        return TextReport.of(plan, false, new Page(80, false));
    }

    private static List<String> headings(String report) {
        return report.lines()
                .filter(line -> !line.startsWith(" ") && !line.isEmpty())
                .toList();
    }

    @Test
    void it_goes_from_the_score_over_what_is_next_to_the_detail() {
        assertThat(headings(of(Sample.of("harbour-lowe/2026"))))
                .containsExactly(
                        "Harbour Lowe LLP",
                        "Social Mobility Toolkit for the Professions, edition 2012 (toolkit@2012)",
                        "Judged on 30 September 2026. A small employer of 35 people.",
                        "Overall",
                        "Next",
                        "Areas",
                        "Gaps: 23, those that matter most first",
                        "Action plan: 28 actions, in an order in which they can be done",
                        "Worth a second look",
                        "Not answered yet: 8. Each may be anything from best to worst until you know",
                        "Does not apply",
                        "How this comes about");
    }

    @Test
    void the_score_has_a_bar_whose_dark_part_is_certain() {
        assertThat(of(Sample.of("harbour-lowe/2026"))).contains("""
                        Overall
                          As claimed    31.3 to 44.7 of 100  [########===..............]
                          As evidenced  29.1 to 42.6 of 100  [#######====..............]
                          Band          Building
                          Answered      86% of what applies, by weight
                        """);
    }

    @Test
    void what_is_next_is_the_beginning_of_the_plan_in_short() {
        assertThat(of(Sample.of("harbour-lowe/2026"))).contains("""
                        Next
                          1. SEL-01 (early careers lead): Decide every place by the same written
                             criteria, whoever the pupil knows.
                          2. REC-03 (HR lead): Make it a written rule that no internship starts without
                             a public advert.
                          3. SEL-04 (recruitment lead): Take the selection for one job and list each
                             point at which a candidate can be turned away.

                        Areas
                        """);
    }

    @Test
    void a_must_have_that_keeps_from_a_band_is_named() {
        assertThat(of(Sample.of("bridgewrights-institute/2026"))).contains("""
                          Band          Building
                          Answered      95% of what applies, by weight
                          Kept from     Established, which asks for 'in place' or above in every
                                        must-have. Still below: LEAD-03
                        """);
    }

    @Test
    void an_area_where_nothing_applies_has_no_figure() {
        assertThat(of(Sample.of("bridgewrights-institute/2026")))
                .contains("\n  Selection         2  not assessable  not assessable  0 of 0\n");
    }

    @Test
    void risks_stand_apart_from_the_score_and_before_the_gaps() {
        String report = of(Sample.of("tallowgate-pym/2026"));
        assertThat(report)
                .containsSubsequence(
                        "\nLegal and privacy risks: listed apart, no part of any score, not legal advice",
                        "\n  ! Legal risk, REC-05: the pay for 'Spring desk internship'",
                        "\nGaps: ",
                        "\n   1. REC-05 Pay interns at least the minimum wage (risk)\n");
        assertThat(of(Sample.of("harbour-lowe/2026"))).doesNotContain("Legal and privacy risks");
    }

    @Test
    void a_gap_says_what_was_claimed_and_what_holds_it_down() {
        assertThat(of(Sample.of("tallowgate-pym/2026")).replaceAll("\\s+", " "))
                .contains(
                        "Stands at 'not in place', target 'evaluated', because the monitoring form is not kept away from the people who choose candidates ('in place' is claimed). Rests on Equality plans");
    }

    @Nested
    class when_everything_is_unknown {
        private final String report = of(Sample.of("mistleworth-mutual/2026"));

        @Test
        void it_asks_for_the_must_haves_with_most_at_stake_first() {
            assertThat(report).contains("""
                              Band          not settled: at least Beginning, at most Leading
                              Answered      0% of what applies, by weight

                            Next
                              Find out first, since the band hangs on it:
                              - SEL-01 Choose interns and pupils by a fair process (must-have)
                              - REC-03 Advertise every internship openly (must-have)
                              - REC-05 Pay interns at least the minimum wage (must-have)

                            """);
        }

        @Test
        void it_claims_neither_gaps_nor_their_absence() {
            assertThat(report)
                    .contains("\nGaps\n  None for certain. See below what is not answered.\n")
                    .contains("\nAction plan\n  Nothing for certain. Find out first what is not answered.\n")
                    .contains("\n  As claimed    0.0 to 100.0 of 100  [=========================]\n");
        }
    }

    @Test
    void when_all_is_well_there_is_nothing_to_do() {
        String report = of(Sample.of("paragon-dovecote/2026"));
        assertThat(headings(report)).doesNotContain("Next").noneMatch(line -> line.startsWith("Not answered"));
        assertThat(report)
                .contains("\n  As claimed    100.0 of 100         [#########################]\n")
                .contains("\n  Band          Leading\n")
                .contains("\nGaps\n  None: every practice that applies has reached its target.\n")
                .contains("\nAction plan\n  Nothing to do for the targets set.\n");
    }

    @Test
    void where_nothing_applies_there_is_no_score_and_no_praise() {
        String report = of(Sample.whereNothingApplies());
        assertThat(report).contains("\nOverall\n  Not assessable: no practice of this pack applies.\n");
        assertThat(headings(report)).endsWith("Overall", "Does not apply", "How this comes about");
        assertThat(report)
                .contains("\n  - Because it is meant for others: MON-01*, ")
                .contains("MON-12*");
    }

    @Test
    void one_is_not_many() {
        assertThat(of(Sample.plan(Sample.OURS)))
                .contains("A small employer of 1 person.\n")
                .contains("\nGaps: 1, those that matter most first\n")
                .contains("\nAction plan: 1 action, in an order in which they can be done\n");
    }

    @Test
    void an_answer_to_what_does_not_apply_is_kept_and_marked() {
        assertThat(of(Sample.plan(Sample.OURS)))
                .contains("Because it is meant for large employers: MON-10, MON-12*, MON-16,")
                .contains("\n  * You answered this one all the same; the answer is kept and does not count.\n");
    }

    @Test
    void ten_of_a_kind_are_shown_unless_all_are_asked_for() {
        ActionPlan plan = Sample.of("harbour-lowe/2026");
        assertThat(of(plan))
                .contains("\n  10. SEL-02 ", "\n  and 13 more: --all shows them.\n", "\n  and 18 more: --all")
                .doesNotContain("\n  11. ");
        assertThat(TextReport.of(plan, true, new Page(80, false)))
                .contains("\n  23. ", "\n  28. ")
                .doesNotContain("--all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG", "hi-IN-u-nu-deva", "tr-TR"})
    void the_language_of_the_machine_changes_nothing_that_is_counted(String locale) {
        String here = of(Sample.of("larkspur-vane/2026"));
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(of(Sample.of("larkspur-vane/2026"))
                        .lines()
                        .filter(line -> line.contains("gains") || line.contains(" of 100")))
                .containsExactlyElementsOf(here.lines()
                        .filter(line -> line.contains("gains") || line.contains(" of 100"))
                        .toList());
    }
}
