package org.fairlead.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fairlead.engine.model.Practice;
import org.fairlead.reports.Sample;
import org.fairlead.reports.handbook.Handbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxDocumentTest {
    private static final byte[] BYTES = DocxDocument.forComments(Handbook.of(Sample.TOOLKIT_READ), Setting.PLAIN);
    private static final XWPFDocument DOCX = open(BYTES);
    private static final Map<String, String> FILES = unzipped(BYTES);

    @TempDir
    Path folder = Path.of("");

    private static XWPFDocument open(byte[] bytes) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> unzipped(byte[] bytes) {
        Map<String, String> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().toLocalDate())
                        .as("the day of %s", entry.getName())
                        .isEqualTo(LocalDate.of(2012, 3, 2));
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<XWPFParagraph> styled(String style) {
        return DOCX.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }

    private static List<String> found(String pattern, String file) {
        return Pattern.compile(pattern)
                .matcher(FILES.getOrDefault(file, ""))
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    @Test
    void practices_are_headings_that_a_program_can_list() {
        List<String> headings =
                styled("Heading2").stream().map(XWPFParagraph::getText).toList();
        for (Practice practice : Sample.TOOLKIT_READ.pack().practices().values()) {
            assertThat(headings).contains(practice.id() + " " + practice.title());
        }
        assertThat(found("w:styleId=\"Heading(\\d)\"", "word/styles.xml")).containsExactly("1", "2", "3", "4");
        assertThat(FILES.get("word/styles.xml")).contains("w:outlineLvl w:val=\"3\"");
    }

    @Test
    void headings_leave_no_rank_out() {
        int before = 0;
        for (XWPFParagraph paragraph : DOCX.getParagraphs()) {
            String style = String.valueOf(paragraph.getStyle());
            if (style.startsWith("Heading")) {
                int rank = style.charAt("Heading".length()) - '0';
                assertThat(rank).as(paragraph.getText()).isLessThanOrEqualTo(before + 1);
                before = rank;
            }
        }
    }

    @Test
    void the_contents_are_a_field_that_is_filled_in_already() {
        assertThat(found("<w:instrText[^>]*>([^<]*)</w:instrText>", "word/document.xml"))
                .containsExactly(" TOC \\o \"1-2\" \\h \\z \\u ");
        assertThat(styled("TOC2").stream().map(XWPFParagraph::getText))
                .contains("MON-05 Repeat the collection at least every three years");
        List<String> parts = found("w:fldCharType=\"(\\w+)\"", "word/document.xml");
        assertThat(parts).containsExactly("begin", "separate", "end");
    }

    @Test
    void every_link_leads_to_a_bookmark_and_no_two_bookmarks_are_alike() {
        List<String> bookmarks = found("<w:bookmarkStart [^>]*w:name=\"([^\"]*)\"", "word/document.xml");
        List<String> links = found("<w:hyperlink [^>]*w:anchor=\"([^\"]*)\"", "word/document.xml");

        assertThat(bookmarks).doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Za-z_][A-Za-z0-9_]{0,39}"));
        Set<String> nowhere = new TreeSet<>(links);
        nowhere.removeAll(new HashSet<>(bookmarks));
        assertThat(nowhere).isEmpty();
        assertThat(links).hasSizeGreaterThan(500);
    }

    @Test
    void tables_say_their_heads_again_on_each_page_and_keep_rows_whole() {
        assertThat(DOCX.getTables()).hasSizeGreaterThan(160).allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows())
                    .allSatisfy(row -> assertThat(row.isCantSplitRow()).isTrue());
        });
    }

    @Test
    void no_two_tables_touch_since_they_would_become_one() {
        List<Object> body = new ArrayList<>(DOCX.getBodyElements());
        for (int i = 1; i < body.size(); i++) {
            if (body.get(i) instanceof org.apache.poi.xwpf.usermodel.XWPFTable) {
                assertThat(body.get(i - 1)).isInstanceOf(XWPFParagraph.class);
            }
        }
    }

    @Test
    void pages_are_numbered_and_there_is_room_for_comments() {
        String footer = FILES.entrySet().stream()
                .filter(file -> file.getKey().startsWith("word/footer"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        assertThat(footer).contains("w:instr=\"PAGE\"", "w:instr=\"NUMPAGES\"");
        assertThat(found("<w:pgMar [^>]*w:right=\"(\\d+)\"", "word/document.xml"))
                .containsExactly("3118");
        assertThat(found("<w:pgSz [^>]*w:w=\"(\\d+)\"", "word/document.xml")).containsExactly("11906");
    }

    @Test
    void it_says_its_title_its_language_and_no_day_but_the_packs_own() {
        assertThat(FILES.get("docProps/core.xml"))
                .contains("<dc:title>Social Mobility Toolkit for the Professions</dc:title>")
                .contains("<dc:creator>Professions for Good</dc:creator>")
                .contains("<dc:language>en-GB</dc:language>")
                .contains(">2012-03-02T00:00:00Z</dcterms:created>", ">2012-03-02T00:00:00Z</dcterms:modified>");
        assertThat(FILES.get("word/styles.xml")).contains("w:lang w:val=\"en-GB\"");
    }

    @Test
    void it_leads_to_nothing_outside() {
        FILES.forEach((name, text) ->
                assertThat(text).as(name).doesNotContain("TargetMode=\"External\"", "attachedTemplate"));
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(DocxDocument.forComments(Handbook.of(Sample.TOOLKIT_READ), Setting.PLAIN))
                .isEqualTo(BYTES);
    }

    @Test
    void words_with_markup_or_signs_that_steer_stay_words() {
        var read = Sample.tiny(
                folder.resolve("tiny"),
                "openness/OPN-02-count-who-applies/practice.yml",
                "why: Only a count shows who stays away.",
                "why: \"</w:t><w:evil/> &amp; \\\" tab\\there \\u202e \\u0007 \\ufffe end\"");
        XWPFDocument docx = open(DocxDocument.forComments(Handbook.of(read), Setting.PLAIN));

        assertThat(docx.getParagraphs().stream().map(XWPFParagraph::getText))
                .contains("Why\t</w:t><w:evil/> &amp; \" tab here       end");
    }
}
