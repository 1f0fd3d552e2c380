package org.fairlead.engine.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.judging.Judge;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionKind;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.Gain;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Step;
import org.fairlead.engine.scoring.Scorer;

/** Finds the actions that close the gaps of an analysis, what each would gain, and an order for them. */
public final class Planner {
    private final Judge judge;
    private final Scorer scorer;

    private static final Gain NO_GAIN = new Gain(0, Optional.empty());

    public Planner(Judge judge, Scorer scorer) {
        this.judge = judge;
        this.scorer = scorer;
    }

    public ActionPlan plan(GapAnalysis analysis) {
        List<Action> actions = new ArrayList<>();
        WhatIf whatIf = new WhatIf(judge, scorer, analysis);
        together(analysis).forEach(findings -> actions.add(putRight(whatIf, findings)));
        for (Gap gap : analysis.gaps()) {
            actions.addAll(steps(whatIf, gap));
        }
        return new ActionPlan(analysis, ordered(actions));
    }

    /** The findings to be put right: those of one risk together, and all others of one practice, since only together they let it go. */
    private static Collection<List<Finding>> together(GapAnalysis analysis) {
        Map<String, List<Finding>> together = new LinkedHashMap<>();
        for (Finding finding : analysis.findings()) {
            if (finding.certain() && !finding.todo().isEmpty() && isPlanned(analysis, finding)) {
                String key = finding.kind().isRisk() ? finding.practice() + finding.rule() : finding.practice();
                together.computeIfAbsent(key, any -> new ArrayList<>()).add(finding);
            }
        }
        return together.values();
    }

    /** Whether it is planned: a gap that is accepted asks for nothing, but a risk cannot be accepted away. */
    private static boolean isPlanned(GapAnalysis analysis, Finding finding) {
        return wantsAction(finding) && (finding.kind().isRisk() || !analysis.isAccepted(finding.practice()));
    }

    /** Evidence is added to an answer, not planned; doubts are for the reader to settle. */
    private static boolean wantsAction(Finding finding) {
        return finding.kind() != FindingKind.EVIDENCE && finding.kind() != FindingKind.DOUBT;
    }

    private static Action putRight(WhatIf whatIf, List<Finding> findings) {
        GapAnalysis analysis = whatIf.before();
        Standing standing = analysis.standing(findings.get(0).practice());
        Severity severity = findings.get(0).kind().isRisk()
                ? Severity.RISK
                : analysis.gaps().stream()
                        .filter(gap -> gap.practice().equals(standing.practice()))
                        .map(Gap::severity)
                        .findFirst()
                        .orElse(Severity.LOW);
        Action action = new Action(
                ActionKind.PUT_RIGHT,
                standing.practice(),
                severity,
                Optional.empty(),
                findings.stream().map(Finding::todo).distinct().collect(Collectors.joining(" ")),
                standing.practice().steps().get(0).owner(),
                Optional.empty(),
                0,
                List.of(),
                findings,
                NO_GAIN);
        return action.gaining(WhatIf.gain(analysis, whatIf.with(List.of(action))));
    }

    /** The steps from where the answer stands to the target. A level that is claimed but held down needs putting right, not a step. */
    public static List<Step> steps(GapAnalysis analysis, Gap gap) {
        int from = analysis.standing(gap.practice().id())
                .claimed()
                .orElse(gap.stands())
                .step();
        return gap.practice().steps().stream()
                .filter(step -> step.to().step() > from
                        && step.to().step() <= gap.target().step())
                .toList();
    }

    private static List<Action> steps(WhatIf whatIf, Gap gap) {
        List<Action> steps = new ArrayList<>();
        GapAnalysis before = whatIf.before();
        for (Step step : steps(whatIf.before(), gap)) {
            Action action = new Action(
                    ActionKind.STEP,
                    gap.practice(),
                    gap.severity(),
                    Optional.of(step.to()),
                    step.todo(),
                    step.owner(),
                    Optional.of(step.effort()),
                    step.months(),
                    unmet(whatIf.before(), step),
                    List.of(),
                    NO_GAIN);
            GapAnalysis after = whatIf.with(List.of(action));
            steps.add(action.gaining(WhatIf.gain(before, after)));
            before = after;
        }
        return steps;
    }

    private static List<Prerequisite> unmet(GapAnalysis analysis, Step step) {
        return step.after().stream()
                .filter(needed -> {
                    Standing standing = analysis.standings().get(needed.practice());
                    return standing != null
                            && standing.applies()
                            && standing.low().step() < needed.level().step();
                })
                .toList();
    }

    private static final Comparator<Action> MOST_USEFUL = Comparator.comparing(Action::severity)
            .thenComparing(action -> action.kind())
            .thenComparing(Comparator.comparingDouble(Planner::gainPerDay).reversed())
            .thenComparing(action -> action.practice().id())
            .thenComparing(action -> action.to().map(Level::step).orElse(0))
            .thenComparing(Action::todo);

    private static double gainPerDay(Action action) {
        return Range.shown(action.gain().points())
                / action.effort().map(effort -> effort.days()).orElse(1);
    }

    /** Most useful first, but nothing before what it waits for. */
    private static List<Action> ordered(List<Action> actions) {
        List<Action> waiting = actions.stream().sorted(MOST_USEFUL).collect(Collectors.toCollection(ArrayList::new));
        List<Action> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Action next = waiting.stream()
                    .filter(action -> waiting.stream().noneMatch(other -> mustPrecede(other, action)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean mustPrecede(Action first, Action then) {
        if (first.to().isEmpty() || then.to().isEmpty()) {
            return false;
        }
        int reached = first.to().get().step();
        if (first.practice().equals(then.practice())) {
            return reached < then.to().get().step();
        }
        return then.after().stream()
                .anyMatch(needed -> needed.practice().equals(first.practice().id())
                        && reached <= needed.level().step());
    }
}
