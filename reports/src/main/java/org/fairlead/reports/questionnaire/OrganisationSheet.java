package org.fairlead.reports.questionnaire;

import java.util.List;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Worded;
import org.fairlead.engine.reading.Node;
import org.fairlead.reports.language.Language;

/** Who is assessed, and the facts that come once. */
final class OrganisationSheet {
    /** As much as the reader of assessments takes. */
    private static final String MOST_PEOPLE = "10000000";

    private static final String LARGEST = "1000000000";
    private static final String LABEL = Keys.OWN + "label";
    private static final String HINT = Keys.OWN + "hint";

    private final Account account;
    private final Book book;
    private final Language language;
    private final InputSheet sheet;
    private final String yesOrNo;

    OrganisationSheet(Account account, Book book) {
        this.account = account;
        this.book = book;
        this.language = book.language();
        this.yesOrNo = book.list(QuestionnaireWorkbook.yesOrNo());
        this.sheet = new InputSheet(
                book,
                Keys.FORM,
                language.say("questionnaire.sheet.organisation"),
                language.say("questionnaire.organisation.guide"),
                List.of(
                        Column.hidden(Keys.KEY),
                        Column.ours("label", language.say("questionnaire.head.what"), 62),
                        Column.asked(Keys.VALUE, language.say("questionnaire.head.value"), "", 36, Column.Use.TEXT),
                        Column.ours("hint", language.say("questionnaire.head.hint"), 62),
                        Column.hidden(Keys.SEAL)));
    }

    void write() {
        profile();
        section("questionnaire.organisation.offers");
        for (Choice offer : account.pack().offers()) {
            boolean offered =
                    account.empty().assessment().organisation().offers().contains(offer.name());
            int line = line(
                    Keys.line("offers", offer.name()), offer.name(), offer.means(), Column.Use.TEXT, word(offered));
            book.offer(sheet, Keys.VALUE, line, line, yesOrNo, "");
        }
        section("questionnaire.organisation.facts");
        account.facts().forEach(this::fact);
        if (!account.groups().isEmpty()) {
            section("questionnaire.organisation.lists");
            String none = book.list(List.of(language.say("questionnaire.none")));
            for (GroupForm group : account.groups()) {
                boolean empty = account.at("facts", group.name()) instanceof Node.Sequence list
                        && list.items().isEmpty();
                int line = line(
                        Keys.line("entries", group.name()),
                        EntriesSheet.title(group) + ": " + group.about(),
                        language.say("questionnaire.none.hint"),
                        Column.Use.TEXT,
                        empty ? text(language.say("questionnaire.none")) : text(""));
                book.offer(sheet, Keys.VALUE, line, line, none, "");
            }
        }
        section("questionnaire.organisation.made");
        kept("pack", "questionnaire.organisation.pack", account.pack().ref().toString());
        kept("assessment", "questionnaire.organisation.format", "1");
        sheet.finish(2, false, QuestionnaireWorkbook.foot(account));
    }

    private void profile() {
        Organisation organisation = account.empty().assessment().organisation();
        own("name", Column.Use.TEXT, said("name", organisation.name()));
        int audience = own(
                "audience",
                Column.Use.TEXT,
                said("audience", organisation.audience().word()));
        book.offer(sheet, Keys.VALUE, audience, audience, book.list(Worded.words(Audience.class)), "");
        int headcount =
                own("headcount", Column.Use.NUMBER, said("headcount", String.valueOf(organisation.headcount())));
        book.numbers(
                sheet, Keys.VALUE, headcount, headcount, MOST_PEOPLE, "", language.say("questionnaire.wrong.number"));
        int sector = own(
                "sector", Column.Use.TEXT, said("sector", organisation.sector().orElse("")));
        book.offer(sheet, Keys.VALUE, sector, sector, book.list(account.pack().sectors()), "");
        int nation = own(
                "nation", Column.Use.TEXT, said("nation", organisation.nation().orElse("")));
        book.offer(sheet, Keys.VALUE, nation, nation, book.list(account.pack().nations()), "");
        days(own("founded", Column.Use.DAY, account.at("organisation", "founded")));
        days(line(
                "judged on",
                language.say("questionnaire.organisation.judged"),
                language.say("questionnaire.organisation.judged.hint"),
                Column.Use.DAY,
                text(account.empty().assessment().day().toString())));
    }

    private void days(int line) {
        book.days(sheet, Keys.VALUE, line, line, "");
    }

    private int own(String name, Column.Use use, Node said) {
        return line(
                Keys.line("organisation", name),
                language.say("questionnaire.organisation." + name),
                language.say("questionnaire.organisation." + name + ".hint"),
                use,
                said);
    }

    /** What the file says, with its place; else what was said when the questionnaire was asked for. */
    private Node said(String name, String otherwise) {
        return account.says("organisation", name) ? account.at("organisation", name) : text(otherwise);
    }

    private static Node text(String value) {
        return new Node.Text(value, true, "", 0, 0);
    }

    private static Node word(boolean offered) {
        return text(offered ? "yes" : "");
    }

    private void section(String name) {
        int line = sheet.line();
        sheet.text(line, LABEL, language.say(name), Styles.Look.SECTION);
        sheet.text(line, Keys.VALUE, "", Styles.Look.SECTION);
        sheet.text(line, HINT, language.say(name + ".hint"), Styles.Look.SECTION_NOTE);
    }

    private int line(String key, String label, String hint, Column.Use use, Node said) {
        int line = sheet.line();
        sheet.hidden(line, Keys.KEY, key);
        sheet.ours(line, LABEL, label);
        sheet.asked(line, Keys.VALUE, use, said);
        sheet.ours(line, HINT, hint);
        return line;
    }

    /** What nobody has to write. */
    private void kept(String key, String label, String value) {
        int line = sheet.line();
        sheet.hidden(line, Keys.KEY, key);
        sheet.ours(line, LABEL, language.say(label));
        sheet.text(line, Keys.VALUE, value, Styles.Look.KEPT);
        sheet.ours(line, HINT, language.say("questionnaire.organisation.kept"));
    }

    private void fact(FactForm fact) {
        int line = line(
                Keys.line("facts", fact.name()),
                fact.ask(),
                hint(fact, language),
                use(fact),
                account.at("facts", fact.name()));
        validate(fact, sheet, Keys.VALUE, line, line, "", book, yesOrNo);
    }

    static Column.Use use(FactForm fact) {
        return switch (fact.kind()) {
            case DATE -> Column.Use.DAY;
            case NUMBER -> Column.Use.NUMBER;
            case TEXT, CHOICE, YES_OR_NO -> Column.Use.TEXT;
        };
    }

    static String hint(FactForm fact, Language language) {
        String kind = fact.kind().word().replace(' ', '-');
        return language.say("questionnaire.kind." + kind, String.join(", ", fact.choices()));
    }

    static void validate(
            FactForm fact,
            InputSheet sheet,
            String column,
            int first,
            int last,
            String prompt,
            Book book,
            String yesOrNo) {
        switch (fact.kind()) {
            case DATE -> book.days(sheet, column, first, last, prompt);
            case NUMBER ->
                book.numbers(
                        sheet,
                        column,
                        first,
                        last,
                        LARGEST,
                        prompt,
                        book.language().say("questionnaire.wrong.number"));
            case YES_OR_NO -> book.offer(sheet, column, first, last, yesOrNo, prompt);
            case CHOICE -> book.offer(sheet, column, first, last, book.list(fact.choices()), prompt);
            case TEXT -> {
                // Any text will do.
            }
        }
    }
}
