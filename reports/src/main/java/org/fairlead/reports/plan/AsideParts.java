package org.fairlead.reports.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.AcceptedGap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.Decision;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;

/** What stands beside the plan: what did not fit, deadlines, what is done or dropped, and gaps that are accepted. */
final class AsideParts {
    static final String LEFT_OUT = "left-out";

    private final Outline outline;
    private final PlanWords words;

    AsideParts(Outline outline, PlanWords words) {
        this.outline = outline;
        this.words = words;
    }

    Optional<Part> leftOut() {
        if (outline.schedule().leftOut().isEmpty()) {
            return Optional.empty();
        }
        Block table = new Block.Grid(
                words.say("left-out-table"),
                List.of(
                        new Block.Column(words.say("action"), 4),
                        new Block.Column(words.say("todo"), 8),
                        new Block.Column(words.say("owner"), 3),
                        new Block.Column(words.say("days"), 3),
                        new Block.Column(words.say("left-out-gain"), 2),
                        new Block.Column(words.say("why"), 6)),
                outline.schedule().leftOut().stream().map(this::leftOut).toList());
        return Optional.of(
                Part.of(LEFT_OUT, words.say("left-out"), List.of(Block.paragraph(words.say("left-out-about")), table)));
    }

    private Block.Row leftOut(LeftOut each) {
        return Block.Row.of(
                words.name(each.action()),
                words.pack(each.action().practice().title())
                        .and(". ")
                        .and(words.pack(each.action().todo())),
                Words.of(each.owner()),
                words.words("of-days", each.days(), each.months()),
                Words.of(words.points(each.action().gain())),
                Words.of(words.why(each)));
    }

    Optional<Part> deadlines() {
        if (outline.terms().deadlines().isEmpty()) {
            return Optional.empty();
        }
        Block table = new Block.Grid(
                words.say("deadlines-table"),
                List.of(
                        new Block.Column(words.say("action"), 4),
                        new Block.Column(words.say("by"), 3),
                        new Block.Column(words.say("why"), 5),
                        new Block.Column(words.say("due"), 3),
                        new Block.Column(words.say("deadline-is"), 3)),
                outline.terms().deadlines().stream().map(this::deadline).toList());
        return Optional.of(Part.of("deadlines", words.say("deadlines"), List.of(table)));
    }

    private Block.Row deadline(Deadline each) {
        Outline.Met met = outline.met(each);
        boolean missed = met == Outline.Met.LATE || met == Outline.Met.LEFT_OUT;
        return Block.Row.of(
                Words.of(each.action()),
                Words.of(words.day(each.by())),
                Words.of(each.why()),
                Words.of(outline.find(each.action())
                        .filter(planned -> !planned.isDone())
                        .map(planned -> words.day(planned.due()))
                        .orElse("")),
                missed ? Words.strong(words.met(met)) : Words.of(words.met(met)));
    }

    /** The gaps that nothing is planned for, since the organisation accepts them until a day. */
    Optional<Part> accepted() {
        GapAnalysis analysis = outline.schedule().analysis();
        if (analysis.accepted().isEmpty()) {
            return Optional.empty();
        }
        Language language = words.language();
        Block table = new Block.Grid(
                language.say("accepted.title"),
                List.of(
                        new Block.Column(language.say("analysis.practice"), 6),
                        new Block.Column(language.say("analysis.stands"), 4),
                        new Block.Column(language.say("accepted.owner"), 4),
                        new Block.Column(language.say("accepted.reason"), 6),
                        new Block.Column(language.say("accepted.until"), 3)),
                analysis.accepted().stream().map(this::accepted).toList());
        return Optional.of(Part.of(
                "accepted",
                language.say("accepted.title"),
                List.of(Block.paragraph(language.say("accepted.about")), table)));
    }

    private Block.Row accepted(AcceptedGap each) {
        return Block.Row.of(
                Words.of(each.gap().practice().id() + " ")
                        .and(words.pack(each.gap().practice().title())),
                Words.of(words.language()
                        .say(
                                "analysis.stands-target",
                                each.gap().stands().name(),
                                each.gap().target().name())),
                Words.of(each.acceptance().owner()),
                Words.of(each.acceptance().reason()),
                Words.of(words.day(each.acceptance().until())));
    }

    Optional<Part> settled() {
        List<Part> parts = new ArrayList<>();
        if (!outline.done().isEmpty()) {
            parts.add(Part.of("done", words.say("done"), List.of(done())));
        }
        if (!outline.schedule().dropped().isEmpty()) {
            parts.add(Part.of(
                    "dropped", words.say("dropped"), List.of(Block.paragraph(words.say("dropped-about")), dropped())));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("settled", "", words.say("settled"), List.of(), parts));
    }

    private Block done() {
        return new Block.Grid(
                words.say("done-table"),
                List.of(
                        new Block.Column(words.say("action"), 4),
                        new Block.Column(words.say("title"), 6),
                        new Block.Column(words.say("owner"), 3),
                        new Block.Column(words.say("gain"), 4),
                        new Block.Column(words.say("workbook-notes"), 4)),
                outline.done().stream().map(this::done).toList());
    }

    private Block.Row done(ScheduledAction each) {
        return Block.Row.of(
                words.name(each.action()),
                words.pack(each.action().practice().title()),
                Words.of(each.owner()),
                words.words("gain-both", words.points(each.alone()), words.points(each.inOrder())),
                Words.of(each.decision().notes()));
    }

    private Block dropped() {
        return new Block.Grid(
                words.say("dropped-table"),
                List.of(
                        new Block.Column(words.say("action"), 4),
                        new Block.Column(words.say("title"), 6),
                        new Block.Column(words.say("left-out-gain"), 2),
                        new Block.Column(words.say("workbook-reason"), 6)),
                outline.schedule().dropped().stream().map(this::dropped).toList());
    }

    private Block.Row dropped(Decision each) {
        return Block.Row.of(
                words.pack(each.action()),
                outline.action(each.action())
                        .map(action -> words.pack(action.practice().title()))
                        .orElse(Words.NONE),
                Words.of(outline.action(each.action())
                        .map(action -> words.points(action.gain()))
                        .orElse("")),
                Words.of(each.reason().isEmpty() ? words.say("no-reason") : each.reason()));
    }
}
