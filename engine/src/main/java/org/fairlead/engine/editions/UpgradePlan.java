package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Status;

/**
 * What moving a file to another edition does, for people to decide upon.
 *
 * @param scores empty where the rules of one of the packs may not run
 * @param newQuestions what the file has no answer to since no earlier edition asked it; those that apply, as far as the rules may say
 */
public record UpgradePlan(Upgrade upgrade, Optional<Scores> scores, List<Practice> newQuestions) {
    /**
     * What becomes of the score.
     *
     * @param carried with all that waits to be confirmed as not known
     * @param asSaid if all of it were confirmed as it was said
     */
    public record Scores(Overall before, Overall carried, Overall asSaid) {}

    /**
     * An answer that is asked again.
     *
     * @param was the practices it was given to
     * @param practice what the practice is called now
     */
    public record Again(List<String> was, String practice, String said, String why) {}

    public UpgradePlan {
        newQuestions = List.copyOf(newQuestions);
    }

    /** The plan, where the rules of both packs may run. */
    public static UpgradePlan of(Upgrade upgrade, Assessor earlier, Assessor later) {
        List<Carrier> carriers =
                upgrade.steps().stream().map(Upgrade.Step::carrier).toList();
        GapAnalysis carried = later.assess(upgrade.assessment());
        GapAnalysis asSaid = later.assess(new Crossing(earlier, later, carriers).asSaid(upgrade.old()));
        Scores scores = new Scores(earlier.assess(upgrade.old()).overall(), carried.overall(), asSaid.overall());
        return new UpgradePlan(
                upgrade,
                Optional.of(scores),
                fresh(upgrade).stream()
                        .filter(practice -> carried.standing(practice.id()).applies())
                        .toList());
    }

    /** The plan in words alone. */
    public static UpgradePlan of(Upgrade upgrade) {
        return new UpgradePlan(upgrade, Optional.empty(), fresh(upgrade));
    }

    private static List<Practice> fresh(Upgrade upgrade) {
        Set<String> known = new HashSet<>(
                upgrade.steps().get(0).carrier().from().practices().keySet());
        for (Upgrade.Step step : upgrade.steps()) {
            Set<String> now = new HashSet<>();
            known.forEach(id -> now.addAll(step.carrier().changeOf(id).successors()));
            known = now;
        }
        Set<String> asked = known;
        return upgrade.to().practices().values().stream()
                .filter(practice -> practice.status() == Status.CURRENT && !asked.contains(practice.id()))
                .toList();
    }

    /** The answers that a step asks again, in the order of the later pack. */
    public static List<Again> again(Upgrade.Step step) {
        List<Again> again = new ArrayList<>();
        RulePack from = step.carrier().from();
        step.carrier().to().practices().keySet().forEach(id -> {
            if (step.carried().assessment().answers().get(id) instanceof Answer.ToConfirm waiting) {
                List<String> was = from.practices().keySet().stream()
                        .filter(each -> asks(step, each, id))
                        .toList();
                if (!was.isEmpty()) {
                    again.add(new Again(
                            was,
                            id,
                            waiting.said(),
                            step.carrier().changeOf(was.get(0)).why()));
                }
            }
        });
        return again;
    }

    /** Whether this step, and none before it, is why the answer to a practice has to be confirmed. */
    private static boolean asks(Upgrade.Step step, String was, String id) {
        Migration.Change change = step.carrier().changeOf(was);
        Answer before = step.before().answers().get(was);
        return before != null
                && change.successors().contains(id)
                && (change.kind().asksAgain() || !(before instanceof Answer.ToConfirm));
    }

    public PackRef from() {
        return upgrade.old().pack();
    }

    public PackRef to() {
        return upgrade.to().ref();
    }
}
