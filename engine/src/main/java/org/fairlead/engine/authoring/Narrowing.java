package org.fairlead.engine.authoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Scale;
import org.fairlead.engine.model.Standing;

/** A score is a range that never widens as answers arrive, and is one figure once all have arrived. */
record Narrowing(Assessor assessor, Generated generated, Blame blame, Position pack) implements Property {
    @Override
    public List<Breach> breaches(Assessment assessment) {
        GapAnalysis before = assessor.assess(assessment);
        Assessment filling = assessment;
        Scale scale = assessor.pack().scale();
        for (Standing open : before.open()) {
            Practice practice = open.practice();
            // by what no smaller assessment lacks, so that it is filled in alike
            int draw = Objects.hash(
                    practice.id(), assessment.day(), assessment.organisation().headcount());
            Level level = scale.level(Math.floorMod(draw, scale.levels().size()));
            filling = filling.with(practice.id(), generated.claim(practice, level, draw));
            GapAnalysis after = assessor.assess(filling);
            Optional<String> wider = Scores.of(after).widerThan(Scores.of(before));
            if (wider.isPresent()) {
                Optional<RuleFacts> rule = blame.newlyHolding(before, after);
                return List.of(new Breach(
                        blame.place(rule, practice.at()),
                        "Answering %s with '%s' widens %s, so that what was said before was not the whole range.%s"
                                .formatted(practice.id(), level, wider.get(), Blame.said(rule))));
            }
            before = after;
        }
        return Scores.of(before).isExact()
                ? List.of()
                : List.of(new Breach(pack, "All is answered, and the score is still a range."));
    }
}
