package org.fairlead.plans.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.plans.Decision;
import org.fairlead.plans.Terms;

/**
 * The plan of an organisation as people edit it.
 *
 * @param file how the person calls it, for messages
 * @param assessment the file of the self-assessment that it was made from
 * @param judgedOn the day of that self-assessment
 * @param finished what was in the plan once and is no longer needed
 * @param places where things stand in the file, by key
 */
public record PlanFile(
        String file,
        PackRef pack,
        String organisation,
        Optional<String> assessment,
        LocalDate judgedOn,
        Terms terms,
        List<PlannedAction> actions,
        List<FinishedAction> finished,
        Map<String, Position> places) {
    public PlanFile {
        actions = List.copyOf(actions);
        finished = List.copyOf(finished);
        places = Map.copyOf(places);
    }

    /** What people decided about each action of the file. */
    public List<Decision> decisions() {
        return actions.stream().map(PlannedAction::decision).toList();
    }

    public Optional<PlannedAction> action(String name) {
        return actions.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Adds what does not hold for the organisation that the plan is to be carried out by. */
    public void check(ActionPlan plan, Problems problems) {
        new PlanCheck(this, plan, problems).all();
    }

    Position at(String key) {
        return places.getOrDefault(key, Position.of(file));
    }

    /**
     * The same plan with other terms.
     *
     * @param more where what is new in them stands
     */
    public PlanFile with(Terms others, Map<String, Position> more) {
        Map<String, Position> all = new HashMap<>(more);
        all.putAll(places);
        return new PlanFile(file, pack, organisation, assessment, judgedOn, others, actions, finished, all);
    }
}
