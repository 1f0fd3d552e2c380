package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Status;

/** Raising any one answer never lowers any score or band. */
final class Raising implements Property {
    private final Assessor assessor;
    private final Blame blame;
    /** The practices that rules ask for, and one that no rule asks for: it stands for all of its kind. */
    private final Set<String> raised = new TreeSet<>();

    Raising(Assessor assessor, Blame blame) {
        this.assessor = assessor;
        this.blame = blame;
        boolean anyClaim = blame.rules().stream().anyMatch(rule -> rule.anyClaim() == RuleFacts.AnyClaim.ALL);
        blame.rules().forEach(rule -> raised.addAll(rule.practices()));
        List<String> others = assessor.pack().practices().values().stream()
                .filter(practice -> practice.status() == Status.CURRENT)
                .map(Practice::id)
                .filter(id -> !raised.contains(id))
                .toList();
        raised.addAll(anyClaim ? others : others.subList(0, Math.min(1, others.size())));
        raised.retainAll(assessor.pack().practices().keySet());
    }

    @Override
    public List<Breach> breaches(Assessment assessment) {
        List<Breach> breaches = new ArrayList<>();
        for (String id : raised) {
            raise(assessment, id).ifPresent(breaches::add);
        }
        return breaches;
    }

    private Optional<Breach> raise(Assessment assessment, String id) {
        GapAnalysis lower = null;
        for (Level level : assessor.pack().scale().levels()) {
            GapAnalysis higher = assessor.assess(assessment.with(id, claim(assessment, id, level)));
            if (lower != null) {
                Optional<String> lowered = Scores.of(higher).lowerThan(Scores.of(lower));
                if (lowered.isPresent()) {
                    Optional<RuleFacts> rule = blame.newlyHolding(lower, higher);
                    return Optional.of(new Breach(
                            blame.place(rule, assessor.pack().practice(id).at()),
                            "Raising %s to '%s' lowers %s.%s".formatted(id, level, lowered.get(), Blame.said(rule))));
                }
            }
            lower = higher;
        }
        return Optional.empty();
    }

    /** A claim with the evidence that is there already. */
    private static Answer.Claimed claim(Assessment assessment, String practice, Level level) {
        Answer old = assessment.answers().get(practice);
        return new Answer.Claimed(
                level,
                "",
                old == null ? List.of() : old.evidence(),
                old == null ? Position.of(assessment.file()) : old.at());
    }
}
