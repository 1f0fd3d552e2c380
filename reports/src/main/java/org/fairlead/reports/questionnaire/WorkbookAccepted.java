package org.fairlead.reports.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;

/** The lines of accepted gaps, as a text file would say them. What is missing in a line, the reader of accounts tells. */
final class WorkbookAccepted {
    private final RulePack pack;
    private final Problems problems;

    WorkbookAccepted(RulePack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    Optional<Node.Member> read(List<ReadSheet> sheets, Position whole) {
        List<Node.Member> accepted = new ArrayList<>();
        for (ReadSheet sheet : sheets) {
            if (sheet.has(
                    problems, AcceptedSheet.PRACTICE, AcceptedSheet.OWNER, AcceptedSheet.REASON, AcceptedSheet.UNTIL)) {
                sheet.lines().stream()
                        .filter(line -> !line.isBlank(sheet.columns()))
                        .forEach(line -> accepted(line).ifPresent(accepted::add));
            }
        }
        return accepted.isEmpty()
                ? Optional.empty()
                : Optional.of(WorkbookNodes.member(AcceptedSheet.ACCEPTED, new Node.Mapping(accepted, whole), whole));
    }

    private Optional<Node.Member> accepted(ReadSheet.Line line) {
        Said practice = line.said(AcceptedSheet.PRACTICE, problems);
        if (practice.isBlank()) {
            problems.add(
                    practice.at(),
                    "This line names no question, and what is accepted in it would be lost.",
                    "Maybe choose the question in this cell.");
            return Optional.empty();
        }
        Said owner = line.said(AcceptedSheet.OWNER, problems);
        Said reason = line.said(AcceptedSheet.REASON, problems);
        Said until = line.said(AcceptedSheet.UNTIL, problems);
        return Optional.of(new Node.Member(
                practice.key(WorkbookAnswers.id(pack, practice)),
                new Node.Mapping(
                        List.of(
                                new Node.Member(owner.key(AcceptedSheet.OWNER), owner.words()),
                                new Node.Member(reason.key(AcceptedSheet.REASON), reason.words()),
                                new Node.Member(until.key(AcceptedSheet.UNTIL), until.day(problems))),
                        practice.at())));
    }
}
