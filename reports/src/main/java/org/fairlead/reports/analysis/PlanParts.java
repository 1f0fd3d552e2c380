package org.fairlead.reports.analysis;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionKind;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.planning.Due;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** The action plan, with the columns that users of the Social Mobility Commission's workbook know. */
final class PlanParts {
    private final ActionPlan plan;
    private final Telling telling;
    private final Due due;

    PlanParts(ActionPlan plan, Telling telling) {
        this.plan = plan;
        this.telling = telling;
        this.due = new Due(plan.analysis());
    }

    Part part() {
        List<Block> blocks = new ArrayList<>();
        if (plan.actions().isEmpty()) {
            blocks.add(new Block.Paragraph(telling.words(none())));
        } else {
            blocks.add(new Block.Paragraph(
                    telling.words("analysis.plan-about", plan.actions().size())));
            blocks.add(table());
        }
        return Part.of("plan", telling.say("analysis.plan"), blocks);
    }

    private String none() {
        if (!plan.analysis().open().isEmpty()) {
            return "analysis.no-actions-for-certain";
        }
        return plan.analysis().accepted().isEmpty() ? "analysis.no-actions" : "accepted.nothing-else";
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        for (Action action : plan.actions()) {
            rows.add(row(rows.size() + 1, action));
        }
        return new Block.Grid(
                telling.say("analysis.plan"),
                List.of(
                        new Block.Column(telling.say("plan.number"), 5),
                        new Block.Column(telling.say("plan.recommendation"), 19),
                        new Block.Column(telling.say("plan.current"), 9),
                        new Block.Column(telling.say("plan.step"), 26),
                        new Block.Column(telling.say("plan.owner"), 11),
                        new Block.Column(telling.say("plan.effort"), 9),
                        new Block.Column(telling.say("plan.due"), 12),
                        new Block.Column(telling.say("plan.after"), 9)),
                rows);
    }

    private Block.Row row(int number, Action action) {
        return new Block.Row(
                "action-" + number,
                List.of(
                        Words.of(String.valueOf(number)),
                        telling.titled(action.practice())
                                .and(". ")
                                .and(telling.pack(telling.area(action.practice())))
                                .and("."),
                        stands(action),
                        step(action),
                        telling.pack(action.owner()),
                        effort(action),
                        Words.of(due.day(action).map(telling.language()::day).orElse(telling.say("plan.soon"))),
                        action.after().isEmpty() ? telling.words("plan.nothing") : telling.after(action.after())));
    }

    private Words stands(Action action) {
        Standing standing = plan.analysis().standing(action.practice().id());
        return telling.levels(standing.low(), standing.high());
    }

    /** What to do, where it leads and what it gains. */
    private Words step(Action action) {
        Words words = telling.pack(action.todo());
        if (action.kind() == ActionKind.PUT_RIGHT) {
            words = words.and(" ").and(telling.reasons(action.findings()));
        }
        Words leads = action.to()
                .map(Level::name)
                .map(level -> telling.words("plan.leads-to", level))
                .orElse(telling.words("plan.put-right"));
        double points = Range.shown(action.gain().points());
        Words gain = points > 0
                ? telling.words("plan.gains", telling.language().score(points))
                : telling.words("plan.gains-nothing");
        Words band = action.gain()
                .band()
                .map(each -> telling.words("plan.reaches", each.name()))
                .orElse(Words.NONE);
        return words.and(" ")
                .and(leads)
                .and(" ")
                .and(gain)
                .and(band.pieces().isEmpty() ? "" : " ")
                .and(band);
    }

    private Words effort(Action action) {
        return action.effort()
                .map(effort -> telling.pack(effort.name()).and(", ").and(telling.words("plan.months", action.months())))
                .orElse(telling.words("plan.not-said"));
    }
}
