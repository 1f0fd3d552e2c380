package org.fairlead.reports.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.plans.Terms;
import org.fairlead.reports.charts.Timeline;
import org.fairlead.reports.document.Block;

/** Pictures of what runs from when until when. */
final class Timelines {
    /** More bars would not fit on a page. */
    private static final int BARS = 28;

    private final Outline outline;
    private final PlanWords words;

    Timelines(Outline outline, PlanWords words) {
        this.outline = outline;
        this.words = words;
    }

    List<Block> pictures() {
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

    private Timeline.Bar bar(Terms terms, ScheduledAction each) {
        return new Timeline.Bar(
                each.name(),
                terms.month(each.starts()),
                terms.month(each.due()) + 1,
                each.isLate(),
                each.deadline()
                        .map(deadline ->
                                OptionalInt.of(terms.month(deadline.by().plusDays(1))))
                        .orElse(OptionalInt.empty()),
                words.day(each.due()));
    }
}
