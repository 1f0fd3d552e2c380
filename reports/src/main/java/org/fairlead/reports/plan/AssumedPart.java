package org.fairlead.reports.plan;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** What the plan rests on. */
final class AssumedPart {
    static final String ANCHOR = "method";

    private final Outline outline;
    private final PlanWords words;

    AssumedPart(Outline outline, PlanWords words) {
        this.outline = outline;
        this.words = words;
    }

    Part part() {
        List<Words> entries = sentences().stream().map(Words::of).toList();
        return Part.of(ANCHOR, words.say("method"), List.of(new Block.Listing(entries)));
    }

    List<String> sentences() {
        GapAnalysis analysis = outline.analysis();
        List<String> efforts = analysis.pack().efforts().values().stream()
                .map(effort -> words.say("owner-period", effort.name(), effort.days()))
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("method-judged"));
        sentences.add(words.say("method-effort", String.join(", ", efforts)));
        sentences.add(words.say("method-spread"));
        sentences.add(words.say("method-order"));
        sentences.add(words.say(outline.schedule().proved() ? "method-proved" : "method-found"));
        sentences.add(words.say("method-renewed"));
        sentences.add(words.say("method-range"));
        sentences.add(words.say("method-promise"));
        return sentences;
    }
}
