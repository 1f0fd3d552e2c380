package org.fairlead.reports.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.reports.Sample;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Html;
import org.fairlead.reports.document.HtmlDocument;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.DocumentFormat;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.language.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ProgressDocumentTest {
    private static final Document YEAR = ProgressDocument.of(Progresses.larkspurVane(), Setting.PLAIN);
    private static final String OURS = """
            assessment: 1
            pack: toolkit@2012
            organisation: { name: "%s", audience: employer, headcount: 80, offers: [internships] }
            judged on: %s
            answers:
              MON-01: { level: %s, remark: "%s", signed off: { by: "%s", on: 2024-09-01 } }
              MON-02: %s
              MON-03: not in place
            """;

    private static List<Part> parts(Document document) {
        List<Part> all = new ArrayList<>();
        document.parts().forEach(part -> collect(part, all));
        return all;
    }

    private static void collect(Part part, List<Part> all) {
        all.add(part);
        part.parts().forEach(inner -> collect(inner, all));
    }

    private static Html page(Document document, Setting setting) {
        return Html.of(HtmlDocument.of(document, setting));
    }

    private static String text(Html page, String id) {
        return Html.text((Element) page.at(id).getParentNode());
    }

    @Test
    void the_first_page_tells_scores_causes_steps_and_what_is_overdue() {
        Html page = page(YEAR, Setting.PLAIN);

        assertThat(Html.text(page.one("header")))
                .contains("Progress from 30 June 2025 to 30 June 2026 Larkspur Vane LLP")
                .contains("As claimed 64.9 to 74.3 42.3 to 53.9 on 30 June 2025")
                .contains("Band Established Building on 30 June 2025")
                .contains("What was done: +20.8")
                .contains("LEAD-13 Name a senior sponsor: from ‘in place’ to ‘evaluated’, +1.7")
                .contains("Nothing that stood before has lapsed.")
                .contains("‘evaluated’ was due by 30 August 2025")
                .contains("All 6 are listed below");
    }

    @Test
    void every_picture_stands_with_the_table_of_its_figures() {
        for (Part part : parts(YEAR)) {
            if (part.blocks().stream().anyMatch(Block.Picture.class::isInstance)) {
                assertThat(part.blocks()).as(part.title()).hasAtLeastOneElementOfType(Block.Grid.class);
            }
        }
        assertThat(parts(YEAR).stream().flatMap(part -> part.blocks().stream()))
                .filteredOn(Block.Picture.class::isInstance)
                .hasSize(3);
    }

    @Test
    void what_leads_somewhere_arrives() {
        Html page = page(YEAR, Setting.PLAIN);

        assertThat(page.all("a"))
                .extracting(link -> link.getAttribute("href").substring(1))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(page.at(anchor)).isNotNull());
    }

    @Test
    void what_moved_is_told_by_area_with_both_levels() {
        assertThat(text(page(YEAR, Setting.PLAIN), "stage-1-moved"))
                .contains("Leadership Practice 30 June 2025 30 June 2026 How")
                .contains("LEAD-13 Name a senior sponsor in place evaluated moved up");
    }

    @Nested
    class Where_answers_lapsed {
        private final Html page = page(
                ProgressDocument.of(
                        Progresses.between(
                                Sample.plan(
                                        OURS.formatted("Ours", "2025-09-30", "in place", "seen", "Priya", "started")),
                                Sample.plan(OURS.formatted("Ours", "2026-09-30", "started", "seen", "Priya", "")
                                        .replace(", signed off: { by: \"Priya\", on: 2024-09-01 }", ""))),
                        Setting.PLAIN),
                Setting.PLAIN);

        @Test
        void the_first_page_and_the_part_say_so() {
            assertThat(Html.text(page.one("header")))
                    .contains("It is answered lower: ‘started’ instead of ‘in place’.");
            assertThat(text(page, "stage-1-lapsed"))
                    .contains("It is answered lower: ‘started’ instead of ‘in place’.")
                    .contains("Priya signed off the answer on 1 September 2024, and nobody does now.")
                    .contains("‘started’ was claimed, and now the answer is blank.");
        }

        @Test
        void what_was_due_and_not_done_is_overdue() {
            assertThat(text(page, "stage-1-planned"))
                    .contains("Practice Step to Due by Stands at", "Due by 30 September 2026: ", "MON-03");
        }
    }

    @Test
    void what_people_say_is_never_live() {
        String hostile = "<script>alert(1)</script> =1+1 \ud83d\ude80 \u05e9\u05dc\u05d5\u05dd ]]> & ' {0} {";
        Html page = page(
                ProgressDocument.of(
                        Progresses.between(
                                Sample.plan(OURS.formatted(
                                        hostile, "2025-09-30", "in place", "x".repeat(10_000), hostile, "started")),
                                Sample.plan("""
                                assessment: 1
                                pack: toolkit@2012
                                organisation: { name: "%s", audience: employer, headcount: 1 }
                                judged on: 2026-09-30
                                answers:
                                  MON-01: { not known: "%s" }
                                """.formatted(hostile, hostile))),
                        Setting.PLAIN),
                Setting.PLAIN);

        assertThat(page.all("script")).isEmpty();
        assertThat(Html.text(page.one("h1"))).contains("<script>alert(1)</script> =1+1 \ud83d\ude80");
        assertThat(text(page, "stage-1-lapsed"))
                .contains(hostile + " signed off the answer")
                .contains("now the answer is not known. <script>alert(1)</script> =1+1");
    }

    @Test
    void where_nothing_applies_no_scores_are_compared() {
        Html page = page(
                ProgressDocument.of(
                        Progresses.between(Sample.whereNothingApplies(), Sample.whereNothingApplies()), Setting.PLAIN),
                Setting.PLAIN);

        assertThat(Html.text(page.one("header")))
                .contains("As claimed not assessable")
                .contains("There are not two scores to compare: where nothing applies, nothing can be assessed.");
        assertThat(page.all("svg")).hasSize(1);
    }

    @Test
    void in_another_language_the_words_of_packs_are_marked_as_english() {
        Setting welsh = new Setting(Language.find("cy").orElseThrow(), Brand.PLAIN, "");
        Html page = page(ProgressDocument.of(Progresses.larkspurVane(), welsh), welsh);

        assertThat(page.root().getAttribute("lang")).isEqualTo("cy-GB");
        assertThat(page.all("bdi"))
                .filteredOn(each -> each.getAttribute("lang").equals("en-GB"))
                .extracting(Html::text)
                .contains("Name a senior sponsor", "LEAD-13 rose from 'in place' to 'evaluated'");
    }

    @Test
    void it_is_laid_out_as_pdf_and_docx_as_well() {
        List<DocumentFormat> forms = Formats.all().stream()
                .filter(DocumentFormat.class::isInstance)
                .map(DocumentFormat.class::cast)
                .toList();
        assertThat(forms).extracting(Format::name).containsExactly("docx", "html", "md", "pdf");
        assertThat(forms)
                .allSatisfy(form -> assertThat(form.of(YEAR, Setting.PLAIN)).isEqualTo(form.of(YEAR, Setting.PLAIN)));
        assertThat(forms.get(0).of(YEAR, Setting.PLAIN)).startsWith('P', 'K');
        assertThat(forms.get(3).of(YEAR, Setting.PLAIN)).startsWith('%', 'P', 'D', 'F', '-');
    }

    @Test
    void the_same_input_gives_the_same_page() {
        assertThat(HtmlDocument.of(ProgressDocument.of(Progresses.larkspurVane(), Setting.PLAIN)))
                .isEqualTo(HtmlDocument.of(YEAR))
                .hasSizeLessThan(300_000);
    }
}
