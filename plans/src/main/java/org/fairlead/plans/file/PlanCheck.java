package org.fairlead.plans.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.file.Names.Meaning;
import org.fairlead.plans.scheduling.Waits;

/** Whether a plan fits the organisation that it is for. */
final class PlanCheck {
    private final PlanFile file;
    private final ActionPlan plan;
    private final Problems problems;
    private final Names names;
    private final Map<String, List<String>> packWaits;

    PlanCheck(PlanFile file, ActionPlan plan, Problems problems) {
        this.file = file;
        this.plan = plan;
        this.problems = problems;
        this.names = new Names(plan);
        this.packWaits = Waits.of(plan, file.terms());
    }

    void all() {
        if (isOfTheseAnswers()) {
            file.actions().forEach(this::action);
            file.terms().deadlines().forEach(this::deadline);
            owners();
            circles();
            new Order(file, names, waits(), problems).all();
        }
    }

    private boolean isOfTheseAnswers() {
        Assessment assessment = plan.analysis().assessment();
        PackRef pack = plan.analysis().pack().ref();
        String organisation = assessment.organisation().name();
        boolean fits = true;
        if (!file.pack().id().isEmpty() && !file.pack().equals(pack)) {
            problems.add(
                    file.at("pack"),
                    "This is a plan for %s, and the self-assessment answers %s.".formatted(file.pack(), pack),
                    otherPack(file.pack(), pack));
            fits = false;
        }
        if (!file.organisation().isEmpty() && !file.organisation().equals(organisation.strip())) {
            problems.add(
                    file.at("organisation"),
                    "This is the plan of %s, and the self-assessment is of %s."
                            .formatted(file.organisation(), organisation),
                    "Maybe this is not the file you meant.");
            fits = false;
        }
        if (fits && file.judgedOn().isAfter(assessment.day())) {
            problems.add(
                    file.at("judged on"),
                    "This plan was made from answers judged on %s, and these are judged on %s."
                            .formatted(file.judgedOn(), assessment.day()),
                    "Maybe name the newer self-assessment.");
        }
        return fits;
    }

    private static String otherPack(PackRef planned, PackRef answered) {
        if (!planned.id().equals(answered.id())) {
            return "Maybe this is not the file you meant.";
        }
        return planned.compareTo(answered) > 0
                ? "Maybe move the answers with 'fairlead upgrade', and plan again."
                : "The answers moved to another edition: plan anew into another file, and write there what you decided.";
    }

    private void action(PlannedAction action) {
        if (names.meaning(action.name()) == Meaning.UNKNOWN && !action.name().isEmpty()) {
            unknown(action.at(), action.name());
        }
        for (String first : action.decision().after()) {
            if (isNothing(first)) {
                unknown(at(action, "after/" + first), first);
            }
        }
        List<String> proposed = action.proposed().after();
        packWaits.getOrDefault(action.name(), List.of()).stream()
                .filter(first -> proposed.contains(first) && !action.after().contains(first))
                .forEach(first -> problems.add(
                        at(action, "after"),
                        "%s waits for %s, and 'after' leaves that out.".formatted(action.name(), first),
                        "The pack asks for it, so put it back; or write there 'status: done' if it is."));
    }

    private void deadline(Deadline deadline) {
        if (!deadline.action().isEmpty() && isNothing(deadline.action())) {
            unknown(file.at("action of " + deadline.at()), deadline.action());
        }
    }

    /** Neither in the plan nor in the file, and not reached before. */
    private boolean isNothing(String name) {
        return switch (names.meaning(name)) {
            case IN_PLAN, REACHED -> false;
            case NOT_ASKED ->
                file.action(name).isEmpty()
                        && file.finished().stream()
                                .noneMatch(each -> each.name().equals(name));
            case UNKNOWN -> true;
        };
    }

    private void unknown(Position at, String name) {
        String near = Suggestion.of(name, names.inPlan());
        String id = name.split(" ", 2)[0];
        List<String> same = names.inPlan().stream()
                .filter(each -> each.startsWith(id + " "))
                .sorted()
                .toList();
        problems.add(
                at,
                "'%s' is not an action of this plan.".formatted(name),
                near.isEmpty() && !same.isEmpty() ? Suggestion.known(same) : near);
    }

    /** Whoever owns a step of the pack, or an action of this plan as people decided. */
    private void owners() {
        Set<String> known = new LinkedHashSet<>(plan.analysis().pack().owners());
        plan.actions().forEach(action -> known.add(action.owner()));
        file.decisions().forEach(decision -> decision.owner().ifPresent(known::add));
        Set<String> limited = file.terms().owners().keySet();
        limited.stream()
                .filter(owner -> !known.contains(owner))
                .forEach(owner -> nobody(file.at("owners/" + owner), owner, known));
        file.terms().commitments().forEach(each -> each.owner()
                .filter(owner -> !known.contains(owner) && !limited.contains(owner))
                .ifPresent(owner -> nobody(file.at("owner of " + each.at()), owner, known)));
    }

    private void nobody(Position at, String owner, Set<String> known) {
        problems.add(at, "No action is owned by '%s'.".formatted(owner), Suggestion.orKnown(owner, known));
    }

    /** What each action waits for: by the pack, and by what people added. */
    private Map<String, List<String>> waits() {
        Map<String, List<String>> waits = new LinkedHashMap<>();
        packWaits.forEach((name, first) -> waits.put(name, new ArrayList<>(first)));
        for (PlannedAction action : file.actions()) {
            List<String> first = waits.computeIfAbsent(action.name(), any -> new ArrayList<>());
            action.decision().after().stream()
                    .filter(each -> !first.contains(each))
                    .forEach(first::add);
        }
        return waits;
    }

    /** Circles that the file does not show by itself, since they go through what the pack asks for and the file leaves out. */
    private void circles() {
        Map<String, List<String>> shown = new HashMap<>();
        file.actions().forEach(action -> shown.put(action.name(), action.after()));
        Circles known = new Circles(shown);
        Circles circles = new Circles(waits());
        for (PlannedAction action : file.actions()) {
            for (String first : action.decision().after()) {
                List<String> circle = circles.closedBy(action.name(), first);
                if (known.closedBy(action.name(), first).isEmpty() && !circle.isEmpty()) {
                    problems.add(
                            at(action, "after/" + first),
                            Circles.sentence(circle) + " None of them could ever begin.",
                            "Maybe take '%s' out of 'after' here.".formatted(first));
                }
            }
        }
    }

    private Position at(PlannedAction action, String key) {
        return file.at(action.name() + "/" + key);
    }
}
