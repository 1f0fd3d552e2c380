package org.fairlead.plans.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionKind;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Standing;

/** The names of actions, and what they mean to an organisation. */
final class Names {
    /** What an action is to an organisation. */
    enum Meaning {
        IN_PLAN,
        REACHED,
        NOT_ASKED,
        UNKNOWN
    }

    private final ActionPlan plan;
    private final Map<String, Action> actions = new LinkedHashMap<>();

    Names(ActionPlan plan) {
        this.plan = plan;
        plan.actions().forEach(action -> actions.put(action.name(), action));
    }

    boolean isInPlan(String name) {
        return actions.containsKey(name);
    }

    Set<String> inPlan() {
        return actions.keySet();
    }

    Optional<Action> action(String name) {
        return Optional.ofNullable(actions.get(name));
    }

    Meaning meaning(String name) {
        if (isInPlan(name)) {
            return Meaning.IN_PLAN;
        }
        int space = name.indexOf(' ');
        Standing standing = plan.analysis().standings().get(space < 0 ? name : name.substring(0, space));
        if (standing == null || space < 0) {
            return Meaning.UNKNOWN;
        }
        String rest = name.substring(space + 1);
        if (rest.equals(ActionKind.PUT_RIGHT.word()) || rest.startsWith(ActionKind.PUT_RIGHT.word() + ": ")) {
            return standing.applies() ? Meaning.REACHED : Meaning.NOT_ASKED;
        }
        Optional<Level> level = plan.analysis().pack().scale().find(rest);
        if (level.isEmpty() || level.get().step() == 0) {
            return Meaning.UNKNOWN;
        }
        return standing.applies() && standing.low().step() >= level.get().step() ? Meaning.REACHED : Meaning.NOT_ASKED;
    }

    /** Why an action is in the plan no more. */
    FinishedAction.End end(PlannedAction gone) {
        if (meaning(gone.name()) != Meaning.REACHED) {
            return FinishedAction.End.NOT_ASKED;
        }
        return gone.isDone() ? FinishedAction.End.DONE : FinishedAction.End.REACHED;
    }
}
