package org.fairlead.reports.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Step;
import org.fairlead.engine.packs.ReadPack;
import org.fairlead.reports.Sample;
import org.fairlead.reports.document.Html;
import org.fairlead.reports.document.HtmlDocument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class HandbookTest {
    private static final RulePack PACK = Sample.TOOLKIT_READ.pack();
    private static final Html TOOLKIT = page(Sample.TOOLKIT_READ);

    @TempDir
    Path folder = Path.of("");

    private static Html page(ReadPack read) {
        return Html.of(HtmlDocument.of(Handbook.of(read)));
    }

    /** The text of the section whose heading has this address. */
    private static String section(Html page, String anchor) {
        return Html.text((Element) Objects.requireNonNull(page.at(anchor).getParentNode()));
    }

    @Nested
    class Of_the_toolkit {
        @Test
        void every_word_of_every_practice_is_in_its_section() {
            for (Practice practice : PACK.practices().values()) {
                String section = section(TOOLKIT, practice.id());
                assertThat(section)
                        .startsWith(practice.id() + " " + practice.title())
                        .contains(practice.ask(), practice.why())
                        .contains(practice.meanings())
                        .contains(practice.evidence());
                for (Step step : practice.steps()) {
                    assertThat(section).contains(step.todo(), step.owner());
                }
            }
        }

        @Test
        void every_level_of_a_practice_can_be_cited() {
            for (Practice practice : PACK.practices().values()) {
                for (Level level : PACK.scale().levels()) {
                    String anchor = practice.id() + "-level-" + level.name().replace(' ', '-');
                    assertThat(Html.text(TOOLKIT.at(anchor)))
                            .isEqualTo(level.name() + " " + practice.meanings().get(level.step()));
                }
            }
        }

        @Test
        void every_rule_stands_there_once_with_its_effect_reason_and_advice() {
            for (Circumstance rule : PACK.circumstances().values()) {
                assertThat(TOOLKIT.all("h4", "h5").stream()
                                .filter(heading -> Html.text(heading).equals(rule.rule())))
                        .as(rule.rule())
                        .singleElement()
                        .satisfies(heading -> assertThat(Html.text((Element) heading.getParentNode()))
                                .contains(" when " + rule.when() + ".", "because ", rule.todo()));
            }
        }

        @Test
        void a_rule_is_told_in_words_with_blanks_by_their_names() {
            assertThat(section(TOOLKIT, "MON-05-rule-the-newest-figures-are-older-than-the-survey-cycle"))
                    .isEqualTo(
                            "MON-05: the newest figures are older than the survey cycle Kind Out of date Effect MON-05 stands"
                                    + " at most at 'started' when the newest figures are older than the survey cycle. Reason given because"
                                    + " its newest figures were collected on [newest], and they are to be collected again within"
                                    + " [survey cycle] months What to do Run the next round of the survey now.");
        }

        @Test
        void a_practice_names_the_rules_of_other_folders_that_speak_of_it() {
            assertThat(section(TOOLKIT, "MON-10"))
                    .contains("Rules of other folders about it")
                    .contains(
                            "ACR-10: there is no written data policy. MON-10 stands at most at 'started' when there is no"
                                    + " written data policy.");
        }

        @Test
        void a_rule_of_another_folder_shows_what_it_rests_on() {
            assertThat(section(TOOLKIT, "ACR-10-rule-nobody-is-named-as-owner-of-the-policy-on-fair-access"))
                    .endsWith("(read in a document other than the toolkit); The Fairlead project's own judgement");
        }

        @Test
        void figures_say_why_and_where_they_come_from() {
            assertThat(Html.text(TOOLKIT.at("figure-survey-cycle")))
                    .isEqualTo(
                            "survey cycle 36 months The toolkit's own page asks for figures at least every three years."
                                    + " Access to the professions (web page about the toolkit), Professions for Good, 2014");
            assertThat(Html.text(TOOLKIT.at("figure-evidence-life"))).endsWith("the pack's own");
        }

        @Test
        void areas_say_what_share_they_have() {
            assertThat(section(TOOLKIT, "section-areas")).contains("Monitoring 3 of 13 20 Knowing who joins");
        }

        @Test
        void levels_say_what_they_are_worth() {
            assertThat(section(TOOLKIT, "section-levels"))
                    .contains("not in place 0 Nothing", "started 1/3 It", "in place 2/3 It", "evaluated 1 It");
        }

        @Test
        void every_source_has_its_place_and_those_that_rest_on_it() {
            PACK.sources().keySet().forEach(key -> assertThat(Html.text(TOOLKIT.at("source-" + key)))
                    .startsWith(key + " ")
                    .contains(Objects.requireNonNull(PACK.sources().get(key)).inFull()));
            assertThat(Html.text(TOOLKIT.at("source-PFG-PAGE")))
                    .contains(" MON-05, ", " ACR-14, ", "survey cycle, round for bodies")
                    .contains("figures: 2");
        }

        @Test
        void practices_are_counted_by_the_best_basis_they_have() {
            long own = PACK.practices().values().stream()
                    .filter(practice -> practice.basis() == org.fairlead.engine.model.Basis.PROJECT)
                    .count();
            assertThat(section(TOOLKIT, "section-basis"))
                    .contains("project This was the Fairlead project's own judgement. " + own + " ");
        }

        @Test
        void groups_and_facts_are_shown_with_their_questions() {
            assertThat(section(TOOLKIT, "section-asked"))
                    .contains(PACK.facts().keySet())
                    .contains("Group: rounds Each time you collected people's backgrounds.")
                    .contains("due When is it to be met? a day (may lie ahead)");
        }
    }

    @Nested
    class Of_a_pack_of_ones_own {
        private static final String PACK_FILE = "pack.yml";
        private static final String PRACTICE = "openness/OPN-02-count-who-applies/practice.yml";
        private static final String WHY = "why: Only a count shows who stays away.";

        @Test
        void practices_are_listed_by_their_places_in_other_frameworks() {
            ReadPack read = Sample.tiny(
                    folder.resolve("tiny"),
                    PACK_FILE,
                    "sources:\n",
                    "crosswalks:\n  - { crosswalk: Pillars, about: Two parts., source: TESTS, parts: [Data, Culture], levels: [early] }\nsources:\n",
                    PRACTICE,
                    "sources:\n",
                    "crosswalk: [{ to: Pillars, part: Data, level: early }]\nsources:\n");
            Html page = page(read);

            assertThat(section(page, "section-crosswalk-Pillars")).contains("Data OPN-02 (early)", "Culture none");
            assertThat(section(page, "OPN-02")).contains("Set beside Pillars: Data, early");
        }

        @Test
        void a_practice_without_other_frameworks_has_no_line_for_them() {
            assertThat(section(page(Sample.tiny(folder.resolve("tiny"))), "OPN-02"))
                    .doesNotContain("Set beside");
        }

        @Test
        void a_practice_that_is_not_judged_says_so() {
            ReadPack read = Sample.tiny(folder.resolve("tiny"), PRACTICE, "status: current", "status: draft");
            assertThat(section(page(read), "OPN-02")).contains("Status draft: it is not judged");
        }

        @Test
        void words_with_markup_in_them_stay_words() {
            String hostile =
                    "</p><script>alert(1)</script><img src=x onerror=alert(2)> &lt; &amp; \\\" ' ${9*9} <!-- ]]>";
            String shown = "</p><script>alert(1)</script><img src=x onerror=alert(2)> &lt; &amp; \" ' ${9*9} <!-- ]]>";
            ReadPack read = Sample.tiny(
                    folder.resolve("tiny"),
                    PRACTICE,
                    WHY,
                    "why: \"" + hostile + "\"",
                    PACK_FILE,
                    "title: A tiny pack",
                    "title: \"" + hostile + "\"",
                    PACK_FILE,
                    "parameter: count life, value: 24",
                    "parameter: \"count life\", value: 24");
            Html page = page(read);

            assertThat(section(page, "OPN-02")).contains(shown);
            assertThat(Html.text(page.one("h1"))).endsWith(shown);
            assertThat(Html.text(page.one("title"))).startsWith(shown);
            assertThat(page.all("script", "img")).isEmpty();
        }

        @Test
        void heads_of_tables_with_quotes_in_them_stay_words() {
            ReadPack read = Sample.tiny(
                    folder.resolve("tiny"),
                    PACK_FILE,
                    "level: evaluated, credit",
                    "level: 'evaluated',  credit",
                    PACK_FILE,
                    "source: TESTS, title: The tests",
                    "source: TESTS, title: '\" onfocus=\"alert(1)'");
            assertThat(Html.text(page(read).at("source-TESTS"))).contains("\" onfocus=\"alert(1)");
        }

        @Test
        void words_in_a_script_from_right_to_left_stay_and_turn_nothing_round() {
            ReadPack read = Sample.tiny(
                    folder.resolve("tiny"),
                    PRACTICE,
                    WHY,
                    "why: \"\u202eevil \u05e9\u05dc\u05d5\u05dd \\u202e more\\u0007\"");
            String html = HtmlDocument.of(Handbook.of(read));

            assertThat(html).contains("evil \u05e9\u05dc\u05d5\u05dd   more").doesNotContain("\u202e", "\u0007");
            assertThat(Html.of(html).all("dd"))
                    .filteredOn(words -> Html.text(words).contains("\u05e9"))
                    .isNotEmpty()
                    .allSatisfy(words -> assertThat(words.getAttribute("dir")).isEqualTo("auto"));
        }

        @Test
        void two_rules_whose_names_differ_in_a_sign_have_two_addresses() {
            ReadPack read = Sample.tiny(
                    folder.resolve("tiny"),
                    PRACTICE,
                    "when: the newest count left people out",
                    "when: the newest count is too (old)",
                    "openness/OPN-02-count-who-applies/rule.drl",
                    "OPN-02: the newest count left people out",
                    "OPN-02: the newest count is too (old)");
            Html page = page(read);

            assertThat(List.of(
                            Html.text(page.at("OPN-02-rule-the-newest-count-is-too-old")),
                            Html.text(page.at("OPN-02-rule-the-newest-count-is-too-old-2"))))
                    .containsExactly("OPN-02: the newest count is too old", "OPN-02: the newest count is too (old)");
        }
    }
}
