package org.fairlead.reports.questionnaire;

import java.util.List;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.NodeText;
import org.fairlead.reports.language.Language;

/** What an earlier edition asked for and this one does not. It is kept as it was said, and does not count. */
final class AsideSheet {
    static final String SET_ASIDE = "set aside";

    private final Account account;
    private final InputSheet sheet;

    AsideSheet(Account account, Book book) {
        this.account = account;
        Language language = book.language();
        this.sheet = new InputSheet(
                book,
                Keys.ASIDE,
                language.say("questionnaire.sheet.aside"),
                language.say("questionnaire.aside.guide"),
                List.of(
                        Column.asked(Keys.EDITION, language.say("questionnaire.head.edition"), "", 22, Column.Use.TEXT),
                        Column.asked(Keys.PART, language.say("questionnaire.head.part"), "", 16, Column.Use.TEXT),
                        Column.asked(Keys.NAME, language.say("questionnaire.head.name"), "", 26, Column.Use.TEXT),
                        Column.asked(Keys.SAID, language.say("questionnaire.head.said"), "", 80, Column.Use.TEXT),
                        Column.hidden(Keys.SEAL)));
    }

    void write() {
        for (Node.Member edition : account.at(SET_ASIDE).members()) {
            for (Node.Member part : edition.value().members()) {
                if (part.value().members().isEmpty()) {
                    line(edition, part, "", part.value());
                }
                part.value()
                        .members()
                        .forEach(each -> line(edition, part, each.key().value(), each.value()));
            }
        }
        sheet.finish(0, true, QuestionnaireWorkbook.foot(account));
    }

    private void line(Node.Member edition, Node.Member part, String name, Node said) {
        int line = sheet.line();
        sheet.asked(line, Keys.EDITION, edition.key());
        sheet.asked(line, Keys.PART, part.key());
        sheet.asked(line, Keys.NAME, new Node.Text(name, true, said.at()));
        sheet.asked(line, Keys.SAID, new Node.Text(NodeText.flow(said), true, said.at()));
    }
}
