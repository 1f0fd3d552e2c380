package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.RuleFailureException;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.reading.Problems;

/** All at its best is exactly 100; every practice can be asked for, and every level reached. */
final class Extremes {
    private final Assessor assessor;
    private final RulePack pack;
    private final BestCases bestCases;
    private final Reached reached;
    private final Places places;
    private final Problems unreached;
    private final Set<String> told = new HashSet<>();

    Extremes(Assessor assessor, Generated generated, Reached reached, Places places, Problems unreached) {
        this.assessor = assessor;
        this.pack = assessor.pack();
        this.bestCases = new BestCases(assessor, generated);
        this.reached = reached;
        this.places = places;
        this.unreached = unreached;
    }

    /** Looks at all of it, and gives back the sheets that are as good as can be and yet not at 100. */
    List<Proofs.Counterexample> look() {
        List<Proofs.Counterexample> below = new ArrayList<>();
        try {
            List<Assessment> best = bestCases.all();
            best.parallelStream().forEach(this::tryLevels);
            practices();
            best.forEach(assessment -> below(assessment).ifPresent(below::add));
        } catch (RuleFailureException toldAlready) {
            // by the first of the properties
        }
        return below;
    }

    /** Each level of each practice, with all others at their best. */
    private void tryLevels(Assessment best) {
        reached.see(best);
        for (Practice practice : pack.practices().values()) {
            if (best.answers().get(practice.id()) instanceof Answer.Claimed claimed) {
                for (Level level : pack.scale().levels()) {
                    if (!reached.wasReached(practice, level)) {
                        reached.see(best.with(
                                practice.id(),
                                new Answer.Claimed(level, claimed.remark(), claimed.evidence(), claimed.at())));
                    }
                }
            }
        }
    }

    private void practices() {
        for (Practice practice : pack.practices().values()) {
            if (practice.status() == Status.CURRENT && !reached.wasAsked(practice)) {
                unreached.add(
                        practice.at(),
                        "No organisation is ever asked for %s: it applies to none of those that were tried."
                                .formatted(practice.id()),
                        "Maybe its scope contradicts itself, or a rule on whom practices are for says too much.");
            } else if (practice.status() == Status.CURRENT) {
                pack.scale().levels().stream()
                        .filter(level -> !reached.wasReached(practice, level))
                        .forEach(level -> unreachable(practice, level));
            }
        }
    }

    private void unreachable(Practice practice, Level level) {
        told.add(practice.id());
        unreached.add(
                places.beside(practice.at(), "levels", level.name()),
                "No answer reaches '%s' of %s: whoever claims it is held below it, with all the facts that were tried."
                        .formatted(level, practice.id()));
    }

    private Optional<Proofs.Counterexample> below(Assessment best) {
        return bestCases.held(best).stream()
                .filter(standing -> told.add(standing.practice().id()))
                .findFirst()
                .map(standing -> {
                    Assessment smallest = fewestAnswers(best, standing);
                    return new Proofs.Counterexample(
                            new Problem(
                                    standing.practice().at(),
                                    "With every answer at '%s' and everything shown, %s stands at '%s' and is shown as '%s', so that no such organisation gets 100.%s"
                                            .formatted(
                                                    pack.scale().highest(),
                                                    standing.practice().id(),
                                                    standing.high(),
                                                    standing.shownHigh(),
                                                    because(standing)),
                                    ""),
                            smallest);
                });
    }

    private static String because(Standing standing) {
        return standing.findings().stream()
                .filter(finding ->
                        finding.holdsAt().isPresent() || finding.showsAt().isPresent())
                .findFirst()
                .map(finding -> " The rule '%s' holds it down.".formatted(finding.rule()))
                .orElse("");
    }

    /** The same organisation with fewer answers: with other facts it would be another case. */
    private Assessment fewestAnswers(Assessment best, Standing held) {
        Set<String> rules = held.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        String id = held.practice().id();
        Assessment only = best.withAnswers(Map.of(id, best.answers().get(id)));
        boolean stillHeld = assessor.assess(only).standing(id).findings().stream()
                .anyMatch(finding -> rules.contains(finding.rule()));
        return stillHeld ? only : best;
    }
}
