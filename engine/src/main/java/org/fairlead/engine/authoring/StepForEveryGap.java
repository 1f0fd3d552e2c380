package org.fairlead.engine.authoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;

/** Every gap has a step, or something to put right. */
record StepForEveryGap(Assessor assessor) implements Property {
    @Override
    public List<Breach> breaches(Assessment assessment) {
        GapAnalysis analysis = assessor.assess(assessment);
        if (analysis.gaps().isEmpty()) {
            return List.of();
        }
        Set<String> helped = assessor.plan(analysis).actions().stream()
                .map(action -> action.practice().id())
                .collect(Collectors.toSet());
        return analysis.gaps().stream()
                .map(Gap::practice)
                .filter(practice -> !helped.contains(practice.id()))
                .map(practice -> new Breach(
                        practice.at(),
                        "There is a gap in %s, and no action that would close it.".formatted(practice.id())))
                .toList();
    }
}
