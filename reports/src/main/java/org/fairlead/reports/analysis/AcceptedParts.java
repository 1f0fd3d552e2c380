package org.fairlead.reports.analysis;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.explaining.Acceptances;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.AcceptedGap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Severity;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** The gaps that are accepted, apart from the others, and those that no longer are. */
final class AcceptedParts {
    static final String ANCHOR = "accepted";

    private final GapAnalysis analysis;
    private final Telling telling;

    AcceptedParts(GapAnalysis analysis, Telling telling) {
        this.analysis = analysis;
        this.telling = telling;
    }

    /** One part, or none where no gap is accepted or was. */
    List<Part> parts() {
        List<AcceptedGap> over = analysis.acceptedNoLonger();
        if (analysis.accepted().isEmpty() && over.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        if (analysis.accepted().isEmpty()) {
            blocks.add(new Block.Paragraph(telling.words("accepted.nothing")));
        } else {
            blocks.add(new Block.Paragraph(telling.words("accepted.about")));
            blocks.add(inForce());
        }
        List<Part> parts = over.isEmpty() ? List.of() : List.of(noLonger(over));
        return List.of(new Part(ANCHOR, "", telling.say("accepted.title"), blocks, parts));
    }

    private Block inForce() {
        List<Block.Row> rows = analysis.accepted().stream().map(this::inForce).toList();
        return new Block.Grid(
                telling.say("accepted.title"),
                List.of(
                        new Block.Column(telling.say("analysis.practice"), 26),
                        new Block.Column(telling.say("analysis.stands"), 13),
                        new Block.Column(telling.say("accepted.owner"), 17),
                        new Block.Column(telling.say("accepted.reason"), 27),
                        new Block.Column(telling.say("accepted.until"), 17)),
                rows);
    }

    private Block.Row inForce(AcceptedGap accepted) {
        Acceptance acceptance = accepted.acceptance();
        int left = acceptance.monthsLeft(analysis.assessment().day());
        return new Block.Row(
                "",
                List.of(
                        telling.titled(accepted.gap().practice()),
                        telling.words(
                                "analysis.stands-target",
                                accepted.gap().stands().name(),
                                accepted.gap().target().name()),
                        Words.of(acceptance.owner()),
                        reason(accepted),
                        telling.words(
                                "accepted.until-left",
                                telling.language().day(acceptance.until()),
                                left > 0 ? String.valueOf(left) : telling.say("accepted.under-one"))));
    }

    /** What was said, and what it does not change. */
    private Words reason(AcceptedGap accepted) {
        Words words = Words.of(accepted.acceptance().reason());
        List<Practice> waiting =
                Acceptances.waiting(analysis, accepted.gap().practice().id());
        if (!waiting.isEmpty()) {
            words = words.and(" ")
                    .and(telling.words(
                            "accepted.waits",
                            telling.language()
                                    .joined(waiting.stream().map(Practice::id).toList())));
        }
        return accepted.gap().severity() == Severity.RISK
                ? words.and(" ").and(telling.words("accepted.risk-stays"))
                : words;
    }

    private Part noLonger(List<AcceptedGap> over) {
        List<Block.Row> rows = over.stream()
                .map(each -> new Block.Row(
                        "",
                        List.of(
                                telling.titled(each.gap().practice()),
                                Words.of(each.acceptance().owner()),
                                Words.of(each.acceptance().reason()),
                                Words.of(
                                        telling.language().day(each.acceptance().until())))))
                .toList();
        Block table = new Block.Grid(
                telling.say("accepted.over"),
                List.of(
                        new Block.Column(telling.say("analysis.practice"), 30),
                        new Block.Column(telling.say("accepted.owner"), 18),
                        new Block.Column(telling.say("accepted.reason"), 37),
                        new Block.Column(telling.say("accepted.until"), 15)),
                rows);
        return Part.of(
                "accepted-no-longer",
                telling.say("accepted.over"),
                List.of(new Block.Paragraph(telling.words("accepted.over-about")), table));
    }

    /** The sentence for the first page, which leads to the part. */
    static List<Words> inShort(GapAnalysis analysis, Telling telling) {
        int over = analysis.acceptedNoLonger().size();
        Words words = Words.NONE;
        if (!analysis.accepted().isEmpty()) {
            words = Words.link(telling.say("accepted.board", analysis.accepted().size()), ANCHOR)
                    .and(" ")
                    .and(telling.words("accepted.in-scores"));
        }
        if (over > 0) {
            words = words.and(words.pieces().isEmpty() ? "" : " ")
                    .and(Words.link(telling.say("accepted.board-over", over), ANCHOR));
        }
        return words.pieces().isEmpty() ? List.of() : List.of(words);
    }
}
