package org.fairlead.reports.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.model.Band;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.plans.Terms;
import org.fairlead.reports.charts.Timeline;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** Every action that is still to be done, over the months and with all that is known of it. */
final class ActionParts {
    static final String ANCHOR = "actions";

    /** More bars would not fit on a page. */
    private static final int BARS = 28;

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
        blocks.addAll(pictures());
        blocks.add(table());
        return Part.of(ANCHOR, words.say("all"), blocks);
    }

    private List<Block> pictures() {
        List<ScheduledAction> all = outline.byStart();
        int pictures = (all.size() + BARS - 1) / BARS;
        List<Block> blocks = new ArrayList<>();
        for (int picture = 0; picture < pictures; picture++) {
            // About as many in each, so that the last is not a scrap.
            int from = picture * all.size() / pictures;
            int until = (picture + 1) * all.size() / pictures;
            blocks.add(new Block.Picture(timeline(
                    pictures == 1
                            ? words.say("timeline", day(true), day(false))
                            : words.say("timeline-part", day(true), day(false), from + 1, until),
                    all.subList(from, until))));
        }
        return blocks;
    }

    private String day(boolean first) {
        return words.day(first ? outline.terms().from() : outline.terms().until());
    }

    private Timeline timeline(String caption, List<ScheduledAction> actions) {
        Terms terms = outline.terms();
        List<Timeline.Year> years = new ArrayList<>();
        for (int month = 0; month < terms.months(); month++) {
            LocalDate day = terms.firstDay(month);
            if (month == 0 || day.getMonthValue() == 1) {
                // Labels that are closer than half a year run into each other.
                boolean close = !years.isEmpty() && month < 6;
                if (!close) {
                    years.add(new Timeline.Year(month, String.valueOf(day.getYear())));
                }
            }
        }
        return new Timeline(
                caption,
                words.say("timeline-runs"),
                words.say("timeline-late"),
                words.say("timeline-deadline"),
                terms.months(),
                years,
                actions.stream().map(each -> bar(terms, each)).toList());
    }

    private static Timeline.Bar bar(Terms terms, ScheduledAction each) {
        return new Timeline.Bar(
                each.name(),
                terms.month(each.starts()),
                terms.month(each.due()) + 1,
                each.isLate(),
                each.deadline()
                        .map(deadline ->
                                OptionalInt.of(terms.month(deadline.by().plusDays(1))))
                        .orElse(OptionalInt.empty()));
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
