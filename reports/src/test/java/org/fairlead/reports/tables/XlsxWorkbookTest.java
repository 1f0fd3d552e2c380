package org.fairlead.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.brand.Contrast;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWorkbookTest {
    private static final Report HARBOUR_LOWE = Results.of("harbour-lowe/2026");
    private static final byte[] BYTES = XlsxWorkbook.of(HARBOUR_LOWE);
    private static final XSSFWorkbook XLSX = opened(BYTES);

    private static XSSFWorkbook opened(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
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
                        .isEqualTo(LocalDate.of(2026, 9, 30));
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<XSSFCell> cells(XSSFWorkbook workbook) {
        List<XSSFCell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell))));
        return cells;
    }

    private static List<String> texts(XSSFWorkbook workbook) {
        return cells(workbook).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(XSSFCell::getStringCellValue)
                .toList();
    }

    private static Cell read(XSSFCell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell)
                    ? new Cell.Day(cell.getLocalDateTimeCellValue().toLocalDate())
                    : new Cell.Figure(
                            cell.getNumericCellValue(),
                            cell.getCellStyle()
                                    .getDataFormatString()
                                    .replaceAll("^0\\.?", "")
                                    .length());
        }
        return Cell.text(cell.getStringCellValue());
    }

    private static List<List<Cell>> read(XSSFSheet sheet, int columns) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(read(row.getCell(column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** A line for each row; days and figures as programs write them. */
    private static String dump(XSSFWorkbook workbook) {
        var text = new StringBuilder();
        for (var sheet : workbook) {
            text.append("# ").append(sheet.getSheetName()).append('\n');
            sheet.forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(
                        cell -> cells.add(CsvTables.field(read((XSSFCell) cell)).replace("\n", "\\n")));
                text.append(String.join(" | ", cells).stripTrailing()).append('\n');
            });
        }
        return text.toString();
    }

    @Test
    void the_whole_workbook_is_the_expected_one() throws IOException {
        Path file = Path.of("src", "test", "resources", "org", "fairlead", "reports", "tables", "harbour-lowe.txt");
        if (Boolean.getBoolean("fairlead.renew")) {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, dump(XLSX));
        }
        assertThat(dump(XLSX))
                .as("renew with: mvn test -pl reports -am -Dfairlead.renew=true")
                .isEqualTo(Files.readString(file));
    }

    @Test
    void each_table_is_a_sheet_with_typed_cells() {
        for (Table table : Tables.of(HARBOUR_LOWE)) {
            if (!table.rows().isEmpty()) {
                XSSFSheet sheet = XLSX.getSheet(table.title());
                assertThat(read(sheet, table.columns().size())).isEqualTo(table.rows());
            }
        }
    }

    @Test
    void the_first_sheet_says_in_words_what_this_is() {
        assertThat(XLSX.getSheetName(0)).isEqualTo("About");
        List<String> said = new ArrayList<>();
        XLSX.getSheetAt(0)
                .forEach(row -> row.forEach(cell -> said.add(
                        read((XSSFCell) cell) instanceof Cell.Text text
                                ? text.text()
                                : ((Cell.Day) read((XSSFCell) cell)).day().toString())));
        assertThat(said)
                .startsWith("Harbour Lowe LLP", "Results and action plan")
                .containsSubsequence(
                        "Judged on",
                        "2026-09-30",
                        "Score as claimed",
                        "31.3 to 44.7 of 100",
                        "Score as evidenced",
                        "29.1 to 42.6 of 100",
                        "Band",
                        "Building")
                .contains("Action plan", "Scores", "Gaps", "Risks", "Answers", "Evidence")
                .anyMatch(text -> text.startsWith("No certificate"));
    }

    @Test
    void lists_have_a_head_row_that_stays_filters_and_is_printed_on_each_page() {
        for (Table table : Tables.of(HARBOUR_LOWE)) {
            XSSFSheet sheet = XLSX.getSheet(table.title());
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getHeader().getLeft()).endsWith(" " + table.title());
            assertThat(sheet.getFooter().getRight()).isEqualTo("&9 Page &P of &N");
            if (!table.rows().isEmpty()) {
                assertThat(sheet.getTables()).singleElement().satisfies(list -> {
                    assertThat(list.getHeaderRowCount()).isEqualTo(1);
                    assertThat(list.getRowCount()).isEqualTo(table.rows().size() + 1);
                    assertThat(list.getCTTable().getAutoFilter().getRef())
                            .isEqualTo(list.getCellReferences().formatAsString());
                });
            }
        }
    }

    @Test
    void progress_is_chosen_and_anything_else_is_refused_in_words() {
        List<? extends DataValidation> all = XLSX.getSheet("Action plan").getDataValidations();
        assertThat(all).singleElement().satisfies(validation -> {
            assertThat(validation.getValidationConstraint().getExplicitListValues())
                    .containsExactly("open", "in progress", "done", "dropped");
            assertThat(validation.getRegions().getCellRangeAddresses()[0].formatAsString())
                    .isEqualTo("M2:M29");
            assertThat(validation.getErrorBoxText())
                    .isEqualTo("Choose one of these: open, in progress, done and dropped.");
        });
    }

    @Test
    void the_areas_are_drawn_from_the_figures_above_and_told_in_words() {
        XSSFSheet scores = XLSX.getSheet("Scores");
        assertThat(scores.getDrawingPatriarch().getCharts()).singleElement().satisfies(chart -> {
            assertThat(chart.getTitleText().getString()).isEqualTo("Scores of areas, worst case, of 100");
            assertThat(chart.getCTChart().toString())
                    .contains("Scores!$A$3:$A$8", "Scores!$C$3:$C$8", "Scores!$E$3:$E$8", "<c:v>59.1</c:v>");
        });
        assertThat(unzipped(BYTES).get("xl/drawings/drawing1.xml")).contains("descr=\"Bars for each area: ");
    }

    @Test
    void the_same_result_gives_the_same_bytes() {
        assertThat(XlsxWorkbook.of(Results.of("harbour-lowe/2026"))).isEqualTo(BYTES);
        assertThat(Formats.find("xlsx").orElseThrow().of(HARBOUR_LOWE)).isEqualTo(BYTES);
    }

    @Test
    void the_seal_is_a_property_that_nobody_sees_and_is_not_there_without_one() {
        Report sealed =
                new Report(HARBOUR_LOWE.plan(), new Setting(Language.ENGLISH, Brand.PLAIN, "fl1-abc_DEF-0123456789"));

        assertThat(opened(XlsxWorkbook.of(sealed))
                        .getProperties()
                        .getCustomProperties()
                        .getProperty("FairleadSeal")
                        .getLpwstr())
                .isEqualTo("fl1-abc_DEF-0123456789");
        assertThat(XLSX.getProperties().getCustomProperties().contains("FairleadSeal"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t=", "\uff1d", " =", "\r\n="})
    void no_text_of_the_organisation_is_a_formula_or_a_link(String sign) {
        String text = sign + "HYPERLINK(\"https://example.org\",\"x\")";
        byte[] bytes = XlsxWorkbook.of(Results.saying(text));
        XSSFWorkbook workbook = opened(bytes);

        String shown = text.replace("\r\n", "\n");
        assertThat(cells(workbook))
                .noneMatch(cell -> cell.getCellType() == CellType.FORMULA)
                .noneMatch(cell -> cell.getHyperlink() != null)
                .filteredOn(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(shown))
                .hasSizeGreaterThan(4)
                .allSatisfy(cell -> assertThat(cell.getCellStyle().getQuotePrefixed())
                        .as(cell.getAddress().formatAsString())
                        .isTrue());
        assertThat(unzipped(bytes).keySet()).noneMatch(name -> name.contains("externalLink"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>&amp;</b> ]]>",
                "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDD2C and 5 others",
                "שלום עולם, مرحبا",
                "two\nlines and\ta tab",
                "_x003D_1+1 and _x0000_",
                "'=1"
            })
    void text_is_kept_as_it_was_written(String text) {
        assertThat(texts(opened(XlsxWorkbook.of(Results.saying(text))))).contains(text);
    }

    @Test
    void control_characters_and_marks_that_turn_the_direction_are_blanks() {
        assertThat(texts(opened(XlsxWorkbook.of(Results.saying("a\u0000b\u001bc\u202ed\ud800e\uffff")))))
                .contains("a b c d e ");
    }

    @Test
    void ten_thousand_characters_are_kept() {
        String long_ = "A remark. ".repeat(1_000).strip();
        assertThat(texts(opened(XlsxWorkbook.of(Results.saying(long_))))).contains(long_);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "\uD83D\uDE00", "_x0041_"})
    void what_is_longer_than_a_cell_is_cut_and_says_where_the_whole_is(String piece) {
        String text = "a" + piece.repeat(40_000 / piece.length());
        byte[] bytes = XlsxWorkbook.of(Results.saying(text));
        List<String> cut = texts(opened(bytes)).stream()
                .filter(each -> each.length() > 10_000)
                .toList();

        assertThat(cut).isNotEmpty().allSatisfy(each -> {
            assertThat(each).endsWith("... (A cell holds no more. The whole stands in ours.yml.)");
            assertThat(text).startsWith(each.substring(0, each.indexOf("... (A cell")));
        });
        assertThat(unzipped(bytes).get("xl/sharedStrings.xml")).doesNotContainPattern("(?s)<t[^>]*>[^<]{32768}");
    }

    @Test
    void a_name_gives_no_orders_to_the_printer_and_leaves_room_for_the_page() {
        XSSFWorkbook workbook = opened(XlsxWorkbook.of(Results.saying("&G&D".repeat(100))));

        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            String foot =
                    workbook.getSheetAt(i).getCTWorksheet().getHeaderFooter().getOddFooter();
            assertThat(foot).hasSizeLessThan(256).contains("&9 &&G&&D&&G").endsWith("&R&9 Page &P of &N");
        }
    }

    @Test
    void a_day_that_spreadsheets_count_differently_is_text() {
        XSSFWorkbook workbook = opened(XlsxWorkbook.of(Results.saying("a")));

        assertThat(read(workbook.getSheet("Evidence"), 9))
                .anySatisfy(row -> assertThat(row).contains(Cell.text("1850-01-02")))
                .anySatisfy(row -> assertThat(row).contains(new Cell.Day(LocalDate.of(2026, 5, 4))));
    }

    @Test
    void where_nothing_applies_sheets_say_so() {
        XSSFWorkbook workbook = opened(XlsxWorkbook.of(Results.whereNothingApplies()));

        assertThat(workbook.getSheet("Answers").getRow(1).getCell(0).getStringCellValue())
                .isEqualTo("No practice of this pack applies.");
        assertThat(workbook.getSheet("Answers").getTables()).isEmpty();
        assertThat(texts(workbook)).contains("not assessable");
    }

    @Test
    void nothing_answered_and_everything_unknown_give_whole_workbooks() {
        for (Report report : List.of(Results.empty(), Results.of("mistleworth-mutual/2026"))) {
            XSSFWorkbook workbook = opened(XlsxWorkbook.of(report));
            assertThat(workbook.getNumberOfSheets()).isEqualTo(8);
            assertThat(workbook.getSheet("Action plan").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Nothing to do for the targets set, as far as the answers are known.");
            assertThat(texts(workbook)).contains("0.0 to 100.0 of 100");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0b4f94, 0xffee00, 0xffffff, 0x000000, 0x777777, 0xff0000})
    void headings_can_be_read_on_the_colour_of_any_brand(int rgb) {
        var colour = new Brand.Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
        Report branded = new Report(
                HARBOUR_LOWE.plan(),
                new Setting(Language.ENGLISH, new Brand(Optional.empty(), Optional.empty(), colour), ""));

        XSSFCell head =
                opened(XlsxWorkbook.of(branded)).getSheet("Gaps").getRow(0).getCell(0);
        byte[] ground = head.getCellStyle().getFillForegroundColorColor().getRGB();
        byte[] ink = head.getCellStyle().getFont().getXSSFColor().getRGB();
        assertThat(ground).containsExactly((byte) colour.red(), (byte) colour.green(), (byte) colour.blue());
        assertThat(Contrast.between(colour, colour(ink))).isGreaterThanOrEqualTo(Contrast.TEXT);
    }

    private static Brand.Colour colour(byte[] rgb) {
        return new Brand.Colour(rgb[0] & 0xff, rgb[1] & 0xff, rgb[2] & 0xff);
    }

    @Test
    void words_of_every_language_fit_what_spreadsheets_allow() {
        for (Language language : Language.all()) {
            Report report = new Report(HARBOUR_LOWE.plan(), new Setting(language, Brand.PLAIN, ""));
            List<Table> tables = Tables.of(report);
            assertThat(tables).extracting(Table::title).doesNotHaveDuplicates().allSatisfy(title -> assertThat(title)
                    .hasSizeLessThan(32)
                    .doesNotContainPattern("[\\[\\]:*?/\\\\]"));
            for (Table table : tables) {
                assertThat(table.columns())
                        .extracting(column -> column.heading().toLowerCase(language.locale()))
                        .as("%s, %s", language, table.title())
                        .doesNotHaveDuplicates();
            }
            List<String> choices = PlanTable.progress(new Told(report));
            assertThat(choices).doesNotHaveDuplicates().noneMatch(choice -> choice.contains(","));
            assertThat(String.join(",", choices)).hasSizeLessThan(256);
            assertThat(language.say("tables.choose-title")).hasSizeLessThan(33);
            assertThat(language.say("tables.choose", language.joined(choices))).hasSizeLessThan(226);
        }
    }
}
