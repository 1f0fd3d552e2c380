package org.fairlead.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.fairlead.reports.Page;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxReportTest {
    /** One red pixel. */
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==";

    private static final Brand BRAND = new Brand(
            Optional.of("Wren & Partners"),
            Optional.of(new Brand.Logo(PIXEL, "image/png", "A wren", 400, 100)),
            new Brand.Colour(0x6b, 0x1f, 0x6b));
    private static final Setting BRANDED = new Setting(Language.find("cy").orElseThrow(), BRAND, "seal-1_A");
    private static final byte[] PLAIN = DocxDocument.of(EveryBlock.saying("Words."), Setting.PLAIN);
    private static final byte[] OURS = DocxDocument.of(EveryBlock.saying("Words."), BRANDED);

    static Stream<String> hostile() {
        return EveryBlock.HOSTILE.stream();
    }

    private static List<String> styled(List<IBodyElement> elements) {
        List<String> lines = new ArrayList<>();
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.add(paragraph.getStyle() + ": " + paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> {
                    lines.add("row");
                    for (XWPFTableCell cell : row.getTableCells()) {
                        styled(cell.getBodyElements()).forEach(line -> lines.add("  " + line));
                    }
                });
            }
        }
        return lines;
    }

    @Test
    void content_and_styles_are_in_order() {
        assertThat(String.join("\n", styled(DocxFiles.open(PLAIN).getBodyElements())))
                .isEqualTo("""
                        Subtitle: Subtitle Words.
                        Title: Title Words.
                        Normal: Words.
                        row
                          FigureName: Score Words.
                          FigureValue: 41.3 to 60.2
                          FigureNote: of 100
                          FigureName: Band
                          FigureValue: Words.
                          FigureNote:\s
                        AfterTable:\s
                        row
                          NoteHead: Risk Words.
                          Normal: Words.
                          ListBullet: Words.
                        AfterTable:\s
                        row
                          SideHead: Strengths
                          ListBullet: Words.
                          SideHead: Gaps Words.
                          Normal: Answer: Words.
                          Normal: Remark: none
                        AfterTable:\s
                        ContentsHead: Contents
                        TOC1: Areas
                        TOC2: Map Words.
                        TOC1: GAP-1 Words.
                        ReportHint: Each line leads to its place. For page numbers, click here and press F9.
                        Heading1: Areas
                        ReportPicture:\s
                        Caption: Scores Words.
                        row
                          TableHead: Area
                          TableHead: Words.
                          TableHead: Evidenced
                        row
                          TableHead: Monitoring
                          TableText: 40.0 to 60.0
                          TableText: Words.
                        row
                          TableHead: Leadership
                          TableText: none
                          TableText: none
                        AfterTable:\s
                        Heading2: Map Words.
                        row
                          TableHead: Area
                          TableHead: started
                          TableHead: in place
                        row
                          TableHead: Monitoring Words.
                          TableText: 0
                          TableText: 9
                        row
                          TableHead: Leadership
                          TableText: 1
                          TableText: 4
                        AfterTable:\s
                        Caption: Levels Words.
                        Heading1: GAP-1 Words.
                        Term: Answer	Words.
                        Term: Remark	none
                        Normal: Bold Words. then Words.[open]newoldCymraeg Words.""");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_that_people_write_is_live_or_lost(String words) {
        byte[] bytes = DocxDocument.of(EveryBlock.saying(words), Setting.PLAIN);
        String plain = Page.safe(words);

        List<String> lines = styled(DocxFiles.open(bytes).getBodyElements());
        assertThat(lines)
                .contains(
                        "Normal: " + plain,
                        "Heading1: GAP-1 " + plain,
                        "Heading2: Map " + plain,
                        "Caption: Scores " + plain)
                .contains("  TableText: " + plain, "  FigureValue: " + plain, "  ListBullet: " + plain)
                .hasSameSizeAs(styled(DocxFiles.open(PLAIN).getBodyElements()));
        DocxFiles.unzipped(bytes).keySet().stream()
                .filter(name -> name.endsWith(".rels"))
                .forEach(
                        name -> assertThat(DocxFiles.text(bytes, name)).as(name).doesNotContain("External"));
        assertThat(DocxFiles.text(bytes, "word/document.xml").split("w:instrText", -1))
                .hasSize(3);
    }

    @Test
    void score_ranges_are_a_chart_of_word_with_a_sheet_that_can_be_edited() throws IOException {
        XWPFDocument docx = DocxFiles.open(PLAIN);

        assertThat(docx.getCharts()).hasSize(1);
        String chart = DocxFiles.text(PLAIN, "word/charts/chart1.xml");
        assertThat(chart)
                .contains("<c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/>", "<c:overlap val=\"100\"/>")
                .contains("<c:v>As claimed</c:v>", "<c:v>As evidenced</c:v>", "<c:v>open</c:v>")
                .contains("<c:v>Monitoring Words.</c:v>", "<a:t>40.0 to 60.0</a:t>", "<a:t>not assessable</a:t>");
        try (XSSFWorkbook sheet = docx.getCharts().get(0).getWorkbook()) {
            assertThat(sheet.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(40);
            assertThat(sheet.getSheetAt(0).getRow(1).getCell(3).getNumericCellValue())
                    .isEqualTo(20);
            assertThat(sheet.getSheetAt(0).getRow(2).getCell(2).getNumericCellValue())
                    .isEqualTo(30);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException broken) {
            throw new IOException(broken);
        }
        assertThat(DocxFiles.text(PLAIN, "word/document.xml")).contains("descr=\"Scores Words.\"");
    }

    @Test
    void the_sheet_of_a_chart_carries_the_day_of_the_report() throws IOException {
        byte[] sheet = Objects.requireNonNull(
                DocxFiles.unzipped(PLAIN).get("word/embeddings/Microsoft_Excel_Worksheet1.xlsx"));

        assertThat(DocxFiles.text(sheet, "docProps/core.xml")).contains(">2026-09-30T00:00:00Z</dcterms:created>");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(sheet))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().toLocalDate()).isEqualTo(LocalDate.of(2026, 9, 30));
            }
        }
    }

    @Test
    void a_heat_map_is_a_shaded_table_whose_numbers_can_be_read() {
        XWPFTable map = DocxFiles.open(PLAIN).getTables().get(4);

        XWPFTableCell strongest = map.getRow(1).getCell(2);
        assertThat(strongest.getColor()).isEqualTo("0B4F94");
        assertThat(strongest.getParagraphs().get(0).getRuns().get(0).getColor()).isEqualTo("FFFFFF");
        XWPFTableCell pale = map.getRow(2).getCell(1);
        assertThat(pale.getColor()).isEqualTo("E7EDF4");
        assertThat(pale.getParagraphs().get(0).getRuns().get(0).getColor()).isEqualTo("1B2330");
        assertThat(map.getRow(1).getCell(1).getColor()).isNull();
    }

    @Test
    void tables_say_what_they_show() {
        assertThat(DocxFiles.text(PLAIN, "word/document.xml")).contains("<w:tblCaption w:val=\"Scores\"/>");
    }

    @Test
    void the_brand_gives_name_logo_and_colour() {
        XWPFDocument docx = DocxFiles.open(OURS);

        assertThat(docx.getHeaderList())
                .extracting(header -> header.getText().strip())
                .contains("Subtitle Words.\tWren & Partners");
        assertThat(docx.getAllPictures()).hasSize(1);
        assertThat(DocxFiles.text(OURS, "word/document.xml"))
                .contains("descr=\"A wren\"", "cx=\"2160000\" cy=\"540000\"");
        assertThat(DocxFiles.text(OURS, "word/styles.xml"))
                .contains("6B1F6B")
                .doesNotContain("0B4F94", "BRAND", "PALE");
    }

    @Test
    void language_is_that_of_the_setting_and_of_words_in_another() {
        assertThat(DocxFiles.text(OURS, "word/styles.xml")).contains("w:lang w:val=\"cy-GB\"");
        assertThat(DocxFiles.text(OURS, "docProps/core.xml")).contains("<dc:language>cy-GB</dc:language>");
        assertThat(DocxFiles.text(OURS, "word/document.xml")).contains("<w:lang w:val=\"cy\"/>");
    }

    @Test
    void what_is_read_from_right_to_left_is_laid_out_so() {
        String hebrew = "\u05e9\u05dc\u05d5\u05dd";
        String document =
                DocxFiles.text(DocxDocument.of(EveryBlock.saying(hebrew), Setting.PLAIN), "word/document.xml");

        assertThat(document).contains("<w:bidi/>", "<w:rtl/>");
        assertThat(DocxFiles.text(PLAIN, "word/document.xml")).doesNotContain("<w:bidi/>", "<w:rtl/>");
    }

    @Test
    void the_seal_is_a_property_and_there_is_none_without() {
        assertThat(DocxFiles.open(OURS)
                        .getProperties()
                        .getCustomProperties()
                        .getProperty("FairleadSeal")
                        .getLpwstr())
                .isEqualTo("seal-1_A");
        assertThat(DocxFiles.open(PLAIN).getProperties().getCustomProperties().contains("FairleadSeal"))
                .isFalse();
    }

    @Test
    void margins_are_ordinary_where_nobody_is_asked_for_comments() {
        assertThat(DocxFiles.text(PLAIN, "word/document.xml")).contains("w:right=\"1134\"");
        assertThat(DocxFiles.text(DocxDocument.forComments(EveryBlock.saying(""), Setting.PLAIN), "word/document.xml"))
                .contains("w:right=\"3118\"", "The wide margin is for comments.");
    }

    @Test
    void a_row_longer_than_a_page_may_be_split() {
        XWPFDocument docx = DocxFiles.open(DocxDocument.of(EveryBlock.saying(EveryBlock.longText()), Setting.PLAIN));

        assertThat(docx.getTables().get(3).getRow(1).isCantSplitRow()).isFalse();
        assertThat(docx.getTables().get(3).getRow(2).isCantSplitRow()).isTrue();
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(DocxDocument.of(EveryBlock.saying("Words."), BRANDED)).isEqualTo(OURS);
    }

    @Test
    void a_document_without_parts_has_no_contents() {
        Document bare = new Document("T", "S", "A", LocalDate.of(2026, 9, 30), List.of(), List.of());

        assertThat(styled(DocxFiles.open(DocxDocument.of(bare, Setting.PLAIN)).getBodyElements()))
                .isEqualTo(List.of("Subtitle: S", "Title: T"));
        assertThat(Map.copyOf(DocxFiles.unzipped(DocxDocument.of(bare, Setting.PLAIN))))
                .containsKey("word/document.xml");
    }
}
