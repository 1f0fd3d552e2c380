package org.fairlead.reports.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.reading.Node;
import org.fairlead.reports.language.Language;

/** Every question that applies, with what each level means, and the cells for its answer. */
final class QuestionSheet {
    private static final Node.Text BLANK = new Node.Text("", true, "", 0, 0);

    private final Account account;
    private final Book book;
    private final Language language;
    private final InputSheet sheet;
    private final Map<List<String>, String> lists = new HashMap<>();

    QuestionSheet(Account account, Book book) {
        this.account = account;
        this.book = book;
        this.language = book.language();
        this.sheet = new InputSheet(
                book,
                Keys.QUESTIONS,
                language.say("questionnaire.sheet.questions"),
                language.say("questionnaire.questions.guide"),
                List.of(
                        new Column(Keys.ID, language.say("questionnaire.head.id"), "", 9, Column.Use.OURS),
                        Column.ours("area", language.say("questionnaire.head.area"), 14),
                        Column.ours("ask", language.say("questionnaire.head.question"), 40),
                        Column.ours("why", language.say("questionnaire.head.why"), 32),
                        Column.ours("levels", language.say("questionnaire.head.levels"), 60),
                        asked(Keys.ANSWER, 15, Column.Use.TEXT),
                        asked(Keys.REASON, 22, Column.Use.TEXT),
                        asked(Keys.REMARK, 34, Column.Use.TEXT),
                        asked(Keys.TARGET, 14, Column.Use.TEXT),
                        asked(Keys.SIGNED_BY, 16, Column.Use.TEXT),
                        asked(Keys.SIGNED_ROLE, 13, Column.Use.TEXT),
                        asked(Keys.SIGNED_ON, 13, Column.Use.DAY),
                        Column.hidden(Keys.SEAL)));
    }

    private Column asked(String key, int width, Column.Use use) {
        String name = key.replace(' ', '-');
        return Column.asked(
                key,
                language.say("questionnaire.head." + name),
                language.say("questionnaire.hint." + name),
                width,
                use);
    }

    void write() {
        Map<String, List<Practice>> byArea = account.practices();
        for (Area area : account.pack().areas().values()) {
            byArea.getOrDefault(area.id(), List.of()).forEach(practice -> question(area, practice));
        }
        String levels = list(account.pack().scale().names());
        book.offer(
                sheet, Keys.TARGET, InputSheet.FIRST, sheet.last(), levels, language.say("questionnaire.hint.target"));
        book.days(sheet, Keys.SIGNED_ON, InputSheet.FIRST, sheet.last(), "");
        sheet.finish(3, true, QuestionnaireWorkbook.foot(account));
    }

    private void question(Area area, Practice practice) {
        int line = sheet.line();
        sheet.ours(line, Keys.ID, practice.id());
        sheet.ours(line, Keys.OWN + "area", area.title());
        sheet.ours(line, Keys.OWN + "ask", asks(practice));
        sheet.ours(line, Keys.OWN + "why", why(practice));
        sheet.ours(line, Keys.OWN + "levels", levels(practice));
        Node answer = account.at("answers", practice.id());
        boolean waits = answer.member("reconfirm").isPresent();
        sheet.asked(line, Keys.ANSWER, said(answer));
        sheet.asked(line, Keys.REASON, reason(answer));
        sheet.asked(line, Keys.REMARK, answer.member("remark").orElse(BLANK));
        sheet.asked(line, Keys.TARGET, account.at("targets", practice.id()));
        Node signed = answer.member("signed off").orElse(BLANK);
        sheet.asked(line, Keys.SIGNED_BY, signed.member("by").orElse(BLANK));
        sheet.asked(line, Keys.SIGNED_ROLE, signed.member("role").orElse(BLANK));
        sheet.asked(line, Keys.SIGNED_ON, signed.member("on").orElse(BLANK));
        book.offer(
                sheet,
                Keys.ANSWER,
                line,
                line,
                list(answers(practice, waits)),
                language.say("questionnaire.hint.answer"));
    }

    /** Lists are many times the same, and a workbook needs each once. */
    private String list(List<String> words) {
        return lists.computeIfAbsent(words, book::list);
    }

    private List<String> answers(Practice practice, boolean waits) {
        List<String> words = new ArrayList<>(account.pack().scale().names());
        words.add(AnswerState.NOT_KNOWN.word());
        if (practice.mayBeNotApplicable()) {
            words.add(AnswerState.NOT_APPLICABLE.word());
        }
        if (waits) {
            words.add(AnswerState.TO_CONFIRM.word());
        }
        return words;
    }

    private static Node said(Node answer) {
        if (answer instanceof Node.Text) {
            return answer;
        }
        for (AnswerState state : List.of(AnswerState.NOT_KNOWN, AnswerState.NOT_APPLICABLE)) {
            if (answer.member(state.word()).isPresent()) {
                return new Node.Text(state.word(), true, answer.at());
            }
        }
        return answer.member("reconfirm")
                .map(old -> (Node) new Node.Text(AnswerState.TO_CONFIRM.word(), true, old.at()))
                .orElseGet(() -> answer.member("level").orElse(BLANK));
    }

    private static Node reason(Node answer) {
        for (String key : List.of("not known", "not applicable", "reconfirm")) {
            if (answer.member(key).isPresent()) {
                return answer.member(key).get();
            }
        }
        return BLANK;
    }

    private List<InputSheet.Piece> asks(Practice practice) {
        StringJoiner words = new StringJoiner("\n", "\n", "");
        words.add(practice.ask());
        if (practice.mustHave()) {
            words.add(language.say("questionnaire.must-have"));
        }
        if (!account.applies(practice)) {
            words.add(language.say("questionnaire.does-not-apply"));
        }
        return List.of(new InputSheet.Piece(practice.title(), true), new InputSheet.Piece(words.toString(), false));
    }

    private String why(Practice practice) {
        return practice.why() + "\n" + language.say("questionnaire.shown-by", language.joined(practice.evidence()));
    }

    private List<InputSheet.Piece> levels(Practice practice) {
        List<InputSheet.Piece> pieces = new ArrayList<>();
        for (Level level : account.pack().scale().levels()) {
            pieces.add(new InputSheet.Piece((pieces.isEmpty() ? "" : "\n") + level.name() + ": ", true));
            pieces.add(new InputSheet.Piece(practice.meanings().get(level.step()), false));
        }
        return pieces;
    }
}
