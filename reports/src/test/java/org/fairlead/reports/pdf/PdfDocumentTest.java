package org.fairlead.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fairlead.reports.Sample;
import org.fairlead.reports.analysis.Reports;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.handbook.Handbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {
    private static final byte[] BYTES = PdfDocument.of(Documents.everything(), Setting.PLAIN.sealed("abc-_123"));
    private static final PDDocument PDF = open(BYTES);

    private static PDDocument open(byte[] bytes) {
        try {
            return Loader.loadPDF(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @AfterAll
    static void close() throws IOException {
        PDF.close();
    }

    /** What a person can read, on some pages, with runs of white space as one. */
    private static String text(PDDocument pdf, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    private static String text(Document document) throws IOException {
        try (PDDocument pdf = open(PdfDocument.of(document))) {
            return text(pdf, 1, pdf.getNumberOfPages());
        }
    }

    @Nested
    class the_file {
        @Test
        void says_what_it_is_and_of_which_day() {
            var said = PDF.getDocumentInformation();

            assertThat(said.getTitle()).isEqualTo(Documents.everything().title() + " - Everything");
            assertThat(said.getAuthor()).isEqualTo("A. Writer");
            assertThat(said.getSubject()).isEqualTo("Everything. A. Writer.");
            assertThat(said.getProducer()).isEqualTo("Fairlead");
            var day = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            day.clear();
            day.set(2026, Calendar.SEPTEMBER, 30);
            assertThat(said.getCreationDate().toInstant()).isEqualTo(day.toInstant());
            assertThat(said.getModificationDate().toInstant()).isEqualTo(day.toInstant());
            assertThat(PDF.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(PDF.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }

        @Test
        void has_its_seal_in_plain_sight_once() {
            assertThat(Pattern.compile("/FairleadSeal *\\(([^)\\\\]*)\\)")
                            .matcher(new String(BYTES, StandardCharsets.ISO_8859_1))
                            .results()
                            .map(each -> each.group(1)))
                    .containsExactly("abc-_123");
        }

        @Test
        void differs_by_its_seal_alone_where_nothing_else_does() {
            byte[] other = PdfDocument.of(Documents.everything(), Setting.PLAIN.sealed("xyz-_789"));

            assertThat(new String(other, StandardCharsets.ISO_8859_1).replace("xyz-_789", "abc-_123"))
                    .isEqualTo(new String(BYTES, StandardCharsets.ISO_8859_1));
        }

        @Test
        void has_no_seal_where_there_is_none() {
            assertThat(new String(PdfDocument.of(Documents.empty()), StandardCharsets.ISO_8859_1))
                    .doesNotContain("FairleadSeal");
        }

        @Test
        void is_the_same_each_time() {
            assertThat(PdfDocument.of(Documents.everything(), Setting.PLAIN.sealed("abc-_123")))
                    .isEqualTo(BYTES);
        }

        @Test
        void has_another_id_where_it_says_something_else() {
            assertThat(id(PdfDocument.of(Documents.said("one"))))
                    .isNotEqualTo(id(PdfDocument.of(Documents.said("two"))));
        }

        private static String id(byte[] file) {
            try (PDDocument pdf = open(file)) {
                return pdf.getDocument().getDocumentID().toString();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Test
        void holds_all_its_letters() throws IOException {
            for (PDPage page : PDF.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }

        @Test
        void is_one_of_the_forms_of_a_report() {
            assertThat(Formats.find("pdf"))
                    .hasValueSatisfying(form -> assertThat(form.isText()).isFalse());
        }
    }

    @Nested
    class its_text {
        @Test
        void keeps_the_order_of_the_document() throws IOException {
            String text = text(PDF, 1, PDF.getNumberOfPages());

            assertThat(text)
                    .containsSubsequence(
                            "Everything",
                            "Firm <script>",
                            "A. Writer, 30 September 2026",
                            "Claimed",
                            "41.3 to 60.2",
                            "of 100",
                            "Strengths",
                            "Risks",
                            "Contents",
                            "Blocks",
                            "MON-05 Repeat the survey",
                            "Plain, ",
                            "strong",
                            "a link",
                            "[blank]",
                            "Practices by level.",
                            "Column 0",
                            "g59.3",
                            "Inner text.",
                            "Deep text.",
                            "Letters",
                            "p59.7");
        }

        @Test
        void stands_in_its_line_in_order() throws IOException {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setEndPage(3);

            assertThat(stripper.getText(PDF)).contains("Plain, strong, a link, [blank]");
        }

        @Test
        void has_the_letters_of_many_scripts() throws IOException {
            String text = Normalizer.normalize(text(PDF, 1, PDF.getNumberOfPages()), Normalizer.Form.NFC);

            assertThat(text)
                    .contains(
                            Documents.WELSH,
                            Documents.GREEK,
                            Documents.CYRILLIC,
                            Documents.HEBREW,
                            Documents.EMOJI,
                            "\u2713 \u2192 \u2265 \u26a0");
            for (String word : Documents.ARABIC.split(" ", -1)) {
                assertThat(text).contains(word);
            }
        }

        @Test
        void is_never_markup() throws IOException {
            assertThat(text(Documents.said(Documents.MARKUP))).contains(Documents.MARKUP);
        }

        @Test
        void breaks_a_word_without_end_and_loses_none_of_it() throws IOException {
            assertThat(text(Documents.said("x".repeat(10_000))).chars().filter(each -> each == 'x'))
                    .hasSizeGreaterThanOrEqualTo(10_000);
        }

        @Test
        void says_so_where_a_character_is_replaced() throws IOException {
            String text = text(Documents.said("Name: " + Documents.CHINESE + "."));

            assertThat(text).contains("Name: \ufffd\ufffd.").contains("The sign \ufffd stands for a character");
            assertThat(text(Documents.said("Name."))).doesNotContain("stands for a character");
        }

        @Test
        void leaves_out_what_has_no_form_of_its_own() throws IOException {
            assertThat(text(Documents.said("Well\ud83d\udc4d\ud83c\udffd done\ufe0f\u180b.")))
                    .contains("Well\ud83d\udc4d done.")
                    .doesNotContain("\ufffd");
        }

        @Test
        void says_aloud_what_was_put_in_and_taken_out() throws IOException {
            assertThat(text(PDF, 1, PDF.getNumberOfPages()).replace(" ", ""))
                    .contains("[added:putin][removed:takenout]");
        }
    }

    @Nested
    class its_pages {
        @Test
        void are_numbered_and_carry_the_title() throws IOException {
            int all = PDF.getNumberOfPages();
            for (int page = 1; page <= all; page++) {
                assertThat(text(PDF, page, page))
                        .contains("Page %d of %d".formatted(page, all))
                        .contains("Firm <script>");
            }
            assertThat(PDF.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("1", "2", "3")
                    .hasSize(all);
        }

        @Test
        void repeat_the_head_of_a_table() throws IOException {
            int rows = 0;
            for (int page = 1; page <= PDF.getNumberOfPages(); page++) {
                String text = text(PDF, page, page);
                if (text.matches(".*\\b[gp]\\d+\\.0\\b.*")) {
                    rows++;
                    assertThat(text).as("page %d", page).contains("Column 0").contains("Column 3");
                }
            }
            assertThat(rows).isGreaterThan(3);
        }

        @Test
        void lie_across_where_a_table_has_many_columns() throws IOException {
            for (int page = 1; page <= PDF.getNumberOfPages(); page++) {
                var size = PDF.getPage(page - 1).getMediaBox();
                assertThat(size.getWidth() > size.getHeight())
                        .as("page %d lies across", page)
                        .isEqualTo(text(PDF, page, page).contains("Column 7"));
                assertThat(Math.max(size.getWidth(), size.getHeight())).isBetween(841f, 842f);
            }
        }

        @Test
        void of_an_empty_document_are_one() throws IOException {
            try (PDDocument pdf = open(PdfDocument.of(Documents.empty()))) {
                assertThat(text(pdf, 1, 1)).contains("Ours", "Nothing", "Nobody, 30 September 2026", "Page 1 of 1");
                assertThat(pdf.getNumberOfPages()).isOne();
            }
        }

        @Test
        void begin_with_one_for_a_board() throws IOException {
            for (String name : List.of("harbour-lowe/2026", "nine-lanterns-chambers/2026", "tidewright-society/2026")) {
                Document report = Reports.sample(name);
                Block.Beside last = report.cover().stream()
                        .filter(Block.Beside.class::isInstance)
                        .map(Block.Beside.class::cast)
                        .findFirst()
                        .orElseThrow();
                try (PDDocument pdf = open(PdfDocument.of(report))) {
                    assertThat(text(pdf, 1, 1))
                            .as(name)
                            .contains(last.columns().get(2).title());
                    assertThat(text(pdf, 2, 2)).as(name).contains("Contents");
                }
            }
        }
    }

    @Nested
    class its_ways {
        @Test
        void are_bookmarks_of_every_part_that_has_an_address() throws IOException {
            assertThat(bookmarks(PDF.getDocumentCatalog().getDocumentOutline().children(), ""))
                    .containsExactly(
                            "Blocks",
                            "- MON-05 Repeat the survey",
                            "- " + Documents.EMOJI,
                            "Letters " + Documents.ARABIC,
                            "Plan");
        }

        private static List<String> bookmarks(Iterable<PDOutlineItem> items, String indent) throws IOException {
            List<String> all = new ArrayList<>();
            for (PDOutlineItem each : items) {
                String heading = each.getTitle().replaceAll("^\\S+ ", "");
                PDPage page = each.findDestinationPage(PDF);
                if (heading.matches("[A-Za-z ]+")) {
                    assertThat(text(
                                    PDF,
                                    PDF.getPages().indexOf(page) + 1,
                                    PDF.getPages().indexOf(page) + 1))
                            .contains(heading);
                }
                all.add(indent + each.getTitle());
                all.addAll(bookmarks(each.children(), indent + "- "));
            }
            return all;
        }

        @Test
        void are_links_that_lead_to_pages_and_say_where() throws IOException {
            List<String> links = new ArrayList<>();
            for (PDPage page : PDF.getPages()) {
                for (PDAnnotation each : page.getAnnotations()) {
                    var link = (PDAnnotationLink) each;
                    var target = link.getDestination() == null
                            ? ((PDActionGoTo) link.getAction()).getDestination()
                            : link.getDestination();
                    assertThat(((PDPageDestination) target).retrievePageNumber())
                            .isNotNegative();
                    links.add(link.getContents());
                }
            }
            assertThat(links).contains("Blocks", "MON-05 Repeat the survey", "a link", "MON-05");
        }

        @Test
        void say_the_number_of_the_page_in_the_contents() throws IOException {
            int page = PDF.getPages()
                            .indexOf(PDF.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .getLastChild()
                                    .findDestinationPage(PDF))
                    + 1;

            assertThat(text(PDF, 2, 2)).containsPattern("Plan[ .]+" + page + "\\b");
        }
    }

    @Test
    void its_colours_do_not_tell_which_java_wrote_it() throws IOException {
        byte[] pdf = PdfDocument.of(Handbook.of(Sample.TOOLKIT_READ), Setting.PLAIN);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            var intent = read.getDocumentCatalog().getOutputIntents().get(0);
            byte[] profile = new PDStream(intent.getDestOutputIntent()).toByteArray();
            assertThat(new String(profile, 36, 4, StandardCharsets.US_ASCII)).isEqualTo("acsp");
            assertThat(Arrays.copyOfRange(profile, 40, 44)).containsOnly(0);
        }
    }
}
