package org.fairlead.reports.analysis;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** The evidence register: what could be shown, and for what nothing is named. */
final class EvidenceParts {
    private final GapAnalysis analysis;
    private final Telling telling;

    EvidenceParts(GapAnalysis analysis, Telling telling) {
        this.analysis = analysis;
        this.telling = telling;
    }

    Part part() {
        List<Block.Row> rows = new ArrayList<>();
        List<Words> without = new ArrayList<>();
        for (Standing standing : analysis.standings().values()) {
            Answer answer =
                    analysis.assessment().answers().get(standing.practice().id());
            if (answer != null) {
                answer.evidence().forEach(evidence -> rows.add(row(standing, evidence)));
            }
            if (wantsMore(standing, answer)) {
                without.add(telling.titled(standing.practice()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(rows.isEmpty() ? new Block.Paragraph(telling.words("analysis.no-evidence")) : table(rows));
        if (!without.isEmpty()) {
            blocks.add(new Block.Beside(List.of(
                    new Block.Titled(telling.say("analysis.without-evidence"), List.of(new Block.Listing(without))))));
        }
        return Part.of("evidence", telling.say("analysis.evidence"), blocks);
    }

    private boolean wantsMore(Standing standing, @org.jspecify.annotations.Nullable Answer answer) {
        return standing.isAnswered()
                && answer != null
                && answer.evidence().isEmpty()
                && standing.claimed()
                        .filter(level ->
                                level.step() > analysis.pack().evidenceAbove().step())
                        .isPresent();
    }

    private Block table(List<Block.Row> rows) {
        return new Block.Grid(
                telling.say("analysis.evidence"),
                List.of(
                        new Block.Column(telling.say("analysis.practice"), 26),
                        new Block.Column(telling.say("analysis.evidence-kind"), 18),
                        new Block.Column(telling.say("analysis.evidence-where"), 32),
                        new Block.Column(telling.say("analysis.evidence-dated"), 14),
                        new Block.Column(telling.say("analysis.evidence-covers"), 10)),
                rows);
    }

    private Block.Row row(Standing standing, Evidence evidence) {
        Words name = standing.applies()
                ? telling.titled(standing.practice())
                : Words.of(standing.practice().id() + " ")
                        .and(telling.pack(standing.practice().title()));
        return new Block.Row(
                "",
                List.of(
                        name,
                        telling.pack(evidence.kind()),
                        Words.of(evidence.reference()),
                        Words.of(evidence.dated().map(telling.language()::day).orElse("")),
                        Words.of(
                                evidence.covers().isPresent()
                                        ? telling.say(
                                                "analysis.percent",
                                                evidence.covers().getAsInt())
                                        : "")));
    }
}
