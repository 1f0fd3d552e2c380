package org.fairlead.reports.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.editions.differences.EditionStep;
import org.fairlead.engine.editions.differences.PackDiff;
import org.fairlead.engine.editions.differences.Touch;
import org.fairlead.engine.model.PackRef;
import org.fairlead.reports.Page;
import org.fairlead.reports.Sample;
import org.fairlead.reports.document.Html;
import org.fairlead.reports.document.HtmlDocument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class DifferencesTest {
    private static final PackRef FIRST = new PackRef("toolkit", "2012");
    private static final PackRef SECOND = new PackRef("toolkit", "2014");
    private static final PackRef TODAY = new PackRef("good-practice", "2026");
    private static final String OPN_01 = "openness/OPN-01-advertise-every-place/practice.yml";

    @TempDir
    Path folder = Path.of("");

    private static String page(PackDiff diff) {
        return DifferencesPage.of(diff, new Page(100, false));
    }

    @Nested
    class between_the_editions_that_come_with_fairlead {
        private static final PackDiff EARLIER = Sample.diff(FIRST, SECOND);
        private static final PackDiff LATER = Sample.diff(SECOND, TODAY);

        @Test
        void leave_nothing_to_be_mended() {
            assertThat(EARLIER.problems()).isEmpty();
            assertThat(LATER.problems()).isEmpty();
        }

        @Test
        void are_those_of_new_editions() {
            assertThat(EARLIER.needed()).contains(EditionStep.EDITION);
            assertThat(EARLIER.given()).contains(EditionStep.EDITION);
            assertThat(LATER.needed()).contains(EditionStep.EDITION);
        }

        @Test
        void are_summed_up_first() {
            assertThat(page(EARLIER)).startsWith("""
                    Social Mobility Toolkit for the Professions, second edition (toolkit@2014), compared with Social
                    Mobility Toolkit for the Professions (toolkit@2012)

                    4 practices changed, 2 of them in a way that asks people to confirm their answers; 3 are new. Beside
                    the practices, 6 things differ.
                    This is a new edition; its number says so.
                    """);
        }

        @Test
        void are_grouped_by_area_and_by_what_they_touch() {
            assertThat(page(EARLIER)).contains("""

                    Selection
                      Touches results:
                        - SEL-11 is new: Give those who run recruitment advice on fair access.
                    """).contains("""
                        - MON-03 has another title.
                          Before: Keep the first results as a baseline
                          Now:    Keep the first results of each group as a baseline
                    """);
        }

        @Test
        void are_found_over_editions_between() {
            var whole = Sample.diff(FIRST, TODAY);
            assertThat(whole.migration()).isEmpty();
            assertThat(whole.problems()).isEmpty();
            assertThat(whole.differences())
                    .anyMatch(each -> each.sentence().startsWith("ATT-17 takes over from ATT-03 and ATT-04: "))
                    .noneMatch(each -> each.sentence().startsWith("ATT-03 is no longer asked"));
        }

        @Test
        void name_the_practices_to_confirm_that_the_migration_names() {
            assertThat(EARLIER.toConfirm()).containsExactly("MON-03", "MON-17");
            assertThat(EARLIER.differences().stream()
                            .filter(each -> each.owner().equals("MON-05"))
                            .map(each -> each.touch()))
                    .containsOnly(Touch.WORDS);
        }
    }

    @Nested
    class of_a_small_pack {
        @Test
        void are_none_of_one_pack_with_itself() {
            assertThat(page(Sample.diff(folder))).isEqualTo("""
                    A tiny pack (tiny@1.10), compared with A tiny pack (tiny@1.10)

                    Nothing differs.
                    """);
        }

        @Test
        void say_when_the_number_is_too_small_or_larger_than_needed() {
            assertThat(page(Sample.diff(
                            folder.resolve("a"),
                            "pack.yml",
                            "\"1.10\"",
                            "\"1.10.1\"",
                            OPN_01,
                            "weight: 3",
                            "weight: 2")))
                    .contains("1 practice changed.\nThis is a revision; its number says only a correction.\n");
            assertThat(page(Sample.diff(
                            folder.resolve("b"), "pack.yml", "\"1.10\"", "\"2\"", OPN_01, "weight: 3", "weight: 2")))
                    .contains("This could be a revision; its number says a new edition.");
            assertThat(page(Sample.diff(folder.resolve("c"), "pack.yml", "large from: 50", "large from: 60")))
                    .contains(
                            "No practice changed. Beside the practices, 1 thing differs.\nThis is a revision, and its number is not a later one.\n");
        }

        @Test
        void are_told_in_one_line_where_several_things_of_one_sort_are_new() {
            assertThat(page(Sample.diff(
                            folder, "pack.yml", "sectors: [law, other]", "sectors: [law, other, finance, medicine]")))
                    .contains("    - 2 sectors are new: finance, medicine.\n");
        }

        @Test
        void show_a_rule_on_its_lines() {
            assertThat(page(Sample.diff(
                            folder,
                            "openness/OPN-02-count-who-applies/rule.drl",
                            "newest, says(\"everyone\", \"no\")",
                            "newest")))
                    .contains("""
                          Now:    when
                                      $claim : Claim( practice == "OPN-02", above("not in place") )
                                      $count : Entry( group == "counts", newest )
                                  then
                    """);
        }
    }

    @Nested
    class as_a_page_to_read {
        private static final PackDiff DIFF = Sample.diff(SECOND, TODAY);
        private static final String PAGE = HtmlDocument.of(DifferencesDocument.of(DIFF));
        private static final Html HTML = Html.of(PAGE);

        @Test
        void mark_what_was_added_and_removed_by_elements_and_by_words() {
            assertThat(HTML.all("ins")).hasSizeGreaterThan(300).allSatisfy(each -> assertThat(Html.text(each))
                    .startsWith("[added: ")
                    .endsWith("]"));
            assertThat(HTML.all("del")).hasSizeGreaterThan(200).allSatisfy(each -> assertThat(Html.text(each))
                    .startsWith("[removed: ")
                    .endsWith("]"));
            assertThat(HTML.one("style").getTextContent())
                    .contains("ins { text-decoration: underline", "del { text-decoration: line-through");
        }

        @Test
        void have_an_address_for_every_practice_and_one_for_each_link() {
            List<String> ids = HTML.all().stream()
                    .map(each -> each.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates().containsAll(DIFF.changed().keySet());
            Set<String> places = ids.stream().map(id -> "#" + id).collect(Collectors.toSet());
            assertThat(HTML.all("a"))
                    .extracting((Element link) -> link.getAttribute("href"))
                    .allMatch(places::contains);
        }

        @Test
        void say_what_the_migration_makes_of_a_change_and_why() {
            assertThat(Html.text(HTML.at("main")))
                    .contains("The migration calls it 'meaning changed': the answer is carried to be confirmed.")
                    .contains("Only the question set of today counts. Sets of 2012 and earlier no longer do.");
        }

        @Test
        void list_what_is_to_be_mended_before_it_is_published() {
            var html = Html.of(
                    HtmlDocument.of(DifferencesDocument.of(Sample.diff(folder, OPN_01, "weight: 3", "weight: 2"))));
            assertThat(Html.text(html.at("main")))
                    .contains("To be mended before it is published")
                    .contains("'1.10' is the number of the edition it is compared with, and this is a revision:")
                    .contains("(after/pack.yml:3:10)");
        }

        @Test
        void show_hostile_words_as_words() {
            String page = HtmlDocument.of(DifferencesDocument.of(Sample.diff(
                    folder,
                    OPN_01,
                    "title: Advertise every place",
                    "title: \"<script>alert(1)</script> & \\u202eall\"")));
            assertThat(page).doesNotContain("<script>", "\u202e").contains("&lt;script&gt;", "&amp;");
        }

        @Test
        void are_the_same_each_time() {
            assertThat(HtmlDocument.of(DifferencesDocument.of(Sample.diff(SECOND, TODAY))))
                    .isEqualTo(PAGE);
        }
    }
}
