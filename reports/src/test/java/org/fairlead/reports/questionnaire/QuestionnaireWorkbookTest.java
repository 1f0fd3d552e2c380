package org.fairlead.reports.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.fairlead.reports.Sample;
import org.fairlead.reports.document.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireWorkbookTest {
    private static final String SHEET = """
            assessment: 1
            pack: toolkit@2012
            organisation: { name: Ours, audience: employer, headcount: 35, offers: [internships] }
            judged on: 2026-09-30
            """;

    private static final XSSFWorkbook BOOK = workbook(SHEET);

    private static GapAnalysis empty(String yaml) {
        return Sample.plan(yaml).analysis();
    }

    private static XSSFWorkbook workbook(String yaml) {
        Problems problems = new Problems();
        Node said = YamlReader.read(new TextFile("ours.yml", yaml), problems).orElseThrow();
        byte[] bytes = QuestionnaireWorkbook.of(new Account(empty(yaml), said), Setting.PLAIN, problems)
                .orElseThrow();
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<XSSFSheet> sheets() {
        return IntStream.range(0, BOOK.getNumberOfSheets())
                .mapToObj(BOOK::getSheetAt)
                .toList();
    }

    private static Stream<Cell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }

    private static List<String> row(XSSFSheet sheet, int number) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(number).forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    @Test
    void it_has_a_sheet_for_each_kind_of_thing_to_say() {
        assertThat(sheets())
                .extracting(XSSFSheet::getSheetName)
                .containsExactly(
                        "Start",
                        "Your organisation",
                        "Rounds",
                        "Publications",
                        "Internships",
                        "Placements",
                        "Outreach",
                        "Targets",
                        "Questions",
                        "Evidence",
                        "Accepted gaps",
                        "Lists");
        assertThat(BOOK.getSheetVisibility(11)).isEqualTo(SheetVisibility.HIDDEN);
        assertThat(BOOK.getActiveSheetIndex()).isZero();
    }

    @Test
    void each_question_stands_with_what_its_levels_mean() {
        XSSFSheet questions = BOOK.getSheet("Questions");
        assertThat(row(questions, InputSheet.HEAD_ROW))
                .startsWith(
                        "No.",
                        "Area",
                        "Question",
                        "Why it is asked",
                        "What each level means",
                        "Answer\nChoose the level whose words are true today, or “not known”.",
                        "Reason\nOnly for “not known” and “not applicable”: why.");
        Practice practice = Sample.TOOLKIT_READ.pack().practice("MON-05");
        Row row = StreamSupport.stream(questions.spliterator(), false)
                .filter(each -> each.getRowNum() >= InputSheet.FIRST
                        && each.getCell(0).getStringCellValue().equals("MON-05"))
                .findFirst()
                .orElseThrow();
        assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Monitoring");
        assertThat(row.getCell(2).getStringCellValue()).isEqualTo(practice.title() + "\n" + practice.ask());
        assertThat(row.getCell(3).getStringCellValue())
                .isEqualTo(practice.why() + "\nCould be shown by: survey report and published summary.");
        assertThat(row.getCell(4).getStringCellValue())
                .startsWith("not in place: " + practice.meanings().get(0) + "\nstarted: ");
    }

    @Test
    void it_asks_for_what_applies_and_nothing_else() {
        List<String> asked = cells(BOOK.getSheet("Questions"))
                .filter(cell -> cell.getColumnIndex() == 0 && cell.getRowIndex() >= InputSheet.FIRST)
                .map(Cell::getStringCellValue)
                .toList();
        assertThat(asked)
                .containsExactlyElementsOf(empty(SHEET).standings().values().stream()
                        .filter(standing -> standing.applies())
                        .map(standing -> standing.practice().id())
                        .toList());
    }

    @Test
    void only_the_cells_to_fill_in_can_be_written_in_and_words_say_which() {
        for (XSSFSheet sheet : sheets().subList(0, 11)) {
            assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
            cells(sheet).filter(cell -> !cell.getCellStyle().getLocked()).forEach(cell -> {
                assertThat(cell.getRowIndex()).isGreaterThanOrEqualTo(InputSheet.FIRST);
                assertThat(sheet.getRow(InputSheet.MARK_ROW)
                                .getCell(cell.getColumnIndex())
                                .getStringCellValue())
                        .isEqualTo("fill in");
            });
        }
        assertThat(cells(BOOK.getSheet("Questions"))
                        .filter(cell -> !cell.getCellStyle().getLocked()))
                .hasSize(7 * 49);
    }

    @Test
    void answers_are_chosen_from_the_levels_of_the_question() {
        XSSFSheet questions = BOOK.getSheet("Questions");
        List<XSSFDataValidation> answers = questions.getDataValidations().stream()
                .filter(each -> each.getRegions().getCellRangeAddresses()[0].getFirstColumn() == 5)
                .toList();
        assertThat(answers).hasSize(49);
        assertThat(offered(answers.get(0)))
                .containsExactly("not in place", "started", "in place", "evaluated", "not known");
        assertThat(answers).allSatisfy(each -> {
            assertThat(each.getErrorBoxText())
                    .isEqualTo("Please choose one of the words that the list of this cell offers.");
            assertThat(each.getPromptBoxText()).isNotEmpty();
        });
        assertThat(answers).anySatisfy(each -> assertThat(offered(each)).contains("not applicable"));
    }

    private static List<String> offered(XSSFDataValidation validation) {
        String place =
                BOOK.getName(validation.getValidationConstraint().getFormula1()).getRefersToFormula();
        var area = new org.apache.poi.ss.util.AreaReference(place, BOOK.getSpreadsheetVersion());
        return Stream.of(area.getAllReferencedCells())
                .map(at -> BOOK.getSheet(at.getSheetName())
                        .getRow(at.getRow())
                        .getCell(at.getCol())
                        .getStringCellValue())
                .toList();
    }

    @Test
    void heads_stay_in_sight_and_on_every_page() {
        for (String name : List.of("Questions", "Evidence", "Rounds")) {
            XSSFSheet sheet = BOOK.getSheet(name);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) InputSheet.FIRST);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).contains("5:");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:5");
            assertThat(sheet.getFooter().getLeft()).isEqualTo("Ours, toolkit@2012");
            assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\\tx", "\\rx", "<b>&amp;</b>", "\\u202eevil", "株式会社 🏳️‍🌈"})
    void whatever_people_wrote_is_text_and_stays_as_it_was(String written) {
        String remark = written.replace("\\t", "\t").replace("\\r", "\r").replace("\\u202e", "\u202e");
        XSSFWorkbook book = workbook(SHEET.replace("name: Ours", "name: \"" + written + "\"")
                + "answers:\n  MON-01: { level: started, remark: \"" + written + "\" }\n");
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            assertThat(cells(book.getSheetAt(i))).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
        Cell cell = book.getSheet("Questions").getRow(InputSheet.FIRST).getCell(7);
        assertThat(cell.getStringCellValue()).isEqualTo(remark.strip());
        assertThat(cell.getCellStyle().getQuotePrefixed())
                .isEqualTo(remark.strip().matches("[=+@-].*"));
    }

    @Test
    void a_remark_of_ten_thousand_characters_fits() {
        String remark = "ab 🏳️ ".repeat(1_500).strip();
        XSSFWorkbook book = workbook(SHEET + "answers:\n  MON-01: { level: started, remark: \"" + remark + "\" }\n");
        assertThat(book.getSheet("Questions")
                        .getRow(InputSheet.FIRST)
                        .getCell(7)
                        .getStringCellValue())
                .isEqualTo(remark);
    }
}
