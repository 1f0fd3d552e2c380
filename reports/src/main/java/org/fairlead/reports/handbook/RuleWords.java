package org.fairlead.reports.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.packs.ReadPack;
import org.fairlead.reports.PackWords;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** Rules and what they rest on, in words. */
final class RuleWords {
    private final ReadPack read;
    private final Anchors anchors;

    RuleWords(ReadPack read, Anchors anchors) {
        this.read = read;
        this.anchors = anchors;
    }

    /**
     * A rule in full.
     *
     * @param inherited what the folder rests on, which need not be said again for each of its rules
     */
    Part part(Circumstance circumstance, List<Citation> inherited) {
        List<Block.Term> terms = new ArrayList<>();
        terms.add(new Block.Term("Kind", Words.of(circumstance.kind().heading())));
        terms.add(new Block.Term("Effect", effect(circumstance)));
        terms.add(new Block.Term("Reason given", because(circumstance)));
        if (!circumstance.todo().isEmpty()) {
            terms.add(new Block.Term("What to do", Words.of(circumstance.todo())));
        }
        if (!circumstance.sources().equals(inherited)) {
            terms.add(new Block.Term(
                    "Rests on",
                    Words.joined(
                            circumstance.sources().stream().map(this::cited).toList(), "; ")));
        }
        return new Part(
                anchors.rule(circumstance), "", circumstance.rule(), List.of(new Block.Terms(terms)), List.of());
    }

    /** What follows and when, with a link to the practice it speaks of. */
    Words effect(Circumstance circumstance) {
        Optional<String> about = read.about(circumstance);
        String sentence = PackWords.rule(circumstance, about);
        return about.filter(id -> !circumstance.rule().startsWith(id + ": "))
                .map(id -> practice(id).and(sentence.substring(id.length())))
                .orElseGet(() -> Words.of(sentence));
    }

    /** The reason, with each name in braces as a blank that leads to its figure where it is one of the pack's. */
    private Words because(Circumstance circumstance) {
        Words words = Words.of("because ");
        List<String> parts = new Wording(circumstance.because()).parts();
        Map<String, Parameter> figures = read.pack().parameters();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String anchor = figures.containsKey(part) ? anchors.figure(part) : "";
            words = i % 2 == 0
                    ? words.and(Words.of(part))
                    : words.with(new Words.Piece(part, Words.Style.BLANK, anchor));
        }
        return words;
    }

    /** A practice by its id. */
    Words practice(String id) {
        return read.pack().practices().containsKey(id) ? Words.link(id, anchors.practice(id)) : Words.of(id);
    }

    /** A rule by its name. */
    Words name(Circumstance circumstance) {
        return Words.link(circumstance.rule(), anchors.rule(circumstance));
    }

    /** A source in full, leading to its place among the sources. */
    Words cited(Citation citation) {
        return Words.link(PackWords.cited(citation, read.pack()), anchors.source(citation.document()));
    }
}
