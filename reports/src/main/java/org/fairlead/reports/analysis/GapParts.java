package org.fairlead.reports.analysis;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** Every gap, with the words of its practice, the answer, the reason, and what it rests on. Those that matter most come first. */
final class GapParts {
    private final GapAnalysis analysis;
    private final Telling telling;

    GapParts(GapAnalysis analysis, Telling telling) {
        this.analysis = analysis;
        this.telling = telling;
    }

    Part part() {
        List<Part> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Part> gaps = analysis.gaps().stream()
                    .filter(gap -> gap.severity() == severity)
                    .map(this::gap)
                    .toList();
            if (!gaps.isEmpty()) {
                String title =
                        telling.say("analysis.gaps-of", telling.language().say(severity), gaps.size());
                parts.add(new Part("gaps-" + severity.word(), "", title, List.of(), gaps));
            }
        }
        return new Part("gaps", "", telling.say("analysis.gaps"), opening(), parts);
    }

    private List<Block> opening() {
        if (analysis.gaps().isEmpty()) {
            return List.of(new Block.Paragraph(telling.noGaps()));
        }
        return List.of(new Block.Paragraph(
                telling.words("analysis.gaps-about", analysis.gaps().size())));
    }

    private Part gap(Gap gap) {
        Practice practice = gap.practice();
        Standing standing = analysis.standing(practice.id());
        List<Block.Term> terms = new ArrayList<>();
        terms.add(new Block.Term(telling.say("analysis.asked"), telling.pack(practice.ask())));
        terms.add(new Block.Term(telling.say("analysis.answer"), answer(standing)));
        telling.remark(practice)
                .ifPresent(remark -> terms.add(new Block.Term(telling.say("analysis.remark"), Words.of(remark))));
        terms.add(new Block.Term(
                telling.say("analysis.stands"),
                telling.words(
                        "analysis.stands-target",
                        gap.stands().name(),
                        gap.target().name())));
        List<Finding> holding = holding(standing);
        if (!holding.isEmpty()) {
            terms.add(new Block.Term(telling.say("analysis.because"), telling.reasons(holding)));
        }
        analysis.over(gap)
                .ifPresent(over -> terms.add(new Block.Term(telling.say("accepted.before"), was(over.acceptance()))));
        terms.add(new Block.Term(telling.say("analysis.why"), telling.pack(practice.why())));
        terms.add(new Block.Term(telling.say("analysis.rests-on"), telling.sources(practice.sources())));
        return new Part(
                telling.anchor(practice), practice.id(), practice.title(), List.of(new Block.Terms(terms)), List.of());
    }

    private Words was(Acceptance acceptance) {
        return telling.words(
                "accepted.was", acceptance.owner(), telling.language().day(acceptance.until()), acceptance.reason());
    }

    private static List<Finding> holding(Standing standing) {
        return standing.findings().stream()
                .filter(finding -> finding.certain() && finding.holdsAt().isPresent())
                .toList();
    }

    /** The level, and what it means here; or why there is none. */
    private Words answer(Standing standing) {
        Answer answer = analysis.assessment().answers().get(standing.practice().id());
        if (answer instanceof Answer.Claimed claimed) {
            Level level = claimed.level();
            return Words.strong(level.name())
                    .and(": ")
                    .and(telling.pack(standing.practice().meanings().get(level.step())));
        }
        Words state = telling.answer(standing);
        return standing.reason().isEmpty() ? state : state.and(": " + standing.reason());
    }
}
