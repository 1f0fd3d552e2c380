package org.fairlead.plans.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Commitment;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.Decision;
import org.fairlead.plans.Terms;

/**
 * Whether what people wrote into a plan can all hold at once.
 *
 * @param dated whether it is known when the plan starts and ends
 */
record Consistency(PlanFile plan, boolean dated, LocalDate today, Problems problems) {
    void all() {
        commitments();
        deadlines();
        Set<String> seen = new HashSet<>();
        for (PlannedAction action : plan.actions()) {
            if (!seen.add(action.name()) && !action.name().isEmpty()) {
                problems.add(action.at(), "The action '%s' stands here twice.".formatted(action.name()));
            }
            if (action.isOpen()) {
                order(action);
                if (dated) {
                    inPlan(action);
                }
            }
        }
        circles();
    }

    private Terms terms() {
        return plan.terms();
    }

    private Position at(PlannedAction action, String key) {
        return plan.at(action.name() + "/" + key);
    }

    private void commitments() {
        if (!dated || terms().commitments().isEmpty()) {
            return;
        }
        tooMuch("The commitments take", terms().capacity(), Optional.empty());
        Set<String> owners = new LinkedHashSet<>(terms().owners().keySet());
        owners.forEach(owner -> tooMuch(
                "The commitments of %s take".formatted(owner),
                OptionalInt.of(terms().owners().getOrDefault(owner, 0)),
                Optional.of(owner)));
    }

    /** Says so once, of the first period in which more is promised than there is. */
    private void tooMuch(String beginning, OptionalInt most, Optional<String> owner) {
        for (int period = 0; most.isPresent() && period < terms().periods(); period++) {
            int days = terms().committed(period, owner);
            if (days > most.getAsInt()) {
                problems.add(
                        lastIn(period, owner),
                        "%s %d days from %s to %s, and there are %d."
                                .formatted(
                                        beginning,
                                        days,
                                        terms().periodStarts(period),
                                        terms().periodEnds(period),
                                        most.getAsInt()),
                        "Maybe something promised runs longer, or there are more days than that.");
                return;
            }
        }
    }

    private Position lastIn(int period, Optional<String> owner) {
        return terms().commitments().stream()
                .filter(each -> owner.isEmpty() || each.owner().equals(owner))
                .filter(each -> terms().committed(period, each) > 0)
                .map(Commitment::at)
                .reduce((first, last) -> last)
                .orElse(plan.at("capacity"));
    }

    private void deadlines() {
        Set<String> seen = new HashSet<>();
        for (Deadline deadline : terms().deadlines()) {
            String name = deadline.action();
            Optional<PlannedAction> action = plan.action(name);
            boolean finished = action.isEmpty()
                    && plan.finished().stream().anyMatch(each -> each.name().equals(name));
            if (!seen.add(name) && !name.isEmpty()) {
                problems.add(deadline.at(), "%s has two deadlines.".formatted(name), "Maybe keep the earlier one.");
            } else if (action.filter(PlannedAction::isDropped).isPresent()) {
                problems.add(
                        at(action.get(), "status"),
                        "%s is dropped, and it has to be done by %s%s."
                                .formatted(
                                        name,
                                        deadline.by(),
                                        deadline.why().isEmpty() ? "" : " (" + deadline.why() + ")"),
                        "Maybe plan it again, or remove the deadline if nobody asks for it any more.");
            } else if (!finished && action.filter(PlannedAction::isDone).isEmpty()) {
                past(deadline);
            }
        }
    }

    private void past(Deadline deadline) {
        if (dated && deadline.by().isBefore(terms().from())) {
            problems.add(
                    deadline.at(),
                    "%s has to be done by %s, before the plan starts (%s)."
                            .formatted(deadline.action(), deadline.by(), terms().from()),
                    "Maybe the plan has to start earlier, or another year is meant.");
        } else if (deadline.by().isBefore(today)) {
            problems.add(
                    deadline.at(),
                    "%s had to be done by %s, and that day is over.".formatted(deadline.action(), deadline.by()),
                    "Maybe it is done: then write 'status: done' there.");
        }
    }

    /** Days that people decided on have to follow each other. */
    private void order(PlannedAction action) {
        Decision decision = action.decision();
        Optional<LocalDate> starts = decision.starts();
        Optional<LocalDate> due = decision.due();
        if (starts.isPresent() && due.isPresent() && due.get().isBefore(starts.get())) {
            problems.add(
                    at(action, "starts"),
                    "%s starts on %s, after the day on which it is due (%s)."
                            .formatted(action.name(), starts.get(), due.get()),
                    "Maybe the two days are the wrong way round.");
        }
        decision.notBefore()
                .filter(day -> starts.isPresent()
                        && action.status() == ActionStatus.PLANNED
                        && starts.get().isBefore(day))
                .ifPresent(day -> problems.add(
                        at(action, "starts"),
                        "%s starts on %s, and it is not to start before %s."
                                .formatted(action.name(), decision.starts().orElse(day), day),
                        "Maybe remove 'not before'."));
    }

    /** What is under way may have begun before the plan, and may go on after it. */
    private void inPlan(PlannedAction action) {
        if (action.status() != ActionStatus.PLANNED) {
            return;
        }
        Decision decision = action.decision();
        decision.starts().ifPresent(day -> inPlan(action, "starts", "starts on", day));
        decision.due().ifPresent(day -> inPlan(action, "due", "is due on", day));
        decision.notBefore()
                .filter(day -> day.isAfter(terms().until()))
                .ifPresent(day -> problems.add(
                        at(action, "not before"),
                        "%s is not to start before %s, after the plan has ended (%s)."
                                .formatted(action.name(), day, terms().until()),
                        "Maybe the plan needs more periods."));
        if (decision.due().isPresent()
                && decision.starts().isEmpty()
                && action.months().isPresent()) {
            LocalDate due = decision.due().get();
            int months = action.months().getAsInt();
            if (!due.isBefore(terms().from()) && terms().month(due) + 1 < months) {
                problems.add(
                        at(action, "due"),
                        "%s is due on %s and takes %d months, so that it would start before the plan does (%s)."
                                .formatted(action.name(), due, months, terms().from()),
                        "Maybe it takes fewer months, or it is under way.");
            }
        }
    }

    private void inPlan(PlannedAction action, String key, String says, LocalDate day) {
        if (day.isBefore(terms().from())) {
            problems.add(
                    at(action, key),
                    "%s %s %s, before the plan starts (%s).".formatted(action.name(), says, day, terms().from()),
                    "Maybe it is under way, or done.");
        } else if (day.isAfter(terms().until())) {
            problems.add(
                    at(action, key),
                    "%s %s %s, after the plan has ended (%s).".formatted(action.name(), says, day, terms().until()),
                    "Maybe the plan needs more periods.");
        }
    }

    private void circles() {
        Map<String, List<String>> waits = new HashMap<>();
        plan.actions().forEach(action -> waits.put(action.name(), action.after()));
        Circles circles = new Circles(waits);
        for (PlannedAction action : plan.actions()) {
            for (String first : action.decision().after()) {
                if (first.equals(action.name())) {
                    problems.add(at(action, "after/" + first), "%s waits for itself.".formatted(first));
                } else {
                    closes(action, first, circles.closedBy(action.name(), first));
                }
            }
        }
    }

    private void closes(PlannedAction action, String first, List<String> circle) {
        if (!circle.isEmpty()) {
            problems.add(
                    at(action, "after/" + first),
                    Circles.sentence(circle) + " None of them could ever begin.",
                    "Maybe take '%s' out of 'after' here.".formatted(first));
        }
    }
}
