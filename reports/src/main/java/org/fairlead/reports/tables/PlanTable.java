package org.fairlead.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.planning.Due;

/** The action plan, in the columns that users of the Social Mobility Commission's afterpack know, and some to work with. */
final class PlanTable {
    private PlanTable() {}

    static Table of(Told told) {
        var due = new Due(told.analysis());
        List<List<Cell>> rows = new ArrayList<>();
        for (Action action : told.report().plan().actions()) {
            rows.add(row(told, due, action, rows.size() + 1));
        }
        return new Table(
                Tables.PLAN,
                told.say("plan.title"),
                told.say("plan.about"),
                3,
                List.of(
                        told.column("plan.number", 4),
                        told.column("plan.area", 13),
                        told.column("plan.practice", 9),
                        told.column("plan.recommendation", 23),
                        told.column("plan.status", 13),
                        told.column("plan.step", 38),
                        told.column("plan.owner", 12),
                        told.column("plan.effort", 8),
                        told.column("plan.due", 12),
                        told.column("plan.after", 11),
                        told.column("plan.severity", 10),
                        told.column("plan.gain", 8),
                        new Column(told.say("plan.progress"), 13, true, progress(told)),
                        new Column(told.say("plan.notes"), 18, true, List.of())),
                rows,
                told.say("plan.no-actions"));
    }

    /** How far an action has got, first the word for one that nobody has begun. */
    static List<String> progress(Told told) {
        return List.of(
                told.say("plan.open"), told.say("plan.in-progress"), told.say("plan.done"), told.say("plan.dropped"));
    }

    private static List<Cell> row(Told told, Due due, Action action, int number) {
        String practice = action.practice().id();
        return List.of(
                Cell.whole(number),
                Cell.text(told.area(action.practice())),
                Cell.text(practice),
                Cell.text(action.practice().title()),
                Cell.text(told.status(told.analysis().standing(practice))),
                Cell.text(action.todo()),
                Cell.text(action.owner()),
                Cell.text(action.effort().map(effort -> effort.name())),
                due.day(action).<Cell>map(Cell.Day::new).orElse(Cell.text(told.say("plan.soon"))),
                Cell.text(action.after().stream().map(Prerequisite::toString).collect(Collectors.joining("\n"))),
                Cell.text(told.language().say(action.severity())),
                new Cell.Figure(Range.shown(action.gain().points()), 1),
                Cell.text(progress(told).get(0)),
                Cell.NONE);
    }
}
