package org.fairlead.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashSet;
import java.util.Set;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.authoring.Smallest;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.reading.AssessmentWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two programs that share no judgement come to the same results. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandWrittenTest {
    private static final int ASSESSMENTS = 10_000;

    private final Assessor assessor = Bundled.assessor();
    private final HandWritten byHand = new HandWritten(assessor.pack());

    @Test
    void rules_and_plain_java_judge_ten_thousand_assessments_alike() {
        var generated = new Generated(assessor.pack());
        Set<String> found = new HashSet<>();
        for (long seed = 0; seed < ASSESSMENTS; seed++) {
            Assessment assessment = generated.assessment(seed);
            GapAnalysis analysis = assessor.assess(assessment);
            if (!analysis.equals(byHand.assess(assessment))) {
                fail(difference(seed, assessment));
            }
            analysis.findings().stream().map(Finding::rule).forEach(found::add);
        }
        assertThat(found)
                .as("rules that found something in one of the assessments")
                .containsExactlyInAnyOrderElementsOf(rulesThatFind());
    }

    private Set<String> rulesThatFind() {
        Set<String> rules = new HashSet<>();
        assessor.pack().circumstances().forEach((rule, circumstance) -> {
            if (circumstance.kind() != FindingKind.NOT_APPLICABLE) {
                rules.add(rule);
            }
        });
        return rules;
    }

    private String difference(long seed, Assessment assessment) {
        Assessment smallest = Smallest.of(
                assessor.pack(), assessment, each -> !assessor.assess(each).equals(byHand.assess(each)));
        GapAnalysis byRules = assessor.assess(smallest);
        GapAnalysis plain = byHand.assess(smallest);
        return "The assessment of seed %d is judged differently. The smallest one that still is:%n%n%s%nBy rules: %s%nBy hand: %s"
                .formatted(seed, AssessmentWriter.yaml(smallest), summary(byRules, plain), summary(plain, byRules));
    }

    /** What one says and the other does not. */
    private static String summary(GapAnalysis one, GapAnalysis other) {
        return "standings %s, findings %s, areas %s, %s, gaps %s"
                .formatted(
                        one.standings().values().stream()
                                .filter(each -> !other.standings().containsValue(each))
                                .map(each -> each.practice().id() + " " + each.state() + " " + each.low() + "-"
                                        + each.high()
                                        + " shown " + each.shownLow() + "-" + each.shownHigh() + " " + each.reason()
                                        + each.findings())
                                .toList(),
                        one.findings().stream()
                                .filter(each -> !other.findings().contains(each))
                                .toList(),
                        one.areas().stream()
                                .filter(each -> !other.areas().contains(each))
                                .toList(),
                        one.overall().equals(other.overall()) ? "overall equal" : one.overall(),
                        one.gaps().size());
    }
}
