package org.fairlead.engine.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.planning.Planner;

/** What there is to say of the gaps that an organisation accepts. */
public final class Acceptances {
    private final GapAnalysis analysis;

    private Acceptances(GapAnalysis analysis) {
        this.analysis = analysis;
    }

    /** What to say of acceptances that do not do what their authors may think, in the order of the practices. */
    public static List<String> asides(GapAnalysis analysis) {
        var acceptances = new Acceptances(analysis);
        List<String> asides = new ArrayList<>();
        new TreeMap<>(analysis.assessment().accepted())
                .forEach((id, acceptance) -> asides.addAll(acceptances.asides(id, acceptance)));
        return asides;
    }

    private List<String> asides(String id, Acceptance acceptance) {
        List<String> asides = new ArrayList<>();
        if (!acceptance.isInForce(analysis.assessment().day())) {
            asides.add("%s: the gap was accepted until %s by %s. That day is over, so %s."
                    .formatted(
                            id,
                            Wording.day(acceptance.until()),
                            acceptance.owner(),
                            hasGap(id) ? "it is among the gaps again" : "the entry can go; there is no gap"));
            return asides;
        }
        if (!analysis.isAccepted(id)) {
            asides.add("%s: a gap is accepted here, and there is none: %s."
                    .formatted(id, withoutGap(analysis.standing(id))));
        }
        List<Practice> waiting = waiting(analysis, id);
        if (!waiting.isEmpty()) {
            asides.add("%s: the gap is accepted, and steps wait for it: %s."
                    .formatted(id, waiting.stream().map(Practice::id).collect(Collectors.joining(", "))));
        }
        analysis.standing(id).findings().stream()
                .filter(finding -> finding.kind().isRisk())
                .map(finding -> notAway(id, finding))
                .distinct()
                .forEach(asides::add);
        return asides;
    }

    /** The practices with a planned step that waits for this one, whose gap is accepted, in the order of the gaps. */
    public static List<Practice> waiting(GapAnalysis analysis, String accepted) {
        return analysis.isAccepted(accepted)
                ? analysis.gaps().stream()
                        .filter(gap -> Planner.steps(analysis, gap).stream()
                                .flatMap(step -> step.after().stream())
                                .anyMatch(needed -> needed.practice().equals(accepted)
                                        && analysis.standing(accepted).low().step()
                                                < needed.level().step()))
                        .map(Gap::practice)
                        .toList()
                : List.of();
    }

    private boolean hasGap(String id) {
        return analysis.gaps().stream().anyMatch(gap -> gap.practice().id().equals(id));
    }

    private static String notAway(String id, Finding risk) {
        return "%s: a %s cannot be accepted away. It stays listed%s."
                .formatted(
                        id,
                        risk.kind().word(),
                        risk.certain() && !risk.todo().isEmpty() ? ", and putting it right stays in the plan" : "");
    }

    private static String withoutGap(Standing standing) {
        if (!standing.applies()) {
            return "the practice does not apply";
        }
        return standing.state() == AnswerState.ANSWERED
                ? "the target is reached"
                : "nobody knows yet where the practice stands";
    }

    /** What to add to the explanation of a gap: that it is accepted, or was. */
    static Optional<Explanation> of(GapAnalysis analysis, Gap gap) {
        Acceptance acceptance =
                analysis.assessment().accepted().get(gap.practice().id());
        if (acceptance == null) {
            return Optional.empty();
        }
        boolean inForce = acceptance.isInForce(analysis.assessment().day());
        return Optional.of(Explanation.of(
                (inForce
                                ? "It is accepted until %s by %s (%s), so nothing is planned for it. It counts in the score like any other."
                                : "It was accepted until %s by %s (%s). That day is over.")
                        .formatted(Wording.day(acceptance.until()), acceptance.owner(), acceptance.at()),
                Explanation.of("The reason given: " + acceptance.reason())));
    }
}
