package org.fairlead.plans.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Decision;
import org.fairlead.plans.Terms;

/** Whether the days that people decided on leave time for what has to be done first. Months count from the first one of the plan. */
final class Order {
    private final PlanFile file;
    private final Terms terms;
    private final Names names;
    private final Map<String, List<String>> waits;
    private final Problems problems;
    private final Map<String, Integer> ends = new HashMap<>();

    Order(PlanFile file, Names names, Map<String, List<String>> waits, Problems problems) {
        this.file = file;
        this.terms = file.terms();
        this.names = names;
        this.waits = waits;
        this.problems = problems;
    }

    void all() {
        for (PlannedAction action : file.actions()) {
            Decision decision = action.decision();
            boolean fixed = decision.starts().isPresent() || decision.due().isPresent();
            if (fixed && action.status() == ActionStatus.PLANNED && names.isInPlan(action.name())) {
                waits.getOrDefault(action.name(), List.of()).forEach(first -> after(action, first));
            }
            if (action.isDone()) {
                waits.getOrDefault(action.name(), List.of()).forEach(first -> done(action, first));
            }
        }
    }

    /** Of two steps of one practice, the first is not still to be done once the second is. */
    private void done(PlannedAction action, String first) {
        Optional<Action> later = names.action(action.name());
        Optional<Action> earlier = names.action(first).filter(each -> each.to().isPresent());
        ActionStatus status = status(first);
        if (status != ActionStatus.DONE
                && earlier.isPresent()
                && later.map(Action::practice).equals(earlier.map(Action::practice))) {
            problems.add(
                    file.at(action.name() + "/status"),
                    "%s is done, and %s, which comes before it, is %s.".formatted(action.name(), first, status),
                    "Maybe that is done as well.");
        }
    }

    private ActionStatus status(String name) {
        return file.action(name).map(PlannedAction::status).orElse(ActionStatus.PLANNED);
    }

    private void after(PlannedAction action, String first) {
        if (first.equals(action.name()) || !names.isInPlan(first)) {
            return;
        }
        Decision decision = action.decision();
        String key = decision.starts().isPresent() ? "starts" : "due";
        Position at = file.at(action.name() + "/" + key);
        String said = "%s %s %s"
                .formatted(
                        action.name(),
                        key.equals("due") ? "is due on" : "starts on",
                        decision.starts()
                                .or(decision::due)
                                .map(LocalDate::toString)
                                .orElse(""));
        ActionStatus status = status(first);
        if (status == ActionStatus.DROPPED) {
            problems.add(
                    at,
                    "%s, and %s, which it waits for, is dropped.".formatted(said, first),
                    "Maybe drop it as well, or plan both.");
        } else if (status != ActionStatus.DONE && start(action) < end(first)) {
            LocalDate earliest = terms.firstDay(end(first));
            problems.add(
                    at,
                    "%s, and %s, which it waits for, is done on %s at the earliest."
                            .formatted(said, first, earliest.minusDays(1)),
                    key.equals("due")
                            ? "Maybe it is due on %s.".formatted(terms.lastDay(end(first) + months(action.name()) - 1))
                            : "Maybe it starts on %s.".formatted(earliest));
        }
    }

    private int start(PlannedAction action) {
        return fixed(action.name()).orElse(0);
    }

    /** The month in which people decided that an action starts. */
    private Optional<Integer> fixed(String name) {
        Optional<Decision> decision = file.action(name).map(PlannedAction::decision);
        return decision.flatMap(Decision::starts).map(terms::month).or(() -> decision.flatMap(Decision::due)
                .map(due -> terms.month(due) + 1 - months(name)));
    }

    private int months(String name) {
        Optional<Decision> decision = file.action(name).map(PlannedAction::decision);
        if (decision.isPresent() && decision.get().months().isPresent()) {
            return decision.get().months().getAsInt();
        }
        return Math.max(1, names.action(name).map(Action::months).orElse(1));
    }

    /** The month before which an action can be over at the earliest. */
    private int end(String name) {
        Integer known = ends.get(name);
        if (known != null) {
            return known;
        }
        ends.put(name, 0); // whoever waits in a circle is told so elsewhere
        int end = findEnd(name);
        ends.put(name, end);
        return end;
    }

    private int findEnd(String name) {
        Optional<PlannedAction> action = file.action(name);
        if (action.filter(each -> !each.isOpen()).isPresent()) {
            return 0;
        }
        Optional<LocalDate> due = action.flatMap(each -> each.decision().due());
        if (due.isPresent()) {
            return terms.month(due.get()) + 1;
        }
        Optional<Integer> fixed = fixed(name);
        if (fixed.isPresent()) {
            return fixed.get() + months(name);
        }
        int start = action.flatMap(each -> each.decision().notBefore())
                .map(day -> terms.month(day) + (day.getDayOfMonth() == 1 ? 0 : 1))
                .orElse(0);
        for (String first : waits.getOrDefault(name, List.of())) {
            start = Math.max(start, names.isInPlan(first) ? end(first) : 0);
        }
        return Math.max(0, start) + months(name);
    }
}
