package org.fairlead.reports.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.SignOff;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** Every practice that applies and where it stands, by area. */
final class AnswerParts {
    private final GapAnalysis analysis;
    private final Telling telling;

    AnswerParts(GapAnalysis analysis, Telling telling) {
        this.analysis = analysis;
        this.telling = telling;
    }

    Part part() {
        List<Part> areas = new ArrayList<>();
        for (Area area : analysis.pack().areas().values()) {
            List<Block.Row> rows = analysis.standings().values().stream()
                    .filter(standing ->
                            standing.applies() && standing.practice().area().equals(area.id()))
                    .map(this::row)
                    .toList();
            if (!rows.isEmpty()) {
                areas.add(Part.of("answers-" + area.id(), area.title(), List.of(table(area, rows))));
            }
        }
        return new Part(
                "answers",
                "",
                telling.say("analysis.answers"),
                List.of(new Block.Paragraph(
                        telling.words(areas.isEmpty() ? "analysis.nothing-applies" : "analysis.answers-about"))),
                areas);
    }

    private Block table(Area area, List<Block.Row> rows) {
        return new Block.Grid(
                area.title(),
                List.of(
                        new Block.Column(telling.say("analysis.practice"), 28),
                        new Block.Column(telling.say("analysis.answer"), 13),
                        new Block.Column(telling.say("analysis.counts-as"), 13),
                        new Block.Column(telling.say("analysis.shown-as"), 13),
                        new Block.Column(telling.say("analysis.remark"), 33)),
                rows);
    }

    private Block.Row row(Standing standing) {
        boolean gap = analysis.gaps().stream().anyMatch(each -> each.practice().equals(standing.practice()));
        Words name = gap
                ? telling.titled(standing.practice())
                : Words.of(standing.practice().id() + " ")
                        .and(telling.pack(standing.practice().title()));
        return new Block.Row(
                gap ? "" : telling.anchor(standing.practice()),
                List.of(
                        standing.practice().mustHave() ? name.and(" ").and(telling.words("analysis.must-have")) : name,
                        telling.answer(standing),
                        telling.levels(standing.low(), standing.high()),
                        telling.levels(standing.shownLow(), standing.shownHigh()),
                        remark(standing)));
    }

    private Words remark(Standing standing) {
        List<String> said = new ArrayList<>();
        if (!standing.reason().isEmpty()) {
            said.add(Telling.sentence(standing.reason()));
        }
        telling.remark(standing.practice()).ifPresent(said::add);
        Map<String, SignOff> signOffs = analysis.assessment().signOffs();
        SignOff signed = signOffs.get(standing.practice().id());
        if (signed != null) {
            String who = signed.by() + signed.role().map(role -> ", " + role).orElse("");
            said.add(telling.say("analysis.signed-off", who, telling.language().day(signed.on())));
        }
        return Words.of(String.join(" ", said));
    }
}
