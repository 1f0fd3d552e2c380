package org.fairlead.engine.editions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;

/**
 * The way from one edition to a later one, with someone who judges at either end. Safe to share between threads.
 *
 * @param carriers one for each edition on the way; none where both ends are the same edition
 */
public record Crossing(Assessor earlier, Assessor later, List<Carrier> carriers) {
    private static final String NOT_APPLICABLE = "not applicable: ";

    public Crossing {
        carriers = List.copyOf(carriers);
        PackRef at = earlier.pack().ref();
        for (Carrier carrier : carriers) {
            if (!carrier.from().ref().equals(at)) {
                throw new IllegalArgumentException("The way leads from (%s) and not from (%s)."
                        .formatted(carrier.from().ref(), at));
            }
            at = carrier.to().ref();
        }
        if (!at.equals(later.pack().ref())) {
            throw new IllegalArgumentException("The way leads to (%s) and not to (%s)."
                    .formatted(at, later.pack().ref()));
        }
    }

    /** Both ends in one edition. */
    public static Crossing within(Assessor assessor) {
        return new Crossing(assessor, assessor, List.of());
    }

    public boolean isWithinOneEdition() {
        return carriers.isEmpty();
    }

    /** The account as it stands in the later edition: what has to be confirmed is not known there. */
    public Assessment carried(Assessment assessment) {
        Assessment carried = assessment;
        for (Carrier carrier : carriers) {
            carried = carrier.carry(carried).assessment();
        }
        return carried;
    }

    /**
     * The account as it would stand in the later edition if everything that has to be confirmed on the way were confirmed as it was said.
     * What waited to be confirmed before stays unknown.
     */
    public Assessment asSaid(Assessment assessment) {
        return asSaid(assessment, carried(assessment));
    }

    /**
     * The same where it was carried already.
     *
     * @param moved the account as {@link #carried} gives it
     */
    Assessment asSaid(Assessment assessment, Assessment moved) {
        boolean oneStep = carriers.size() == 1
                && assessment.answers().values().stream().noneMatch(Answer.ToConfirm.class::isInstance);
        if (oneStep) {
            return confirmed(moved, later.pack());
        }
        Assessment carried = waitingNoMore(assessment);
        for (Carrier carrier : carriers) {
            carried = confirmed(carrier.carry(carried).assessment(), carrier.to());
        }
        return carried;
    }

    private static Assessment waitingNoMore(Assessment assessment) {
        Map<String, Answer> answers = new HashMap<>(assessment.answers());
        answers.replaceAll((practice, answer) -> answer instanceof Answer.ToConfirm waiting
                ? new Answer.NotKnown(waiting.reason(), waiting.remark(), waiting.evidence(), waiting.at())
                : answer);
        return assessment.withAnswers(answers);
    }

    private static Assessment confirmed(Assessment assessment, RulePack pack) {
        Map<String, Answer> answers = new HashMap<>(assessment.answers());
        answers.replaceAll((practice, answer) -> answer instanceof Answer.ToConfirm waiting
                ? confirmed(waiting, pack.practice(practice), pack)
                : answer);
        return assessment.withAnswers(answers);
    }

    private static Answer confirmed(Answer.ToConfirm waiting, Practice practice, RulePack pack) {
        Optional<Level> level = pack.scale().find(waiting.said());
        if (level.isPresent()) {
            return new Answer.Claimed(level.get(), waiting.remark(), waiting.evidence(), waiting.at());
        }
        return waiting.said().startsWith(NOT_APPLICABLE) && practice.mayBeNotApplicable()
                ? new Answer.NotApplicable(
                        waiting.said().substring(NOT_APPLICABLE.length()),
                        waiting.remark(),
                        waiting.evidence(),
                        waiting.at())
                : waiting;
    }

    /** The ids that a practice of the earlier edition has in the later one: several where it was split, none where it was retired. */
    public List<String> idsNow(String practice) {
        List<String> ids = List.of(practice);
        for (Carrier carrier : carriers) {
            ids = ids.stream()
                    .flatMap(id -> carrier.changeOf(id).successors().stream())
                    .distinct()
                    .toList();
        }
        return ids;
    }

    /** What a level of a practice is in the later edition, by the ids that the practice has there; without those that have no such level. */
    Map<String, Level> levelsNow(String practice, Level level) {
        Map<String, Level> levels = new LinkedHashMap<>(Map.of(practice, level));
        for (Carrier carrier : carriers) {
            Map<String, Level> next = new LinkedHashMap<>();
            levels.forEach((id, each) -> {
                Migration.Change change = carrier.changeOf(id);
                change.successors()
                        .forEach(successor ->
                                change.level(each, carrier.to().scale()).ifPresent(now -> next.put(successor, now)));
            });
            levels = next;
        }
        return levels;
    }
}
