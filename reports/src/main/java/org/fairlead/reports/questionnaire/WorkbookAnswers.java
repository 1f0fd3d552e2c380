package org.fairlead.reports.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;

/** The lines of questions, and of evidence for them, as answers and targets. */
final class WorkbookAnswers {
    private static final String LEVEL = "level";

    /** What the choices of the answer column are called in a text file, where a reason stands behind them. */
    private static final Map<String, String> REASONED = Map.of(
            AnswerState.NOT_KNOWN.word(), "not known",
            AnswerState.NOT_APPLICABLE.word(), "not applicable",
            AnswerState.TO_CONFIRM.word(), "reconfirm");

    private final RulePack pack;
    private final Problems problems;
    private final List<Answered> answered = new ArrayList<>();
    private final List<Node.Member> targets = new ArrayList<>();

    WorkbookAnswers(RulePack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** One line of the questions, or evidence alone. */
    private record Answered(String id, Position at, boolean open, List<Node.Member> said, List<Node> evidence) {}

    void questions(ReadSheet sheet) {
        if (sheet.has(problems, Keys.ID, Keys.ANSWER)) {
            sheet.lines().stream()
                    .filter(line -> !line.isBlank(sheet.columns()))
                    .forEach(line -> question(sheet, line));
        }
    }

    private void question(ReadSheet sheet, ReadSheet.Line line) {
        Said id = line.said(Keys.ID, problems);
        List<String> written =
                sheet.columns().stream().filter(name -> !name.equals(Keys.ID)).toList();
        if (line.isBlank(written)) {
            return;
        }
        if (id.isBlank()) {
            problems.add(
                    id.at(),
                    "This line names no question, and what is written in it would be lost.",
                    "Maybe write the number of the question here, such as %s.".formatted(firstId()));
            return;
        }
        String practice = id(pack, id);
        List<Node.Member> said = new ArrayList<>();
        Said answer = line.said(Keys.ANSWER, problems);
        answer(practice, answer, line.said(Keys.REASON, problems), said);
        add("remark", line.said(Keys.REMARK, problems), said);
        signOff(line, said);
        Said target = line.said(Keys.TARGET, problems);
        if (!target.isBlank()) {
            targets.add(new Node.Member(
                    target.key(practice), target.word(pack.scale().names())));
        }
        boolean silent = answer.isBlank() && line.said(Keys.REASON, problems).isBlank() && said.isEmpty();
        if (!silent) {
            answered.add(new Answered(practice, answer.at(), answer.isBlank(), said, new ArrayList<>()));
        }
    }

    private String firstId() {
        return pack.practices().keySet().stream().findFirst().orElse("");
    }

    /** The id that a cell names, whatever its case, and with or without the name of the question behind it. */
    static String id(RulePack pack, Said said) {
        String text = CellText.plain(said.text());
        String first = text.contains(" ") ? text.substring(0, text.indexOf(' ')) : text;
        return pack.practices().keySet().stream()
                .filter(id -> id.equalsIgnoreCase(first))
                .findFirst()
                .orElse(first);
    }

    private void answer(String practice, Said answer, Said reason, List<Node.Member> said) {
        List<String> words = new ArrayList<>(pack.scale().names());
        words.addAll(REASONED.keySet());
        Node.Text word = answer.word(words);
        String reasoned = REASONED.get(word.value());
        if (reasoned != null && reason.isBlank()) {
            problems.add(
                    reason.at(),
                    "'%s' for %s needs a reason.".formatted(word.value(), practice),
                    "Maybe write it here.");
        }
        if (reasoned != null) {
            said.add(new Node.Member(answer.key(reasoned), reason.words()));
        } else if (!answer.isBlank() && reason.isBlank()) {
            said.add(new Node.Member(answer.key(LEVEL), word));
        } else if (!answer.isBlank()) {
            problems.add(
                    reason.at(),
                    "A reason stands beside the answer '%s' to %s, and it would be lost."
                            .formatted(word.value(), practice),
                    "Maybe move it to the remark.");
            said.add(new Node.Member(answer.key(LEVEL), word));
        }
    }

    private static void add(String key, Said said, List<Node.Member> to) {
        if (!said.isBlank()) {
            to.add(new Node.Member(said.key(key), said.words()));
        }
    }

    private void signOff(ReadSheet.Line line, List<Node.Member> said) {
        Said by = line.said(Keys.SIGNED_BY, problems);
        Said role = line.said(Keys.SIGNED_ROLE, problems);
        Said on = line.said(Keys.SIGNED_ON, problems);
        if (by.isBlank() && role.isBlank() && on.isBlank()) {
            return;
        }
        if (by.isBlank() || on.isBlank()) {
            Said missing = by.isBlank() ? by : on;
            problems.add(
                    missing.at(),
                    by.isBlank() ? "This sign-off does not say by whom." : "This sign-off does not say on which day.",
                    "Maybe fill in this cell, or leave all of them blank.");
            return;
        }
        List<Node.Member> signed = new ArrayList<>();
        add("by", by, signed);
        add("role", role, signed);
        signed.add(new Node.Member(on.key("on"), on.day(problems)));
        said.add(new Node.Member(by.key("signed off"), new Node.Mapping(signed, by.at())));
    }

    void evidence(ReadSheet sheet) {
        if (!sheet.has(problems, EvidenceSheet.PRACTICE)) {
            return;
        }
        for (ReadSheet.Line line : sheet.lines()) {
            if (!line.isBlank(sheet.columns())) {
                evidence(line);
            }
        }
    }

    private void evidence(ReadSheet.Line line) {
        Said practice = line.said(EvidenceSheet.PRACTICE, problems);
        if (practice.isBlank()) {
            problems.add(
                    practice.at(),
                    "This evidence names no question, and would be lost.",
                    "Maybe choose the question in this cell.");
            return;
        }
        List<Node.Member> members = new ArrayList<>();
        Said kind = line.said(EvidenceSheet.KIND, problems);
        members.add(new Node.Member(
                kind.key(EvidenceSheet.KIND),
                kind.word(pack.evidenceKinds().stream().map(Choice::name).toList())));
        Said reference = line.said(EvidenceSheet.REFERENCE, problems);
        members.add(new Node.Member(reference.key(EvidenceSheet.REFERENCE), reference.words()));
        Said dated = line.said(EvidenceSheet.DATED, problems);
        Said covers = line.said(EvidenceSheet.COVERS, problems);
        if (!dated.isBlank()) {
            members.add(new Node.Member(dated.key(EvidenceSheet.DATED), dated.day(problems)));
        }
        if (!covers.isBlank()) {
            members.add(new Node.Member(covers.key(EvidenceSheet.COVERS), covers.share(problems)));
        }
        String id = id(pack, practice);
        Optional<Answered> first =
                answered.stream().filter(each -> each.id().equals(id)).findFirst();
        Answered to = first.orElseGet(() -> {
            var alone = new Answered(id, practice.at(), true, new ArrayList<>(), new ArrayList<>());
            answered.add(alone);
            return alone;
        });
        to.evidence().add(new Node.Mapping(members, practice.at()));
    }

    /** Adds answers and targets to an account. */
    void addTo(List<Node.Member> root, Position whole) {
        List<Node.Member> answers = new ArrayList<>();
        for (Answered each : answered) {
            if (each.open() && pack.practices().containsKey(each.id())) {
                problems.add(
                        each.at(),
                        "Something is said of %s, and no answer is chosen.".formatted(each.id()),
                        "Maybe '%s', with the reason.".formatted(AnswerState.NOT_KNOWN.word()));
            }
            answers.add(new Node.Member(new Node.Text(each.id(), true, each.at()), node(each)));
        }
        if (!answers.isEmpty()) {
            root.add(WorkbookNodes.member("answers", new Node.Mapping(answers, whole), whole));
        }
        if (!targets.isEmpty()) {
            root.add(WorkbookNodes.member("targets", new Node.Mapping(targets, whole), whole));
        }
    }

    private static Node node(Answered answer) {
        boolean bare = answer.said().size() == 1
                && answer.evidence().isEmpty()
                && answer.said().get(0).key().value().equals(LEVEL);
        if (bare) {
            return answer.said().get(0).value();
        }
        Map<String, Node.Member> members = new LinkedHashMap<>();
        answer.said().forEach(member -> members.put(member.key().value(), member));
        List<Node.Member> all = new ArrayList<>(members.values());
        if (!answer.evidence().isEmpty()) {
            Position at = answer.evidence().get(0).at();
            all.add(WorkbookNodes.member("evidence", new Node.Sequence(answer.evidence(), at), at));
        }
        return new Node.Mapping(all, answer.at());
    }
}
