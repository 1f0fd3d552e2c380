package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Position;

/** The order of entries and of evidence never matters. Answers and facts have no order to begin with. */
record AnyOrder(Assessor assessor, Blame blame, Position pack) implements Property {
    @Override
    public List<Breach> breaches(Assessment assessment) {
        GapAnalysis one = assessor.assess(assessment);
        GapAnalysis other = assessor.assess(turned(assessment));
        if (one.standings().equals(other.standings())
                && one.findings().equals(other.findings())
                && one.overall().equals(other.overall())
                && one.areas().equals(other.areas())
                && one.gaps().equals(other.gaps())) {
            return List.of();
        }
        List<Finding> missing = new ArrayList<>(one.findings());
        missing.removeAll(other.findings());
        return List.of(new Breach(
                missing.stream()
                        .findFirst()
                        .flatMap(finding -> blame.rule(finding.rule()))
                        .map(rule -> rule.at())
                        .orElse(pack),
                "The same entries in another order are judged otherwise."));
    }

    private static Assessment turned(Assessment assessment) {
        Map<String, List<Map<String, Object>>> groups = new HashMap<>();
        assessment.organisation().groups().forEach((name, entries) -> groups.put(name, turned(entries)));
        Map<String, Answer> answers = new HashMap<>(assessment.answers());
        answers.replaceAll((id, answer) -> {
            List<Evidence> evidence = turned(answer.evidence());
            return answer instanceof Answer.Claimed claimed
                    ? new Answer.Claimed(claimed.level(), claimed.remark(), evidence, claimed.at())
                    : answer;
        });
        return assessment
                .by(assessment.organisation().saying(assessment.organisation().facts(), groups))
                .withAnswers(answers);
    }

    private static <T> List<T> turned(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}
