package org.fairlead.reports.questionnaire;

import java.util.List;
import org.fairlead.reports.language.Language;

/** Says what to do. */
final class StartSheet {
    private static final String WORDS = Keys.OWN + "words";
    private static final String STEP = Keys.OWN + "step";

    private final Account account;
    private final Language language;
    private final InputSheet sheet;

    StartSheet(Account account, Book book) {
        this.account = account;
        this.language = book.language();
        this.sheet = new InputSheet(
                book,
                Keys.START,
                language.say("questionnaire.sheet.start"),
                language.say(
                        "questionnaire.start.guide",
                        account.pack().title(),
                        account.pack().ref().edition(),
                        account.practices().values().stream()
                                .mapToInt(List::size)
                                .sum()),
                List.of(
                        Column.ours("step", "", 8),
                        Column.ours("words", language.say("questionnaire.start.head"), 104),
                        Column.hidden(Keys.SEAL)));
    }

    void write() {
        int number = 1;
        for (String step : List.of("organisation", "lists", "questions", "evidence", "accepted", "blank", "check")) {
            line(String.valueOf(number++), language.say("questionnaire.start." + step));
        }
        section(language.say("questionnaire.start.cells"));
        int line = sheet.line();
        sheet.text(line, WORDS, language.say("questionnaire.start.shaded"), Styles.Look.MARK_ASKED);
        for (String rule : List.of("protected", "move", "formulas", "dates", "notes", "private")) {
            line("", language.say("questionnaire.start." + rule));
        }
        section(language.say("questionnaire.start.about"));
        line("", account.pack().about());
        line("", account.pack().method());
        sheet.finish(0, false, QuestionnaireWorkbook.foot(account));
        sheet.sheet().getPrintSetup().setFitHeight((short) 1);
    }

    private void section(String title) {
        int line = sheet.line();
        sheet.text(line, STEP, "", Styles.Look.SECTION);
        sheet.text(line, WORDS, title, Styles.Look.SECTION);
    }

    private void line(String step, String words) {
        int line = sheet.line();
        sheet.text(line, STEP, step, Styles.Look.GUIDE);
        sheet.text(line, WORDS, words, Styles.Look.GUIDE);
    }
}
