package org.fairlead.plans.next;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Standing;
import org.fairlead.plans.next.Unknowns.Unknown;

/** Tries what unknown answers could do: the organisation is judged again as if they had turned out best. */
final class FindingOut {
    private static final Comparator<Unknown> MOST_TELLING = Comparator.comparingDouble(Unknown::points)
            .reversed()
            .thenComparing(each -> each.standing().practice().id());

    private final Assessor assessor;
    private final GapAnalysis analysis;
    private final Goal goal;
    private final List<Unknown> open = new ArrayList<>();

    FindingOut(Assessor assessor, GapAnalysis analysis, Goal goal) {
        this.assessor = assessor;
        this.analysis = analysis;
        this.goal = goal;
        double now = low(analysis);
        for (Standing standing : analysis.open()) {
            Unknown alone = new Unknown(standing, 0);
            open.add(new Unknown(standing, Math.max(0, low(atBest(List.of(alone))) - now)));
        }
        open.sort(MOST_TELLING);
    }

    Unknowns withoutWork() {
        return new Unknowns(telling(), fewest(some -> goal.isReached(atBest(some))), List.of());
    }

    /** @param done everything that can be done, which is not enough */
    Unknowns with(List<Action> done) {
        return new Unknowns(
                telling(),
                fewest(some -> goal.isReached(atBest(some))),
                fewest(some -> goal.isReached(assessor.whatIf(atBest(some)).with(done))));
    }

    private List<Unknown> telling() {
        return open.stream().filter(each -> Range.shown(each.points()) > 0).toList();
    }

    /** The least telling go first. More never lowers a score, so what cannot be left out once is wanted for good. */
    private List<Unknown> fewest(Predicate<List<Unknown>> isEnough) {
        if (open.isEmpty() || !isEnough.test(open)) {
            return List.of();
        }
        List<Unknown> fewest = new ArrayList<>(open);
        for (int at = fewest.size() - 1; at >= 0; at--) {
            Unknown each = fewest.remove(at);
            if (!isEnough.test(fewest)) {
                fewest.add(at, each);
            }
        }
        return fewest;
    }

    private GapAnalysis atBest(List<Unknown> some) {
        Map<String, Answer> answers = new HashMap<>(analysis.assessment().answers());
        for (Unknown each : some) {
            Practice practice = each.standing().practice();
            answers.put(
                    practice.id(), new Answer.Claimed(analysis.pack().scale().highest(), "", List.of(), practice.at()));
        }
        return assessor.assess(analysis.assessment().withAnswers(answers));
    }

    private double low(GapAnalysis judged) {
        return goal.score(judged).map(Range::low).orElse(0.0);
    }
}
