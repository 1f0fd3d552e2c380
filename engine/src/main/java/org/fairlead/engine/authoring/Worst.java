package org.fairlead.engine.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Status;

/** All at the lowest level is exactly 0, whoever the organisation is. */
record Worst(Assessor assessor, Position pack) implements Property {
    @Override
    public List<Breach> breaches(Assessment assessment) {
        RulePack read = assessor.pack();
        Map<String, Answer> answers = new HashMap<>();
        for (Practice practice : read.practices().values()) {
            if (practice.status() == Status.CURRENT) {
                answers.put(
                        practice.id(),
                        new Answer.Claimed(read.scale().lowest(), "", List.of(), Position.of(assessment.file())));
            }
        }
        Scores scores = Scores.of(assessor.assess(assessment.withAnswers(answers)));
        return scores.areAll(0)
                ? List.of()
                : List.of(new Breach(
                        pack, "With every answer at the lowest level the scores are %s.".formatted(scores.ranges())));
    }
}
