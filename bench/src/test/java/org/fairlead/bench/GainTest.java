package org.fairlead.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Gain;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Range;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a plan says of its steps is what a second program finds by judging the whole assessment anew with each of them taken. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GainTest {
    private static final int ASSESSMENTS = 300;

    private final Assessor assessor = Bundled.assessor();
    private final HandWritten byHand = new HandWritten(assessor.pack());

    @Test
    void each_step_of_a_plan_gains_what_plain_java_says() {
        int steps = 0;
        for (Assessment assessment : new Generated(assessor.pack()).assessments(0, ASSESSMENTS)) {
            GapAnalysis analysis = assessor.assess(assessment);
            Map<String, List<Action>> plan = assessor.plan(analysis).actions().stream()
                    .filter(action -> action.to().isPresent())
                    .collect(Collectors.groupingBy(action -> action.practice().id()));
            for (List<Action> ofOnePractice : plan.values()) {
                GapAnalysis before = byHand.assess(assessment);
                for (Action action : ofOnePractice) {
                    GapAnalysis after = taken(before, action);
                    assertThat(action.gain())
                            .as("%s to %s in%n%s", action.practice().id(), action.to(), assessment)
                            .isEqualTo(gain(before, after));
                    before = after;
                    steps++;
                }
            }
        }
        assertThat(steps).isGreaterThan(ASSESSMENTS);
    }

    private GapAnalysis taken(GapAnalysis before, Action action) {
        String practice = action.practice().id();
        Level to = action.to().orElseThrow();
        Answer answer = before.assessment().answers().get(practice);
        return byHand.assess(before.assessment()
                .with(
                        practice,
                        answer instanceof Answer.Claimed claimed
                                ? new Answer.Claimed(to, claimed.remark(), claimed.evidence(), claimed.at())
                                : new Answer.Claimed(to, "", List.of(), Position.of(Generated.FILE))));
    }

    private static Gain gain(GapAnalysis before, GapAnalysis after) {
        Range old = before.overall().score().orElseThrow();
        Range now = after.overall().score().orElseThrow();
        Optional<Band> band = after.overall().atLeast();
        return new Gain(
                Math.max(0, Math.min(now.low() - old.low(), now.high() - old.high())),
                band.equals(before.overall().atLeast()) ? Optional.empty() : band);
    }
}
