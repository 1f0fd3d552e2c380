package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do to a workbook, and what they are told. Of the questions, row 6 is MON-01, row 7 MON-02 and so on. */
class WorkbookTest {
    private static final String FORM = "Your organisation";
    private static final String SHEET = "Questions";

    private static byte[] fresh = {};

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeAll
    static void made(@TempDir Path folder) {
        var someone = Person.in(folder);
        someone.runs(
                "new",
                "--audience",
                "employer",
                "--headcount",
                "35",
                "--offers",
                "internships",
                "--pack",
                "toolkit@2012",
                "--out",
                "./ours.xlsx");
        fresh = someone.bytes("ours.xlsx");
    }

    @BeforeEach
    void begin() {
        person = Person.in(folder);
    }

    private Person.Ran checked(UnaryOperator<Edited> change) {
        person.having("ours.xlsx", change.apply(new Edited(fresh)).bytes());
        return person.runs("check", "./ours.xlsx");
    }

    private void assertAnswered(int answered, UnaryOperator<Edited> change) {
        var ran = checked(change);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("ours.xlsx: no problems.\n  %d of the ".formatted(answered))
                .contains(answered == 1 ? "is answered" : "are answered");
    }

    private void assertTold(String problems, UnaryOperator<Edited> change) {
        assertThat(checked(change))
                .isEqualTo(new Person.Ran(
                        Exit.INPUT_HAS_PROBLEMS,
                        "",
                        problems
                                + (problems.lines().count() == 1
                                        ? "1 problem.\n"
                                        : problems.lines().count() + " problems.\n")));
    }

    private String imported(UnaryOperator<Edited> change) {
        person.having("ours.xlsx", change.apply(new Edited(fresh)).bytes());
        var ran = person.runs("import", "./ours.xlsx");
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    @Test
    void a_fresh_one_is_sound_and_nothing_is_answered() {
        assertAnswered(0, each -> each);
    }

    @Test
    void words_may_have_blanks_around_them_and_any_case() {
        assertAnswered(3, each -> each.write(SHEET, "F6", " In place\u00a0")
                .write(SHEET, "F7", "STARTED")
                .write(SHEET, "F8", "not\nin  place")
                .write(FORM, "C7", "Employer ")
                .write(FORM, "C9", "LAW")
                .write(FORM, "C15", "Yes"));
    }

    @Test
    void what_is_not_known_says_why() {
        assertThat(imported(each -> each.write(SHEET, "F6", "Not known").write(SHEET, "G6", "nobody can say")))
                .contains("\n  MON-01: { not known: nobody can say }\n");
        assertTold(
                "ours.xlsx, Questions!G6: 'not known' for MON-01 needs a reason. Maybe write it here.\n",
                each -> each.write(SHEET, "F6", "not known"));
    }

    @Test
    void a_word_that_is_no_level_gets_a_guess() {
        assertTold(
                "ours.xlsx, Questions!F6: 'in plase' is not a known level of MON-01. Maybe 'in place'.\n",
                each -> each.write(SHEET, "F6", "in plase"));
    }

    @Test
    void nothing_said_beside_an_answer_is_lost() {
        assertTold("""
                ours.xlsx, Questions!G6: A reason stands beside the answer 'started' to MON-01, and it would be lost. Maybe move it to the remark.
                ours.xlsx, Questions!F7: Something is said of MON-02, and no answer is chosen. Maybe 'not known', with the reason.
                ours.xlsx, Questions!F8: Something is said of MON-03, and no answer is chosen. Maybe 'not known', with the reason.
                ours.xlsx, Questions!L9: This sign-off does not say on which day. Maybe fill in this cell, or leave all of them blank.
                """, each -> each.write(SHEET, "F6", "started")
                .write(SHEET, "G6", "since 2020")
                .write(SHEET, "G7", "lost")
                .write(SHEET, "H8", "a remark without an answer")
                .write(SHEET, "F9", "started")
                .write(SHEET, "J9", "A. Reader"));
    }

    @Test
    void a_practice_that_cannot_be_not_applicable_says_so() {
        assertTold(
                "ours.xlsx, Questions!G6: MON-01 cannot be answered 'not applicable'. Maybe choose 'not in place', or write 'not known' with a reason.\n",
                each -> each.write(SHEET, "F6", "not applicable").write(SHEET, "G6", "we are too small"));
    }

    @Test
    void lines_may_be_sorted_hidden_inserted_and_deleted() {
        assertAnswered(2, each -> each.write(SHEET, "F6", "started")
                .write(SHEET, "F12", "in place")
                .edit(book -> {
                    XSSFSheet sheet = book.getSheet(SHEET);
                    sheet.shiftRows(6, sheet.getLastRowNum(), 3);
                    sheet.getRow(5).setZeroHeight(true);
                    sheet.removeRow(sheet.getRow(sheet.getLastRowNum()));
                }));
    }

    @Test
    void columns_may_be_moved_and_sheets_renamed() {
        assertAnswered(1, each -> each.write(SHEET, "F6", "started")
                .write(SHEET, "H6", "a remark")
                .edit(book -> {
                    XSSFSheet sheet = book.getSheet(SHEET);
                    sheet.shiftColumns(5, 12, 4);
                    book.setSheetName(book.getSheetIndex(sheet), "Fragen");
                    book.setSheetOrder("Fragen", 0);
                }));
        assertTold(
                "ours.xlsx, Fragen!F6: 'perhaps' is not a known level of MON-01. Known: not in place, started, in place, evaluated.\n",
                each -> each.write(SHEET, "F6", "perhaps")
                        .edit(book -> book.setSheetName(book.getSheetIndex(SHEET), "Fragen")));
    }

    @Test
    void two_lines_for_one_question_and_lines_for_none_are_told() {
        assertTold("""
                ours.xlsx, Questions!A90: This line names no question, and what is written in it would be lost. Maybe write the number of the question here, such as MON-01.
                ours.xlsx, Questions!F91: The practice 'MON-01' stands here twice.
                ours.xlsx, Questions!F92: The practice 'MON-0X' is not known in the answers. Maybe 'MON-01'.
                """, each -> each.write(SHEET, "F6", "started")
                .write(SHEET, "H90", "a remark to nothing")
                .write(SHEET, "A91", "mon-01")
                .write(SHEET, "F91", "in place")
                .write(SHEET, "A92", "MON-0X")
                .write(SHEET, "F92", "in place"));
    }

    @Test
    void numbers_may_be_text_and_text_numbers() {
        String text = imported(each -> each.write(FORM, "C8", " 1,035 ")
                .write(FORM, "C6", 2012)
                .write("Internships", "A6", 7, "000")
                .write("Internships", "B6", "12")
                .write("Internships", "D6", 13.4)
                .write("Internships", "E6", true));
        assertThat(text)
                .contains("\n  name: 2012\n", "\n  headcount: 1035\n")
                .contains("- { name: 007, weeks: 12, hourly rate: 13.4, required by a course: yes }\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30/09/2025        | 2025-09-30
            9/30/2025         | 2025-09-30
            2025-09-30        | 2025-09-30
            2025/9/30         | 2025-09-30
            30.9.2025         | 2025-09-30
            30 September 2025 | 2025-09-30
            30th of Sept 2025 | 2025-09-30
            Tuesday, 30 Sep 2025 | 2025-09-30
            Sept. 30, 2025    | 2025-09-30
            04/04/2025        | 2025-04-04
            """)
    void days_may_be_text(String written, String meant) {
        assertThat(imported(each -> each.write(FORM, "C12", written))).contains("\njudged on: " + meant + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03/04/2025        | '03/04/2025' may be 2025-04-03 or 2025-03-04. Write the one that you mean in this form.
            30/09/25          | '30/09/25' is not a day. Write days as year-month-day, such as 2026-09-30.
            31/02/2025        | '31/02/2025' is not a day. Write days as year-month-day, such as 2026-09-30.
            last summer       | 'last summer' is not a day. Write days as year-month-day, such as 2026-09-30.
            2027-01-01        | The day 2027-01-01 has not come yet. Maybe 2026-11-22.
            """)
    void what_may_be_several_days_or_none_is_asked_about(String written, String sentence) {
        assertTold("ours.xlsx, Your organisation!C12: " + sentence + "\n", each -> each.write(FORM, "C12", written));
    }

    @Test
    void a_number_is_no_day_and_a_day_has_no_time() {
        assertTold(
                "ours.xlsx, Your organisation!C12: 45930 is a number, and a day is wanted. Maybe give the cell the form of a date, or write a day such as 2026-09-30.\n",
                each -> each.write(FORM, "C12", 45930, "0"));
        assertTold(
                "ours.xlsx, Your organisation!C12: 2025-09-30T12:00 is a day with a time, and a day is wanted. Maybe 2025-09-30.\n",
                each -> each.write(FORM, "C12", 45930.5));
    }

    private static Edited evidence(Edited edited, Object covers, String form) {
        return edited.write(SHEET, "F6", "started")
                .write("Evidence", "A6", "MON-01")
                .write("Evidence", "B6", "Survey Report")
                .write("Evidence", "C6", "hr/survey.pdf")
                .write("Evidence", "D6", LocalDate.of(2025, 5, 1))
                .write("Evidence", "E6", covers, form);
    }

    @ParameterizedTest
    @CsvSource({"0.71,0%", "71,0", "71,General"})
    void shares_may_be_percentages_or_numbers(double covers, String form) {
        assertThat(imported(each -> evidence(each, covers, form)))
                .contains("{ kind: survey report, reference: hr/survey.pdf, dated: 2025-05-01, covers: 71");
    }

    @Test
    void shares_may_be_text() {
        assertThat(imported(each -> evidence(each, "71 %", "@"))).contains("covers: 71% }");
    }

    @Test
    void a_share_that_may_be_two_things_is_asked_about() {
        assertTold(
                "ours.xlsx, Evidence!E6: 0.71 may be 71% or 0.71%. Write the one that you mean, with the sign %.\n",
                each -> evidence(each, 0.71, "General"));
    }

    @Test
    void evidence_names_its_question_by_number_alone_or_with_its_words() {
        assertThat(imported(each ->
                        evidence(each, 71, "0").write("Evidence", "A6", "mon-01 Start measuring people's backgrounds")))
                .contains("covers: 71 }");
        assertTold("""
                ours.xlsx, Evidence!A6: The practice 'XYZ-99' is not known in the answers.
                ours.xlsx, Evidence!A7: This evidence names no question, and would be lost. Maybe choose the question in this cell.
                ours.xlsx, Evidence!B8: 'a guess' is not a known kind. Known: policy, survey report, questionnaire, published summary, board paper, agreement, programme record, advertisement, selection record, training record, feedback, evaluation, and more.
                ours.xlsx, Evidence!C8: The key 'reference' is missing in evidence.
                ours.xlsx, Evidence!A9: Something is said of MON-05, and no answer is chosen. Maybe 'not known', with the reason.
                """, each -> evidence(each, 71, "0")
                .write("Evidence", "A6", "XYZ-99")
                .write("Evidence", "C7", "somewhere")
                .write("Evidence", "A8", "MON-04")
                .write("Evidence", "B8", "a guess")
                .write("Evidence", "A9", "MON-05")
                .write(SHEET, "F9", "started"));
    }

    @Test
    void formulas_count_by_the_value_they_show() {
        assertAnswered(1, each -> {
            each.cell(SHEET, "F6").setCellFormula("\"in\"&\" place\"");
            each.book().getCreationHelper().createFormulaEvaluator();
            ((org.apache.poi.xssf.usermodel.XSSFCell) each.cell(SHEET, "F6")).setCellValue("in place");
            return each;
        });
    }

    @Test
    void formulas_without_a_value_and_with_errors_are_told() {
        assertTold("""
                ours.xlsx, Questions!F6: The formula here has no value yet. Maybe open the workbook and save it, or write the value itself.
                ours.xlsx, Questions!F7: This cell shows the error #DIV/0!. Maybe write the value itself.
                """, each -> {
            each.cell(SHEET, "F6").setCellFormula("A1&A2");
            each.cell(SHEET, "F7").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
            return each;
        });
    }

    @Test
    void merged_cells_are_asked_about() {
        assertTold(
                "ours.xlsx, Questions!F6: Cells are merged here (F6:F8), so nobody can tell for which of them this counts. Maybe split them, and write it into each cell for which it counts.\n",
                each -> each.write(SHEET, "F6", "started")
                        .edit(book -> book.getSheet(SHEET).addMergedRegion(CellRangeAddress.valueOf("F6:F8"))));
    }

    @Test
    void whatever_is_written_where_nothing_is_read_is_told() {
        String remark = "Maybe write it under 'Remark' on the sheet of questions, or remove it.\n";
        assertTold(
                "ours.xlsx, Evidence!B2: A note is pinned to this cell ('ask Ann'), and it would be lost. " + remark
                        + "ours.xlsx, Mine: This sheet is not one of the questionnaire's, and what stands in it would be lost. Maybe move it to a workbook of its own. If it was one of the questionnaire's, its hidden first row was deleted: copy your answers into a fresh one.\n"
                        + "ours.xlsx, Questions!C6: Words of the questionnaire were changed here. What stands there now ('We do this already') is not read and would be lost. "
                        + remark
                        + "ours.xlsx, Questions!P7: Nothing is read here, and 'see page 4 of the report that Ann wrote …' would be lost. "
                        + remark
                        + "ours.xlsx, Rounds!A3: Words of the questionnaire were changed here. What stands there now ('none so far') is not read and would be lost. "
                        + remark
                        + "ours.xlsx, Start!B60: Nothing is read here, and 'hello' would be lost. " + remark,
                each -> each.write("Start", "B60", "hello")
                        .write(SHEET, "C6", "We do this already")
                        .write(SHEET, "P7", "see page 4 of the report that Ann wrote in the spring")
                        .write("Rounds", "A3", "none so far")
                        .edit(book -> {
                            book.createSheet("Mine").createRow(3).createCell(2).setCellValue("my own notes");
                            XSSFSheet sheet = book.getSheet("Evidence");
                            var comment = sheet.createDrawingPatriarch()
                                    .createCellComment(book.getCreationHelper().createClientAnchor());
                            comment.setString(book.getCreationHelper().createRichTextString("ask Ann"));
                            comment.setAddress(1, 1);
                        }));
    }

    @Test
    void a_text_box_is_told() {
        assertTold(
                "ours.xlsx, Questions!C6: A picture, chart or text box lies here, and it would be lost. Maybe write what it says under 'Remark', or name it as evidence, and remove it.\n",
                each -> each.edit(book -> {
                    var drawing = book.getSheet(SHEET).createDrawingPatriarch();
                    drawing.createTextbox(drawing.createAnchor(0, 0, 0, 0, 2, 5, 4, 7))
                            .setText("look here");
                }));
    }

    @Test
    void lists_that_are_empty_and_lists_that_are_not_do_not_go_together() {
        assertThat(imported(each -> each.write(FORM, "C29", "None"))).contains("\n  rounds: []\n");
        assertTold("""
                ours.xlsx, Your organisation!C29: Here it says that there are none, and the sheet 'rounds' has some.
                ours.xlsx, Your organisation!C30: Only 'none' can stand here, and 'two' would be lost. Maybe write on the sheet 'publications', one line each.
                """, each -> each.write(FORM, "C29", "none")
                .write(FORM, "C30", "two")
                .write("Rounds", "A6", LocalDate.of(2025, 1, 1)));
    }

    @Test
    void sheets_that_are_missing_are_told() {
        assertTold(
                "ours.xlsx: The sheet with the questions is missing. Maybe copy your answers into a fresh questionnaire: fairlead new --out fresh.xlsx\n",
                each -> each.edit(book -> book.removeSheetAt(book.getSheetIndex(SHEET))));
        assertTold(
                "ours.xlsx: The workbook no longer says which pack it answers: the sheet about your organisation, or its last lines, are missing. Maybe copy your answers into a fresh questionnaire: fairlead new --out fresh.xlsx\n",
                each -> each.edit(book -> book.removeSheetAt(book.getSheetIndex(FORM))));
        assertAnswered(0, each -> each.edit(book -> book.removeSheetAt(book.getSheetIndex("Evidence"))));
        assertTold(
                """
                ours.xlsx: The sheet with the questions is missing. Maybe copy your answers into a fresh questionnaire: fairlead new --out fresh.xlsx
                ours.xlsx, Questions: This sheet is not one of the questionnaire's, and what stands in it would be lost. Maybe move it to a workbook of its own. If it was one of the questionnaire's, its hidden first row was deleted: copy your answers into a fresh one.
                """,
                each -> each.edit(book -> {
                    Row keys = book.getSheet(SHEET).getRow(0);
                    book.getSheet(SHEET).removeRow(keys);
                }));
    }

    @Test
    void a_workbook_of_somebody_elses_is_none_of_ours() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("Budget").createRow(0).createCell(0).setCellValue("2026");
            book.write(bytes);
        }
        assertRefused(
                "theirs.xlsx",
                bytes.toByteArray(),
                "This workbook is no questionnaire of Fairlead. Maybe start from: fairlead new --out ours.xlsx");
    }

    private void assertRefused(String name, byte[] bytes, String sentence) {
        person.having(name, bytes);
        assertThat(person.runs("assess", "./" + name))
                .isEqualTo(new Person.Ran(Exit.INPUT_HAS_PROBLEMS, "", name + ": " + sentence + "\n1 problem.\n"));
    }

    private static byte[] packed(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] old(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = new byte[1024];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, bytes, 0, 4);
        System.arraycopy(text, 0, bytes, 512, text.length);
        return bytes;
    }

    @Test
    void files_of_other_kinds_are_told_apart() throws IOException {
        assertRefused(
                "ours.xls",
                old("Workbook"),
                "This is a file of an old kind, such as .xls. Maybe open it and save it as .xlsx.");
        assertRefused(
                "locked.xlsx",
                old("EncryptedPackage"),
                "This workbook opens with a password. Maybe save it again without one.");
        assertRefused(
                "ours.csv",
                "a,b\n".getBytes(StandardCharsets.UTF_8),
                "This is no workbook. Maybe it is text: a self-assessment in text ends in .yml, and a .csv has no room for all its sheets.");
        assertRefused(
                "ours.ods",
                packed(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                "This is an OpenDocument spreadsheet (.ods). Maybe open it and save it as .xlsx.");
        assertRefused(
                "letter.xlsx",
                packed(Map.of("[Content_Types].xml", "x.wordprocessingml.document.main+xml")),
                "This is a document of a word processor (.docx), and a workbook is wanted. Maybe this is not the file you meant.");
        assertRefused(
                "ours.xlsm",
                packed(Map.of("[Content_Types].xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                "This workbook may hold macros, and such files are not read. Maybe save it as .xlsx, without them.");
        assertRefused(
                "photos.xlsx",
                packed(Map.of("photo.jpg", "x")),
                "This is no workbook, though it is packed like one. Maybe this is not the file you meant.");
    }

    @Test
    void damaged_files_and_bombs_are_told() throws IOException {
        String damaged =
                "This workbook is damaged and cannot be read. Maybe open it with a program for spreadsheets, which may mend it, and save it again.";
        assertRefused("half.xlsx", java.util.Arrays.copyOf(fresh, fresh.length / 2), damaged);
        assertRefused("stub.xlsx", new byte[] {'P', 'K', 3, 4}, damaged);
        assertRefused("hollow.xlsx", packed(Map.of("[Content_Types].xml", "spreadsheetml.sheet.main+xml")), damaged);
        assertRefused(
                "bomb.xlsx",
                packed(Map.of("xl/worksheets/sheet1.xml", "0".repeat(50_000_000))),
                "This workbook unpacks to more than 40,000,000 bytes, which is not read. Maybe this is not the file you meant.");
    }

    @Test
    void a_file_that_is_not_there_is_told_as_ever() {
        person.having("ours.xlsx", fresh);
        assertThat(person.runs("check", "./our.xlsx").err())
                .isEqualTo("our.xlsx: There is no such file. Maybe 'ours.xlsx'.\n1 problem.\n");
    }

    @Test
    void every_command_that_reads_accounts_reads_workbooks() {
        person.having(
                "ours.xlsx", new Edited(fresh).write(SHEET, "F6", "started").bytes());
        person.having(
                "later.xlsx", new Edited(fresh).write(SHEET, "F6", "in place").bytes());
        assertThat(person.runs("assess", "./ours.xlsx").out()).contains("As claimed");
        assertThat(person.runs("explain", "./ours.xlsx", "MON-01").out()).startsWith("MON-01: ");
        assertThat(person.runs("progress", "./ours.xlsx", "./later.xlsx").exit())
                .isEqualTo(Exit.DONE);
        assertThat(person.runs("upgrade", "./ours.xlsx").err())
                .contains(
                        "ours.xlsx: This is a workbook, and only text files are moved to another edition. Maybe make a text file of it first: fairlead import ours.xlsx --out ours.yml\n1 problem.\n");
    }

    @Test
    void import_writes_a_file_that_says_the_same_and_never_over_another() {
        person.having(
                "ours.xlsx", new Edited(fresh).write(SHEET, "F6", "started").bytes());
        assertThat(person.runs("import", "./ours.xlsx", "--out", "./ours.yml"))
                .isEqualTo(
                        new Person.Ran(
                                Exit.DONE,
                                "",
                                "Written: ours.yml\nIt says what the workbook says. Go on with one of the two, not with both.\n"));
        assertThat(person.runs("assess", "./ours.yml").out())
                .isEqualTo(person.runs("assess", "./ours.xlsx").out().replace("ours.xlsx", "ours.yml"));
        assertThat(person.runs("import", "./ours.xlsx", "--out", "./ours.yml").exit())
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(person.runs("import", "./ours.yml"))
                .isEqualTo(
                        new Person.Ran(
                                Exit.WRONG_USAGE,
                                "",
                                "ours.yml is no workbook: its name does not end in .xlsx. A text file needs no import.\nTry: fairlead import --help\n"));
    }
}
