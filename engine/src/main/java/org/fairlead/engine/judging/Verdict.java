package org.fairlead.engine.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlead.engine.judging.facts.Claim;
import org.fairlead.engine.judging.facts.Conclusion;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Scope;
import org.jspecify.annotations.Nullable;

/** Takes the conclusions of rules down as findings, in the words of the pack. */
final class Verdict {
    private final RuleBook book;
    private final Assessment assessment;
    private final Map<String, Judgement.Exclusion> excluded;
    private final List<Judgement.Hold> holds = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> assumed = new HashSet<>();

    Verdict(RuleBook book, Assessment assessment, Map<String, Judgement.Exclusion> excluded) {
        this.excluded = new HashMap<>(excluded);
        this.book = book;
        this.assessment = assessment;
    }

    /** Notes that the answer to a practice is not known. */
    void assume(Practice practice) {
        assumed.add(practice.id());
    }

    boolean isExcluded(Practice practice) {
        return excluded.containsKey(practice.id());
    }

    /** Takes down which practices do not apply, and gives back the conclusions that speak of something else. */
    List<Conclusion> exclude(List<Conclusion> conclusions) {
        List<Conclusion> others = new ArrayList<>();
        for (Conclusion conclusion : conclusions) {
            Scope scope = conclusion.scope();
            if (scope != null) {
                exclude(scope, conclusion);
            } else {
                others.add(conclusion);
            }
        }
        return others;
    }

    private void exclude(Scope scope, Conclusion conclusion) {
        Circumstance circumstance = book.circumstance(conclusion.rule());
        if (circumstance.kind() != FindingKind.NOT_APPLICABLE) {
            throw new RuleFailureException(
                    "The rule '%s' speaks of a group of practices, and can only say that they do not apply."
                            .formatted(conclusion.rule()));
        }
        var exclusion = new Judgement.Exclusion(conclusion.rule(), reason(conclusion));
        for (Practice practice : book.scopes.getOrDefault(scope, List.of())) {
            excluded.merge(
                    practice.id(), exclusion, (one, other) -> one.rule().compareTo(other.rule()) <= 0 ? one : other);
        }
    }

    /**
     * Takes down what was found. A conclusion drawn with the unknown answers at their best holds in both cases; it is certain unless it
     * hangs on an answer that was assumed.
     */
    void conclude(List<Conclusion> conclusions, boolean best) {
        for (Conclusion conclusion : conclusions) {
            conclude(conclusion, best);
        }
    }

    private void conclude(Conclusion conclusion, boolean best) {
        Circumstance circumstance = book.circumstance(conclusion.rule());
        if (conclusion.scope() != null) {
            throw new RuleFailureException(
                    "The rule '%s' looks at answers or groups of facts, and only what an organisation is can exclude practices."
                            .formatted(conclusion.rule()));
        }
        Claim claim = conclusion.claim();
        String practice =
                claim != null ? claim.getPractice() : circumstance.about().orElse("");
        if (circumstance.kind() == FindingKind.NOT_APPLICABLE) {
            throw new RuleFailureException(
                    "The rule '%s' says 'not applicable' of one practice, and only a group of practices, a Reach, can be excluded."
                            .formatted(conclusion.rule()));
        }
        if (practice.isEmpty()) {
            throw new RuleFailureException(
                    "The rule '%s' does not say which practice it speaks of.".formatted(conclusion.rule()));
        }
        if (circumstance.holdsAt().isPresent()) {
            holds.add(new Judgement.Hold(
                    conclusion.rule(), practice, circumstance.holdsAt().get(), best));
        }
        boolean certain = best && (claim == null || claim.isStated()) && restsOnStated(conclusion.rule());
        boolean ofInterest = certain || !assumed.contains(practice);
        if (ofInterest) {
            findings.add(new Finding(
                    conclusion.rule(),
                    circumstance.kind(),
                    practice,
                    circumstance.holdsAt(),
                    circumstance.showsAt(),
                    reason(conclusion),
                    circumstance.todo(),
                    circumstance.sources(),
                    certain));
        }
    }

    private boolean restsOnStated(String rule) {
        if (!assumed.isEmpty()) {
            for (String practice : book.practicesIn(rule)) {
                if (assumed.contains(practice)) {
                    return false;
                }
            }
        }
        return true;
    }

    private String reason(Conclusion conclusion) {
        return book.wording(conclusion.rule()).filled(conclusion.values(), name -> value(name, conclusion));
    }

    private @Nullable Object value(String name, Conclusion conclusion) {
        Parameter parameter = book.pack.parameters().get(name);
        if (parameter != null) {
            double figure = parameter.on(assessment.day());
            return parameter.text().isPresent()
                    ? parameter.text().get()
                    : Double.isNaN(figure) ? "(none in force yet)" : (Object) figure;
        }
        Scope scope = conclusion.scope();
        Claim claim = conclusion.claim();
        if (scope != null) {
            return book.names(scope).get(name);
        }
        if (claim != null && name.equals("level")) {
            return assessment.answers().get(claim.getPractice()) instanceof Answer.Claimed claimed
                    ? claimed.level().name()
                    : null;
        }
        return assessment.organisation().facts().get(name);
    }

    Judgement judgement() {
        return new Judgement(excluded, saidOnce(), holds);
    }

    /** The findings in order; two entries that differ only in what no rule speaks of are not told apart. */
    private List<Finding> saidOnce() {
        findings.sort(null);
        List<Finding> once = new ArrayList<>();
        for (Finding finding : findings) {
            if (once.isEmpty() || !finding.equals(once.get(once.size() - 1))) {
                once.add(finding);
            }
        }
        return once;
    }
}
