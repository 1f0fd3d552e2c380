package org.fairlead.reports.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.reading.Node;
import org.fairlead.reports.language.Language;

/** What could be shown: one line for each piece of evidence, as many as there are. */
final class EvidenceSheet {
    static final String PRACTICE = "practice";
    static final String KIND = "kind";
    static final String REFERENCE = "reference";
    static final String DATED = "dated";
    static final String COVERS = "covers";

    private static final int WAITING = 40;
    private static final int CHECKED = 1000;

    private final Account account;
    private final Book book;
    private final Language language;
    private final InputSheet sheet;

    EvidenceSheet(Account account, Book book) {
        this.account = account;
        this.book = book;
        this.language = book.language();
        this.sheet = new InputSheet(
                book,
                Keys.EVIDENCE,
                language.say("questionnaire.sheet.evidence"),
                language.say("questionnaire.evidence.guide"),
                List.of(
                        asked(PRACTICE, 52, Column.Use.TEXT),
                        asked(KIND, 22, Column.Use.TEXT),
                        asked(REFERENCE, 48, Column.Use.TEXT),
                        asked(DATED, 15, Column.Use.DAY),
                        asked(COVERS, 17, Column.Use.SHARE),
                        Column.hidden(Keys.SEAL)));
    }

    private Column asked(String key, int width, Column.Use use) {
        return Column.asked(
                key, language.say("questionnaire.head." + key), language.say("questionnaire.hint." + key), width, use);
    }

    void write() {
        List<String> practices = new ArrayList<>();
        for (Area area : account.pack().areas().values()) {
            for (Practice practice : account.practices().getOrDefault(area.id(), List.of())) {
                practices.add(name(practice));
                account.at("answers", practice.id()).member("evidence").ifPresent(evidence -> evidence.items()
                        .forEach(each -> line(practice, each)));
            }
        }
        sheet.blank(WAITING);
        if (!practices.isEmpty()) {
            offer(PRACTICE, practices);
        }
        offer(KIND, account.pack().evidenceKinds().stream().map(Choice::name).toList());
        book.days(sheet, DATED, InputSheet.FIRST, CHECKED, language.say("questionnaire.hint.dated"));
        book.numbers(
                sheet,
                COVERS,
                InputSheet.FIRST,
                CHECKED,
                "1",
                language.say("questionnaire.hint.covers"),
                language.say("questionnaire.wrong.share"));
        sheet.finish(1, true, QuestionnaireWorkbook.foot(account));
    }

    private void offer(String column, List<String> words) {
        book.offer(
                sheet,
                column,
                InputSheet.FIRST,
                CHECKED,
                book.list(words),
                language.say("questionnaire.hint." + column));
    }

    /** "MON-05 Repeat the collection": readers take the id, and people know it by its name. */
    static String name(Practice practice) {
        return practice.id() + " " + practice.title();
    }

    private void line(Practice practice, Node evidence) {
        int line = sheet.line();
        Node.Text blank = new Node.Text("", true, evidence.at());
        sheet.asked(line, PRACTICE, blank.with(name(practice)));
        for (String key : List.of(KIND, REFERENCE, DATED, COVERS)) {
            sheet.asked(line, key, evidence.member(key).orElse(blank));
        }
    }
}
