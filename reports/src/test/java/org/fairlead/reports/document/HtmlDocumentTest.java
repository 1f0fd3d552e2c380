package org.fairlead.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.reports.Sample;
import org.fairlead.reports.handbook.Handbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What every page keeps to, shown on the longest one there is. */
class HtmlDocumentTest {
    private static final Document LONGEST = Handbook.of(Sample.read("good-practice", "2026"));
    private static final String PAGE = HtmlDocument.of(LONGEST);
    private static final Html HTML = Html.of(PAGE);

    @Test
    void a_page_says_its_language_and_its_title() {
        assertThat(HTML.root().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(Html.text(HTML.one("title")))
                .isEqualTo(LONGEST.title() + " - Handbook of the rule pack good-practice@2026");
    }

    @Test
    void headings_begin_with_one_of_the_first_rank_and_leave_no_rank_out() {
        List<Integer> ranks = HTML.all("h1", "h2", "h3", "h4", "h5", "h6").stream()
                .map(heading -> heading.getTagName().charAt(1) - '0')
                .toList();

        assertThat(ranks.get(0)).isEqualTo(1);
        assertThat(ranks.stream().filter(rank -> rank == 1)).hasSize(1);
        for (int i = 1; i < ranks.size(); i++) {
            assertThat(ranks.get(i)).as("the rank of heading %d", i).isLessThanOrEqualTo(ranks.get(i - 1) + 1);
        }
    }

    @Test
    void headings_have_words() {
        assertThat(HTML.all("h1", "h2", "h3", "h4", "h5"))
                .allSatisfy(heading -> assertThat(Html.text(heading)).isNotBlank());
    }

    @Test
    void the_parts_of_a_page_are_landmarks_and_the_first_link_skips_to_the_text() {
        for (String landmark : List.of("header", "nav", "main", "footer")) {
            assertThat(HTML.one(landmark)).isNotNull();
        }
        assertThat(HTML.one("nav").getAttribute("aria-labelledby")).isEqualTo("contents");
        assertThat(HTML.all("a").get(0).getAttribute("href")).isEqualTo("#main");
        assertThat(HTML.at("main").getTagName()).isEqualTo("main");
    }

    @Test
    void tables_have_a_caption_and_heads_that_say_what_they_are_heads_of() {
        assertThat(HTML.all("table")).hasSizeGreaterThan(160).allSatisfy(table -> {
            Html inner = new Html(table);
            assertThat(Html.text(inner.one("caption"))).isNotBlank();
            assertThat(inner.all("th")).isNotEmpty().allSatisfy(head -> {
                assertThat(head.getAttribute("scope")).isIn("col", "row");
                assertThat(Html.text(head)).isNotBlank();
            });
            long columns = inner.all("th").stream()
                    .filter(head -> head.getAttribute("scope").equals("col"))
                    .count();
            for (Element row : inner.all("tr")) {
                assertThat(new Html(row).all("th", "td")).hasSize((int) columns);
            }
        });
    }

    @Test
    void no_two_things_have_one_address() {
        assertThat(ids()).doesNotHaveDuplicates();
    }

    private static List<String> ids() {
        return HTML.all().stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @Test
    void every_link_leads_to_a_place_in_the_page() {
        Set<String> places = ids().stream().map(id -> "#" + id).collect(Collectors.toSet());

        assertThat(HTML.all("a")).hasSizeGreaterThan(500).allSatisfy(link -> {
            assertThat(link.getAttribute("href")).isIn(places);
            assertThat(Html.text(link)).isNotBlank();
        });
    }

    @Test
    void a_page_needs_nothing_from_elsewhere_and_runs_nothing() {
        assertThat(HTML.all())
                .noneMatch(each -> Set.of("script", "link", "img", "iframe", "object", "embed", "base", "form")
                        .contains(each.getTagName()));
        for (Element each : HTML.all()) {
            for (int i = 0; i < each.getAttributes().getLength(); i++) {
                Node attribute = each.getAttributes().item(i);
                assertThat(attribute.getNodeName()).doesNotStartWith("on").isNotIn("src", "srcset", "action");
            }
        }
        assertThat(Html.text(HTML.one("style"))).doesNotContain("url(", "@import", "http");
        assertThat(PAGE).contains("default-src 'none'");
    }

    @Test
    void the_style_turns_round_with_the_direction_of_reading() {
        assertThat(HTML.one("style").getTextContent())
                .doesNotContainPattern(
                        "(margin|padding|border)-(left|right)|text-align: *(left|right)|[ {;](left|right):");
    }

    @Test
    void the_same_document_gives_the_same_page() {
        assertThat(HtmlDocument.of(Handbook.of(Sample.read("good-practice", "2026"))))
                .isEqualTo(PAGE);
    }
}
