package org.fairlead.reports.plan;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** The list of each owner. */
final class OwnerParts {
    private final Outline outline;
    private final PlanWords words;

    OwnerParts(Outline outline, PlanWords words) {
        this.outline = outline;
        this.words = words;
    }

    Part part() {
        List<Part> parts = new ArrayList<>();
        outline.byOwner()
                .forEach((owner, actions) ->
                        parts.add(Part.of("owner-" + (parts.size() + 1), owner, blocks(owner, actions))));
        List<Block> blocks = parts.isEmpty() ? List.of(Block.paragraph(words.say("owners-none"))) : List.of();
        return new Part("owners", "", words.say("owners"), blocks, parts);
    }

    private List<Block> blocks(String owner, List<ScheduledAction> actions) {
        List<String> periods = new ArrayList<>();
        outline.days(actions)
                .forEach((period, days) -> periods.add(words.say(
                        "owner-period",
                        words.period(outline.schedule().projections().get(period)),
                        days)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(words.say(
                "owner-about",
                actions.size(),
                actions.stream().mapToInt(ScheduledAction::days).sum())));
        if (!periods.isEmpty()) {
            blocks.add(Block.paragraph(words.say("owner-days", String.join("; ", periods))));
        }
        blocks.add(new Block.Grid(
                words.say("owner-table", owner),
                List.of(
                        new Block.Column(words.say("action"), 4),
                        new Block.Column(words.say("todo"), 9),
                        new Block.Column(words.say("starts"), 3),
                        new Block.Column(words.say("due"), 3),
                        new Block.Column(words.say("days"), 2)),
                actions.stream().map(this::row).toList()));
        return blocks;
    }

    private Block.Row row(ScheduledAction each) {
        return Block.Row.of(
                ActionParts.link(outline, each),
                words.pack(each.action().todo()),
                Words.of(words.day(each.starts())),
                ActionParts.due(each, words),
                Words.of(String.valueOf(each.days())));
    }
}
