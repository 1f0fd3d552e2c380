package org.fairlead.reports.tables;

import java.util.List;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Practice;

/** Legal and privacy risks, which never enter a score. */
final class RisksTable {
    private RisksTable() {}

    static Table of(Told told) {
        return new Table(
                "risks",
                told.say("risks.title"),
                told.say("risks.about"),
                1,
                List.of(
                        told.column("risks.kind", 12),
                        told.column("plan.practice", 9),
                        told.column("plan.recommendation", 26),
                        told.column("risks.reason", 36),
                        told.column("risks.todo", 36),
                        told.column("risks.certain", 12),
                        told.column("risks.sources", 30)),
                told.analysis().risks().stream().map(risk -> row(told, risk)).toList(),
                told.say("risks.nothing"));
    }

    private static List<Cell> row(Told told, Finding risk) {
        Practice practice = told.analysis().pack().practice(risk.practice());
        return List.of(
                Cell.text(told.language().say(risk.kind())),
                Cell.text(practice.id()),
                Cell.text(practice.title()),
                Cell.text(Told.sentence(risk.reason())),
                Cell.text(risk.todo()),
                Cell.text(told.say(risk.certain() ? "answers.yes" : "risks.not-certain")),
                Cell.text(told.sources(risk.sources())));
    }
}
