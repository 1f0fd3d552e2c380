package org.fairlead.reports.questionnaire;

import java.util.List;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.reading.Node;
import org.fairlead.reports.language.Language;

/** Gaps that are accepted until a day: one line each, and some to fill in. */
final class AcceptedSheet {
    /** What the part is called in a text file. */
    static final String ACCEPTED = "accepted gaps";

    static final String PRACTICE = "practice";
    static final String OWNER = "owner";
    static final String REASON = "reason";
    static final String UNTIL = "until";

    private static final int WAITING = 10;
    private static final int CHECKED = 500;

    private final Account account;
    private final Book book;
    private final Language language;
    private final InputSheet sheet;

    AcceptedSheet(Account account, Book book) {
        this.account = account;
        this.book = book;
        this.language = book.language();
        this.sheet = new InputSheet(
                book,
                Keys.ACCEPTED,
                language.say("accepted.title"),
                language.say("accepted.guide"),
                List.of(
                        Column.asked(
                                PRACTICE,
                                language.say("questionnaire.head.practice"),
                                language.say("questionnaire.hint.practice"),
                                52,
                                Column.Use.TEXT),
                        asked(OWNER, 24, Column.Use.TEXT),
                        asked(REASON, 60, Column.Use.TEXT),
                        asked(UNTIL, 17, Column.Use.DAY),
                        Column.hidden(Keys.SEAL)));
    }

    private Column asked(String key, int width, Column.Use use) {
        return Column.asked(key, language.say("accepted." + key), language.say("accepted.hint-" + key), width, use);
    }

    void write() {
        List<Practice> practices = account.pack().practices().values().stream()
                .filter(practice -> practice.status() == Status.CURRENT)
                .toList();
        practices.stream()
                .filter(practice -> account.says(ACCEPTED, practice.id()))
                .forEach(practice -> line(practice, account.at(ACCEPTED, practice.id())));
        sheet.blank(WAITING);
        book.offer(
                sheet,
                PRACTICE,
                InputSheet.FIRST,
                CHECKED,
                book.list(practices.stream().map(EvidenceSheet::name).toList()),
                language.say("questionnaire.hint.practice"));
        book.days(sheet, UNTIL, InputSheet.FIRST, CHECKED, language.say("accepted.hint-until"));
        sheet.finish(1, true, QuestionnaireWorkbook.foot(account));
    }

    private void line(Practice practice, Node accepted) {
        int line = sheet.line();
        Node.Text blank = new Node.Text("", true, accepted.at());
        sheet.asked(line, PRACTICE, blank.with(EvidenceSheet.name(practice)));
        for (String key : List.of(OWNER, REASON, UNTIL)) {
            sheet.asked(line, key, accepted.member(key).orElse(blank));
        }
    }
}
