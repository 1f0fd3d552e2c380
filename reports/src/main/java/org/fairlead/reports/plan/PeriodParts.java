package org.fairlead.reports.plan;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.plans.Projection;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** What starts and what is due in each period. */
final class PeriodParts {
    private final Outline outline;
    private final PlanWords words;

    PeriodParts(Outline outline, PlanWords words) {
        this.outline = outline;
        this.words = words;
    }

    Part part() {
        List<Block> blocks = new ArrayList<>(new Timelines(outline, words).pictures());
        List<Projection> busy = outline.busy();
        if (busy.size() < outline.schedule().projections().size()) {
            blocks.add(Block.paragraph(
                    busy.isEmpty()
                            ? words.say("first-none")
                            : words.say(
                                    "periods-after",
                                    words.day(busy.get(busy.size() - 1).until()))));
        }
        return new Part(
                "periods",
                "",
                words.say("periods"),
                blocks,
                busy.stream().map(this::period).toList());
    }

    private Part period(Projection period) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(
                period.available().isPresent()
                        ? words.say(
                                "period-about-of",
                                period.days(),
                                period.available().getAsInt() - period.committed(),
                                words.score(period.keptUp()),
                                words.band(period.keptUp()))
                        : words.say(
                                "period-about",
                                period.days(),
                                words.score(period.keptUp()),
                                words.band(period.keptUp()))));
        List<ScheduledAction> here = outline.byStart().stream()
                .filter(each -> outline.startsIn(each, period) || outline.isDueIn(each, period))
                .toList();
        if (here.isEmpty()) {
            blocks.add(Block.paragraph(words.say("period-nothing")));
        } else {
            blocks.add(table(period, here));
        }
        List<String> throughout =
                outline.throughout(period).stream().map(ScheduledAction::name).toList();
        if (!throughout.isEmpty()) {
            blocks.add(Block.paragraph(words.say("period-on", words.language().joined(throughout))));
        }
        return Part.of("period-" + period.number(), words.period(period), blocks);
    }

    private Block table(Projection period, List<ScheduledAction> here) {
        return new Block.Grid(
                words.say("period-table", words.period(period)),
                List.of(
                        new Block.Column(words.say("action"), 5),
                        new Block.Column(words.say("title"), 6),
                        new Block.Column(words.say("owner"), 4),
                        new Block.Column(words.say("period-event"), 3),
                        new Block.Column(words.say("due"), 4)),
                here.stream().map(each -> row(period, each)).toList());
    }

    private Block.Row row(Projection period, ScheduledAction each) {
        boolean starts = outline.startsIn(each, period);
        boolean due = outline.isDueIn(each, period);
        return Block.Row.of(
                ActionParts.link(outline, each),
                words.pack(each.action().practice().title()),
                Words.of(each.owner()),
                words.words(starts && due ? "period-both" : starts ? "period-starts" : "period-due"),
                ActionParts.due(each, words));
    }
}
