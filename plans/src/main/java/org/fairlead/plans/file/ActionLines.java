package org.fairlead.plans.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Effort;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.NodeText;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Decision;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.ScheduledAction;

/** The lines of one action in the file of a plan. */
final class ActionLines {
    private final Decision decision;
    private final Optional<Action> action;
    private final Optional<PlannedAction> before;
    private final List<String> waits;
    private Optional<String> owner = Optional.empty();
    private Optional<LocalDate> starts = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private OptionalInt days = OptionalInt.empty();
    private OptionalInt months = OptionalInt.empty();
    private Optional<LeftOut.Why> why = Optional.empty();
    private Optional<LocalDate> closedOn = Optional.empty();

    /**
     * The lines of an action.
     *
     * @param action empty where the plan does not ask for it any more
     * @param before how it stood in the file before
     * @param waits names of the actions that the pack asks for first
     */
    ActionLines(Decision decision, Optional<Action> action, Optional<PlannedAction> before, List<String> waits) {
        this.decision = decision;
        this.action = action;
        this.before = before;
        this.waits = waits;
    }

    ActionLines scheduled(ScheduledAction each) {
        if (each.isDone() && before.isPresent()) {
            return asBefore(before.get());
        }
        owner = Optional.of(each.owner());
        starts = Optional.of(each.starts());
        due = Optional.of(each.due());
        days = OptionalInt.of(each.days());
        months = OptionalInt.of(each.months());
        return this;
    }

    ActionLines leftOut(LeftOut each) {
        owner = Optional.of(each.owner());
        starts = decision.starts();
        due = decision.due();
        days = OptionalInt.of(each.days());
        months = OptionalInt.of(each.months());
        why = Optional.of(each.why());
        return this;
    }

    /**
     * The lines of an action that people decided against.
     *
     * @param notAskedSince the day of the self-assessment that asked for it no more
     */
    ActionLines dropped(Optional<LocalDate> notAskedSince) {
        closedOn = notAskedSince;
        if (before.isPresent()) {
            return asBefore(before.get());
        }
        owner = action.map(Action::owner);
        days = action.flatMap(Action::effort)
                .map(Effort::days)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        return this;
    }

    /** What is not planned any more keeps the figures that it had. */
    private ActionLines asBefore(PlannedAction old) {
        owner = old.owner();
        starts = old.starts();
        due = old.due();
        days = old.days();
        months = old.months();
        return this;
    }

    void write(Page page) {
        List<String> way = List.of("actions", decision.action());
        page.add(way, 2, "  - action: " + NodeText.scalar(decision.action()) + "\n", true);
        Keys keys = new Keys(page, way, 4);
        keys.put(
                "do",
                action.map(Action::todo)
                        .or(() -> before.map(PlannedAction::todo))
                        .orElse(""));
        keys.put("owner", owner.orElse(""));
        keys.put("starts", shown(starts));
        keys.put("due", shown(due));
        keys.put("days", shown(days));
        keys.put("months", shown(months));
        keys.put("status", decision.status().word());
        keys.put("after", Pairs.list(after()));
        keys.put("not before", shown(decision.notBefore()));
        keys.put("pinned", before.filter(PlannedAction::pinned).isPresent() ? "yes" : "");
        keys.put("reason", decision.reason());
        keys.put("done on", shown(before.flatMap(PlannedAction::doneOn)));
        keys.put("evidence", before.map(PlannedAction::evidence).orElse(""));
        keys.put("notes", decision.notes());
        keys.put("left out", why.map(LeftOut.Why::word).orElse(""));
        keys.put("not asked for since", shown(closedOn));
        keys.put("proposed", proposed());
    }

    /** What the pack asks for, and what people added. */
    private List<String> after() {
        List<String> after = new ArrayList<>(waits);
        decision.after().stream().filter(each -> !after.contains(each)).forEach(after::add);
        return after;
    }

    /** What was decided keeps the proposal that it was decided against. */
    private Node.Mapping proposed() {
        Proposed old = before.map(PlannedAction::proposed).orElse(Proposed.NOTHING);
        boolean settled = decision.status() == ActionStatus.DONE || decision.status() == ActionStatus.DROPPED;
        Pairs pairs = new Pairs();
        boolean kept = settled && before.isPresent();
        pairs.put("owner", (kept || decision.owner().isPresent() ? old.owner() : owner).orElse(""));
        pairs.put("starts", shown(kept || decision.starts().isPresent() ? old.starts() : starts));
        pairs.put("due", shown(kept || decision.due().isPresent() ? old.due() : due));
        pairs.put("days", shown(kept || decision.days().isPresent() ? old.days() : days));
        pairs.put("months", shown(kept || decision.months().isPresent() ? old.months() : months));
        pairs.put("after", kept ? old.after() : waits);
        return pairs.node();
    }

    private static String shown(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String shown(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
