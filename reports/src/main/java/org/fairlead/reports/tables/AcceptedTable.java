package org.fairlead.reports.tables;

import java.util.List;
import org.fairlead.engine.explaining.Acceptances;
import org.fairlead.engine.model.AcceptedGap;
import org.fairlead.engine.model.Practice;

/** The gaps that are accepted on the day of judging. */
final class AcceptedTable {
    private AcceptedTable() {}

    static Table of(Told told) {
        return new Table(
                "accepted",
                told.say("accepted.title"),
                told.say("accepted.about"),
                1,
                List.of(
                        told.column("plan.practice", 9),
                        told.column("plan.area", 12),
                        told.column("plan.recommendation", 26),
                        told.column("gaps.stands", 11),
                        told.column("gaps.target", 11),
                        told.column("plan.severity", 10),
                        told.column("gaps.distance", 9),
                        told.column("accepted.owner", 16),
                        told.column("accepted.reason", 34),
                        told.column("accepted.until", 12),
                        told.column("accepted.left", 12),
                        told.column("accepted.waiting", 12)),
                told.analysis().accepted().stream()
                        .map(accepted -> row(told, accepted))
                        .toList(),
                told.say("accepted.nothing"));
    }

    private static List<Cell> row(Told told, AcceptedGap accepted) {
        Practice practice = accepted.gap().practice();
        return List.of(
                Cell.text(practice.id()),
                Cell.text(told.area(practice)),
                Cell.text(practice.title()),
                Cell.text(accepted.gap().stands().name()),
                Cell.text(accepted.gap().target().name()),
                Cell.text(told.language().say(accepted.gap().severity())),
                new Cell.Figure(Math.round(accepted.gap().distance() * 100) / 100.0, 2),
                Cell.text(accepted.acceptance().owner()),
                Cell.text(accepted.acceptance().reason()),
                new Cell.Day(accepted.acceptance().until()),
                Cell.whole(accepted.acceptance()
                        .monthsLeft(told.analysis().assessment().day())),
                Cell.text(String.join(
                        "\n",
                        Acceptances.waiting(told.analysis(), practice.id()).stream()
                                .map(Practice::id)
                                .toList())));
    }
}
