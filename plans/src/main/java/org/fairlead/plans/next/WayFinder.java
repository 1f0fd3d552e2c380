package org.fairlead.plans.next;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.RulePack;

/** Finds the smallest sets of changes that reach a goal. What a set reaches is never worked out: the organisation is judged again with it. */
public final class WayFinder {
    private final Assessor assessor;
    private final GapAnalysis analysis;

    public WayFinder(Assessor assessor, GapAnalysis analysis) {
        this.assessor = assessor;
        this.analysis = analysis;
    }

    /** The ways to the band after the one that is reached in the worst case. */
    public Ways toNextBand() {
        return analysis.overall().score().isEmpty()
                ? none(Optional.empty(), Ways.State.NOT_ASSESSABLE)
                : Goal.nextBand(analysis).map(this::to).orElseGet(() -> none(Optional.empty(), Ways.State.HIGHEST));
    }

    public Ways to(Goal goal) {
        if (goal.score(analysis).isEmpty()) {
            return none(Optional.of(goal), Ways.State.NOT_ASSESSABLE);
        }
        if (goal.isReached(analysis)) {
            return none(Optional.of(goal), Ways.State.REACHED);
        }
        Ways within = ways(goal, analysis, false);
        return within.state() == Ways.State.IN_REACH
                ? within
                : ways(goal, assessor.assess(beyondTargets(analysis.assessment(), analysis.pack())), true);
    }

    private Ways ways(Goal goal, GapAnalysis from, boolean beyond) {
        var trial = new Trial(assessor.whatIf(from), new Candidates(assessor.plan(from)), goal);
        BitSet possible = trial.possible(trial.candidates.all());
        GapAnalysis most = trial.judged(possible);
        var unknowns = new FindingOut(assessor, analysis, goal);
        if (trial.reaches(possible)) {
            List<Way> ways = new Sets(trial, goal, possible, assessor.rules()).ways();
            return new Ways(
                    analysis, Optional.of(goal), Ways.State.IN_REACH, beyond, ways, unknowns.withoutWork(), most);
        }
        List<Action> done = trial.candidates.of(possible);
        return new Ways(
                analysis, Optional.of(goal), Ways.State.OUT_OF_REACH, beyond, List.of(), unknowns.with(done), most);
    }

    private Ways none(Optional<Goal> goal, Ways.State state) {
        return new Ways(analysis, goal, state, false, List.of(), Unknowns.NONE, analysis);
    }

    /** The same account where every practice is to reach the highest level. */
    static Assessment beyondTargets(Assessment assessment, RulePack pack) {
        Map<String, Level> targets = new HashMap<>();
        pack.practices().keySet().forEach(id -> targets.put(id, pack.scale().highest()));
        return assessment.withTargets(targets);
    }
}
