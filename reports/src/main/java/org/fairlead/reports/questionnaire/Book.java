package org.fairlead.reports.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.language.Language;

/** The workbook that is being written, and the lists of words that its cells offer. */
final class Book {
    /** By the limits of the format. */
    private static final int LONGEST_NAME = 31;

    private static final int LONGEST_PROMPT = 250;
    private static final int LONGEST_PROMPT_TITLE = 32;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Setting setting;
    private final Problems problems;
    private final Styles styles;
    private final Set<String> names = new HashSet<>();
    private final XSSFSheet lists;
    private int made;

    Book(Setting setting, Problems problems) {
        this.setting = setting;
        this.problems = problems;
        this.styles = new Styles(book, setting.brand());
        names.add(language().say("questionnaire.sheet.lists").toLowerCase(Locale.ROOT));
        this.lists = book.createSheet(language().say("questionnaire.sheet.lists"));
        XSSFRow keys = lists.createRow(0);
        keys.createCell(0).setCellValue(Keys.of(Keys.LISTS, Keys.OWN));
    }

    XSSFWorkbook workbook() {
        return book;
    }

    Language language() {
        return setting.language();
    }

    Styles styles() {
        return styles;
    }

    Problems problems() {
        return problems;
    }

    /** A new sheet by a name that workbooks allow and that no other has. */
    XSSFSheet sheet(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted, ' ').strip();
        String name = safe;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return book.createSheet(name);
    }

    /** A list of words that cells can offer, by the name that validations know it by. */
    String list(List<String> words) {
        int column = made++;
        for (int i = 0; i < words.size(); i++) {
            XSSFRow row = lists.getRow(i + 1) == null ? lists.createRow(i + 1) : lists.getRow(i + 1);
            row.createCell(column).setCellValue(CellText.escaped(words.get(i)));
        }
        String letters = org.fairlead.engine.model.Position.letters(column + 1);
        Name name = book.createName();
        name.setNameName("list_" + made);
        name.setRefersToFormula("'%s'!$%s$2:$%s$%d"
                .formatted(lists.getSheetName().replace("'", "''"), letters, letters, Math.max(1, words.size()) + 1));
        return name.getNameName();
    }

    /** Cells that offer a list of words and take nothing else. */
    void offer(InputSheet sheet, String column, int first, int last, String list, String prompt) {
        var rule = sheet.sheet().getDataValidationHelper().createFormulaListConstraint(list);
        validate(sheet, column, first, last, rule, prompt, language().say("questionnaire.wrong.choice"));
    }

    /** Cells that take a day. */
    void days(InputSheet sheet, String column, int first, int last, String prompt) {
        var rule = sheet.sheet()
                .getDataValidationHelper()
                .createDateConstraint(DataValidationConstraint.OperatorType.BETWEEN, "1", "2958465", "yyyy-mm-dd");
        validate(sheet, column, first, last, rule, prompt, language().say("questionnaire.wrong.day"));
    }

    /** Cells that take a number from 0 to this. */
    void numbers(InputSheet sheet, String column, int first, int last, String most, String prompt, String wrong) {
        var rule = sheet.sheet()
                .getDataValidationHelper()
                .createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", most);
        validate(sheet, column, first, last, rule, prompt, wrong);
    }

    private void validate(
            InputSheet sheet,
            String column,
            int first,
            int last,
            DataValidationConstraint rule,
            String prompt,
            String wrong) {
        int place = sheet.place(column);
        DataValidation validation = sheet.sheet()
                .getDataValidationHelper()
                .createValidation(rule, new CellRangeAddressList(first, last, place, place));
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true); // in this format the wrong way round: it shows the arrow
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                cut(language().say("questionnaire.wrong"), LONGEST_PROMPT_TITLE), cut(wrong, LONGEST_PROMPT));
        if (!prompt.isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox("", cut(CellText.escaped(prompt), LONGEST_PROMPT));
        }
        sheet.sheet().addValidationData(validation);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** Puts the lists out of sight and behind all other sheets. */
    void finish() {
        book.setSheetOrder(lists.getSheetName(), book.getNumberOfSheets() - 1);
        book.setSheetHidden(book.getSheetIndex(lists), true);
        book.setActiveSheet(0);
        book.setSelectedTab(0);
        book.setFirstVisibleTab(0);
    }
}
