package org.fairlead.engine.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.judging.Judge;
import org.fairlead.engine.judging.Judgement;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Gain;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.scoring.Scorer;

/**
 * What an organisation would be judged at with actions taken. Nothing is worked out from weights: the answers are changed, the rules are
 * asked again, and what is put right is taken from what they find.
 */
public final class WhatIf {
    private final Judge judge;
    private final Scorer scorer;
    private final GapAnalysis analysis;
    private final Judgement judgement;

    public WhatIf(Judge judge, Scorer scorer, GapAnalysis analysis) {
        this.judge = judge;
        this.scorer = scorer;
        this.analysis = analysis;
        this.judgement = judge.judge(analysis.assessment());
    }

    /** The analysis as it stands. */
    public GapAnalysis before() {
        return analysis;
    }

    /** With these actions taken, in whatever order, on the day of judging. */
    public GapAnalysis with(Collection<Action> taken) {
        Assessment changed = changed(taken);
        return scorer.score(changed, rid(judge.judgeAgain(changed, judgement), taken));
    }

    /** With these actions taken, judged on another day: what has a date has grown older by then. */
    public GapAnalysis with(Collection<Action> taken, LocalDate day) {
        Assessment changed = changed(taken).on(day);
        return scorer.score(changed, rid(judge.judge(changed), taken));
    }

    /** The answers as they would be given with these actions taken. What is put right changes no answer. */
    public Assessment changed(Collection<Action> taken) {
        Map<String, Answer> answers = new HashMap<>(analysis.assessment().answers());
        for (Action action : taken) {
            action.to()
                    .ifPresent(level ->
                            answers.merge(action.practice().id(), claim(action.practice(), level), WhatIf::higher));
        }
        return analysis.assessment().withAnswers(answers);
    }

    private Answer claim(Practice practice, Level level) {
        return analysis.assessment().answers().get(practice.id()) instanceof Answer.Claimed old
                ? new Answer.Claimed(level, old.remark(), old.evidence(), old.at())
                : new Answer.Claimed(level, "", List.of(), practice.at());
    }

    /** Of two claims the higher one, so that the order in which steps are named does not matter. */
    private static Answer higher(Answer one, Answer other) {
        return one instanceof Answer.Claimed left
                        && other instanceof Answer.Claimed right
                        && left.level().step() > right.level().step()
                ? one
                : other;
    }

    private static Judgement rid(Judgement judged, Collection<Action> taken) {
        Judgement rid = judged;
        for (Action action : taken) {
            if (!action.findings().isEmpty()) {
                Set<String> rules =
                        action.findings().stream().map(Finding::rule).collect(Collectors.toCollection(HashSet::new));
                rid = rid.without(rules, action.practice().id());
            }
        }
        return rid;
    }

    /** What each of these gains when they are taken one after the other. */
    public List<Gain> inOrder(List<Action> actions) {
        List<Gain> gains = new ArrayList<>();
        List<Action> taken = new ArrayList<>();
        GapAnalysis before = analysis;
        for (Action action : actions) {
            taken.add(action);
            GapAnalysis after = with(taken);
            gains.add(gain(before, after));
            before = after;
        }
        return gains;
    }

    /** What lies between two results of the same organisation on the same day. */
    public static Gain gain(GapAnalysis before, GapAnalysis after) {
        Range old = before.overall().score().orElse(new Range(0, 0));
        Range now = after.overall().score().orElse(old);
        double points = Math.max(0, Math.min(now.low() - old.low(), now.high() - old.high()));
        Optional<Band> band = after.overall()
                .atLeast()
                .filter(each -> !before.overall().atLeast().equals(Optional.of(each)));
        return new Gain(points, band);
    }
}
