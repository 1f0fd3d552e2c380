package org.fairlead.reports.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fairlead.engine.editions.Bridge;
import org.fairlead.engine.editions.Measure;
import org.fairlead.engine.editions.Planned;
import org.fairlead.engine.editions.Planned.Outcome;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Level;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;

/** What an earlier action plan asked for, and what became of it. */
final class PlannedParts {
    private final Planned planned;
    private final Bridge bridge;
    private final String anchor;
    private final Language language;
    private final ProgressWords words;

    PlannedParts(Planned planned, Bridge bridge, String anchor, Language language) {
        this.planned = planned;
        this.bridge = bridge;
        this.anchor = anchor;
        this.language = language;
        this.words = new ProgressWords(language);
    }

    Part part() {
        String day = words.day(bridge.before());
        if (planned.all().isEmpty()) {
            return Part.of(anchor, words.say("planned"), List.of(Block.paragraph(words.say("planned-none", day))));
        }
        List<Part> parts = new ArrayList<>();
        add(parts, "overdue", Outcome.OVERDUE);
        add(parts, "put-right", Outcome.TO_PUT_RIGHT);
        add(parts, "done", Outcome.DONE, Outcome.DONE_EARLY);
        add(parts, "unsure", Outcome.NOT_KNOWN);
        add(parts, "gone", Outcome.NOT_ASKED);
        return new Part(
                anchor,
                "",
                words.say("planned"),
                List.of(
                        Block.paragraph(words.say("planned-about", day, words.day(bridge.after()))),
                        Block.paragraph(words.counts(planned, bridge.after()))),
                parts);
    }

    private void add(List<Part> parts, String name, Outcome... outcomes) {
        List<Planned.Entry> entries = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            entries.addAll(planned.of(outcome));
        }
        if (!entries.isEmpty()) {
            parts.add(Part.of(anchor + "-" + name, words.say(name), List.of(table(words.say(name), entries))));
        }
    }

    private Block table(String title, List<Planned.Entry> entries) {
        List<Block.Row> rows = entries.stream().map(this::row).toList();
        return new Block.Grid(
                words.say("planned-caption", title, words.day(bridge.before())),
                List.of(
                        new Block.Column(words.say("moved-practice"), 4),
                        new Block.Column(words.say("planned-step"), 2),
                        new Block.Column(words.say("planned-due"), 2),
                        new Block.Column(words.say("planned-now"), 2),
                        new Block.Column(words.say("planned-todo"), 5),
                        new Block.Column(words.say("planned-owner"), 2)),
                rows);
    }

    private Block.Row row(Planned.Entry entry) {
        Action action = entry.action();
        return new Block.Row(
                "",
                List.of(
                        words.titled(action.practice()),
                        Words.of(action.to().map(Level::name).orElseGet(() -> words.say("put-right-step"))),
                        Words.of(entry.due().map(language::day).orElseGet(() -> words.say("no-day"))),
                        Words.of(entry.now().stream()
                                .map(standing -> words.stands(standing, Measure.CLAIMED))
                                .distinct()
                                .collect(Collectors.joining(", "))),
                        words.pack(action.todo()),
                        Words.of(action.owner())));
    }
}
