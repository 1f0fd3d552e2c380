package org.fairlead.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * One recommendation that organisations are measured against.
 *
 * @param meanings what each level of the scale means here, lowest first
 * @param mayBeNotApplicable whether an organisation may say, with a reason, that it does not apply
 * @param steps one for each level above the lowest, in order
 * @param crosswalk its places in other frameworks
 */
public record Practice(
        String id,
        String area,
        String title,
        Status status,
        Scope scope,
        int weight,
        boolean mustHave,
        String ask,
        String why,
        List<String> meanings,
        boolean mayBeNotApplicable,
        List<String> evidence,
        List<Step> steps,
        List<Crosswalk.Entry> crosswalk,
        List<Citation> sources,
        Position at) {
    public Practice {
        meanings = List.copyOf(meanings);
        evidence = List.copyOf(evidence);
        steps = List.copyOf(steps);
        crosswalk = List.copyOf(crosswalk);
        sources = List.copyOf(sources);
        if (weight < 1) {
            throw new IllegalArgumentException("The weight (%d) of (%s) must be positive.".formatted(weight, id));
        }
    }

    /** The step that leads to this level. */
    public Optional<Step> stepTo(int level) {
        return steps.stream().filter(step -> step.to().step() == level).findFirst();
    }

    /** The strongest basis among its sources. */
    public Basis basis() {
        return sources.stream().map(Citation::basis).min(Basis::compareTo).orElse(Basis.PROJECT);
    }
}
