package org.fairlead.reports.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Band;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** Every action that is still to be done, over the months and with all that is known of it. */
final class ActionParts {
    static final String ANCHOR = "actions";

    private final Outline outline;
    private final PlanWords words;

    ActionParts(Outline outline, PlanWords words) {
        this.outline = outline;
        this.words = words;
    }

    /** The name of an action, which leads to its row. */
    static Words link(Outline outline, ScheduledAction action) {
        return Words.link(action.name(), anchor(outline, action));
    }

    private static String anchor(Outline outline, ScheduledAction action) {
        return "action-" + outline.number(action);
    }

    /** The day on which it is due; where that is late, in words. */
    static Words due(ScheduledAction action, PlanWords words) {
        Words day = Words.of(words.day(action.due()));
        return action.deadline()
                .map(deadline -> (action.isLate()
                                ? Words.strong(words.say("is-late")).and(": ").and(day)
                                : day)
                        .and("; ")
                        .and(words.say("must-by", words.day(deadline.by()))))
                .orElse(day);
    }

    Part part() {
        if (outline.open().isEmpty()) {
            return Part.of(
                    ANCHOR,
                    words.say("all"),
                    List.of(Block.paragraph(words.say(
                            outline.schedule().leftOut().isEmpty()
                                    ? outline.done().isEmpty() ? "no-actions" : "all-done"
                                    : "nothing-fits"))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(words.say("all-about")));
        blocks.add(table());
        return Part.of(ANCHOR, words.say("all"), blocks);
    }

    private Block table() {
        return new Block.Grid(
                words.say("table"),
                List.of(
                        new Block.Column(words.say("action"), 10),
                        new Block.Column(words.say("todo"), 27),
                        new Block.Column(words.say("owner"), 11),
                        new Block.Column(words.say("starts"), 10),
                        new Block.Column(words.say("due"), 11),
                        new Block.Column(words.say("days"), 9),
                        new Block.Column(words.say("after"), 9),
                        new Block.Column(words.say("gain"), 13)),
                outline.open().stream().map(this::row).toList());
    }

    private Block.Row row(ScheduledAction each) {
        return new Block.Row(
                anchor(outline, each),
                List.of(
                        words.name(each.action()),
                        todo(each),
                        owner(each),
                        Words.of(words.day(each.starts())),
                        due(each, words),
                        Words.of(days(each)),
                        Words.of(each.after().isEmpty() ? words.say("nothing") : String.join(", ", each.after())),
                        Words.of(gain(each))));
    }

    private Words todo(ScheduledAction each) {
        Words told = words.pack(each.action().practice().title())
                .and(". ")
                .and(words.pack(each.action().todo()));
        if (Outline.isUrgent(each)) {
            told = told.and(" ").and(Words.strong(words.urgency(each.urgency()) + "."));
        }
        return each.decision().notes().isEmpty()
                ? told
                : told.and(" " + words.say("notes", each.decision().notes()));
    }

    private Words owner(ScheduledAction each) {
        Words owner =
                Words.of(each.owner() + " (" + words.status(each.decision().status()) + ")");
        String decided = words.decided(each.decision());
        return decided.isEmpty() ? owner : owner.and(". " + words.say("decided", decided) + ".");
    }

    private String days(ScheduledAction each) {
        String days = words.say("of-days", each.days(), each.months());
        String assumed = each.isEffortAssumed() ? ", " + words.say("days-assumed") : "";
        return days + assumed + (each.isStretched() ? ", " + words.say("stretched") : "");
    }

    private String gain(ScheduledAction each) {
        String gain = words.say("gain-both", words.points(each.alone()), words.points(each.inOrder()));
        Optional<Band> band = each.inOrder().band();
        return band.map(reached -> gain + "; " + words.say("gain-reaches", reached.name()))
                .orElse(gain);
    }
}
