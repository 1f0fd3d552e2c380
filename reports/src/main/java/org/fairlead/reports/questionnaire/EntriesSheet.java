package org.fairlead.reports.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.reading.Node;

/** Facts that come several times: one line for each internship scheme, each round of questions. */
final class EntriesSheet {
    private static final int WAITING = 12;
    private static final int CHECKED = 300;
    private static final int NARROW = 19;
    private static final int WIDE = 34;

    private final Account account;
    private final Book book;
    private final GroupForm group;
    private final InputSheet sheet;

    EntriesSheet(Account account, Book book, GroupForm group) {
        this.account = account;
        this.book = book;
        this.group = group;
        List<Column> columns = new ArrayList<>();
        for (FactForm field : group.fields()) {
            Column.Use use = OrganisationSheet.use(field);
            int width = field.kind() == org.fairlead.engine.model.FactKind.TEXT ? WIDE : NARROW;
            columns.add(Column.asked(field.name(), titled(field.name()), field.ask(), width, use));
        }
        columns.add(Column.hidden(Keys.SEAL));
        this.sheet = new InputSheet(
                book,
                Keys.ENTRIES + group.name(),
                title(group),
                book.language().say("questionnaire.entries.guide", group.about()),
                columns);
    }

    static String title(GroupForm group) {
        return titled(group.name());
    }

    private static String titled(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    void write() {
        for (Node entry : account.at("facts", group.name()).items()) {
            int line = sheet.line();
            for (FactForm field : group.fields()) {
                entry.member(field.name())
                        .ifPresentOrElse(
                                said -> sheet.asked(line, field.name(), said),
                                () -> sheet.asked(line, field.name(), new Node.Text("", true, "", 0, 0)));
            }
        }
        sheet.blank(WAITING);
        String yesOrNo = book.list(QuestionnaireWorkbook.yesOrNo());
        for (FactForm field : group.fields()) {
            OrganisationSheet.validate(
                    field,
                    sheet,
                    field.name(),
                    InputSheet.FIRST,
                    CHECKED,
                    field.ask() + " " + OrganisationSheet.hint(field, book.language()),
                    book,
                    yesOrNo);
        }
        sheet.finish(1, true, QuestionnaireWorkbook.foot(account));
    }
}
