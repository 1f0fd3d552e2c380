package org.fairlead.reports.tables;

import java.util.List;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Standing;

/** Every gap with the words of its practice, the answer, the reason and what it rests on. */
final class GapsTable {
    private GapsTable() {}

    static Table of(Told told) {
        return new Table(
                "gaps",
                told.say("gaps.title"),
                told.say("gaps.about"),
                1,
                List.of(
                        told.column("plan.practice", 9),
                        told.column("plan.area", 12),
                        told.column("plan.recommendation", 21),
                        told.column("gaps.question", 26),
                        told.column("gaps.answer", 10),
                        told.column("gaps.stands", 10),
                        told.column("gaps.target", 10),
                        told.column("gaps.target-means", 26),
                        told.column("plan.severity", 10),
                        told.column("gaps.distance", 8),
                        told.column("gaps.reason", 28),
                        told.column("gaps.source", 24),
                        told.column("gaps.basis", 14),
                        told.column("accepted.before", 26)),
                told.analysis().gaps().stream().map(gap -> row(told, gap)).toList(),
                told.say("gaps.nothing"));
    }

    private static List<Cell> row(Told told, Gap gap) {
        Practice practice = gap.practice();
        Standing standing = told.analysis().standing(practice.id());
        return List.of(
                Cell.text(practice.id()),
                Cell.text(told.area(practice)),
                Cell.text(practice.title()),
                Cell.text(practice.ask()),
                Cell.text(standing.claimed()
                        .map(Level::name)
                        .orElse(told.language().say(standing.state()))),
                Cell.text(gap.stands().name()),
                Cell.text(gap.target().name()),
                Cell.text(practice.meanings().get(gap.target().step())),
                Cell.text(told.language().say(gap.severity())),
                new Cell.Figure(Math.round(gap.distance() * 100) / 100.0, 2),
                Cell.text(told.reason(standing)),
                Cell.text(told.sources(practice.sources())),
                Cell.text(told.language().say(practice.basis())),
                Cell.text(told.analysis().over(gap).map(over -> was(told, over.acceptance()))));
    }

    private static String was(Told told, Acceptance acceptance) {
        return told.say(
                "accepted.was", acceptance.owner(), told.language().day(acceptance.until()), acceptance.reason());
    }
}
