package org.fairlead.reports.analysis;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.explaining.Kept;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** What was not answered, what does not apply, and what is kept without counting. */
final class OpenParts {
    private final GapAnalysis analysis;
    private final Telling telling;

    OpenParts(GapAnalysis analysis, Telling telling) {
        this.analysis = analysis;
        this.telling = telling;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(open());
        List<Standing> without = analysis.standings().values().stream()
                .filter(standing -> !standing.applies())
                .toList();
        if (!without.isEmpty()) {
            parts.add(Part.of(
                    "not-applicable",
                    telling.say("analysis.not-applicable"),
                    List.of(new Block.Listing(
                            without.stream().map(this::notApplicable).toList()))));
        }
        List<String> kept = Kept.sentences(analysis.assessment());
        if (!kept.isEmpty()) {
            parts.add(Part.of(
                    "kept",
                    telling.say("analysis.kept"),
                    List.of(new Block.Listing(kept.stream().map(telling::pack).toList()))));
        }
        return parts;
    }

    private Part open() {
        List<Block> blocks = new ArrayList<>();
        for (AnswerState state : List.of(AnswerState.TO_CONFIRM, AnswerState.NOT_KNOWN, AnswerState.NOT_ANSWERED)) {
            List<Words> entries = analysis.open().stream()
                    .filter(standing -> standing.state() == state)
                    .map(this::entry)
                    .toList();
            if (!entries.isEmpty()) {
                blocks.add(new Block.Beside(List.of(new Block.Titled(
                        telling.say("analysis.counted", telling.language().say(state), entries.size()),
                        List.of(new Block.Listing(entries))))));
            }
        }
        blocks.add(
                0,
                new Block.Paragraph(telling.words(blocks.isEmpty() ? "analysis.all-answered" : "analysis.open-about")));
        return Part.of("open", telling.say("analysis.open"), blocks);
    }

    private Words entry(Standing standing) {
        Words titled = telling.titled(standing.practice());
        Words must = standing.practice().mustHave() ? telling.words("analysis.must-have") : Words.NONE;
        return titled.and(must.pieces().isEmpty() ? "" : " ").and(must).and(reason(standing));
    }

    private Words reason(Standing standing) {
        Answer answer = analysis.assessment().answers().get(standing.practice().id());
        if (answer instanceof Answer.ToConfirm said) {
            return Words.of(". ").and(telling.words("analysis.said-before", said.said()));
        }
        return standing.reason().isEmpty() ? Words.NONE : Words.of(": " + standing.reason());
    }

    private Words notApplicable(Standing standing) {
        Words words = telling.pack(standing.practice().title());
        Words id = Words.strong(standing.practice().id() + " ");
        return id.and(words).and(standing.reason().isEmpty() ? "" : ": " + standing.reason());
    }
}
