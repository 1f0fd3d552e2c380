package org.fairlead.plans.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Fields;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Decision;
import org.fairlead.plans.LeftOut;

/** Reads one action of a plan, and finds what people decided about it. */
final class ActionReader {
    private final Fields fields;
    private final LocalDate today;
    private final Map<String, Position> places;
    private final String name;
    private final ActionStatus status;
    private final boolean pinned;
    private final Proposed proposed;

    ActionReader(Fields fields, LocalDate today, Map<String, Position> places) {
        this.fields = fields;
        this.today = today;
        this.places = places;
        this.name = fields.text("action");
        this.status = fields.maybeWord("status", ActionStatus.class).orElse(ActionStatus.PLANNED);
        this.pinned = fields.yes("pinned");
        this.proposed = fields.nested("proposed").map(ActionReader::proposed).orElse(Proposed.NOTHING);
    }

    PlannedAction action() {
        List<String> after = fields.isGiven("after") ? after() : proposed.after();
        for (String key : List.of("action", "status", "starts", "due", "not before", "reason", "owner", "after")) {
            places.putIfAbsent(place(key), fields.at(key));
        }
        Optional<LocalDate> starts = fields.maybeDate("starts");
        Optional<LocalDate> due = fields.maybeDate("due");
        Optional<LocalDate> doneOn = fields.maybeDate("done on");
        PlannedAction action = new PlannedAction(
                name,
                decision(starts, due, after),
                fields.text("do"),
                fields.maybeText("owner"),
                starts,
                due,
                whole(fields, "days"),
                whole(fields, "months"),
                after,
                proposed,
                pinned,
                doneOn,
                fields.text("evidence"),
                fields.maybeWord("left out", LeftOut.Why.class),
                fields.maybeDate("not asked for since"),
                fields.at("action"));
        statusProblems(starts, due, doneOn);
        return action;
    }

    private String place(String key) {
        return name + "/" + key;
    }

    private List<String> after() {
        fields.node("after").ifPresent(node -> node.items()
                .forEach(item -> places.putIfAbsent(place("after/" + item.text()), item.at())));
        return fields.texts("after");
    }

    private static Proposed proposed(Fields fields) {
        return new Proposed(
                fields.maybeText("owner"),
                fields.maybeDate("starts"),
                fields.maybeDate("due"),
                whole(fields, "days"),
                whole(fields, "months"),
                fields.texts("after"));
    }

    private static OptionalInt whole(Fields fields, String key) {
        return fields.maybeWhole(key).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Whatever differs from what was proposed was decided; where all is to stay, so was what does not differ. */
    private Decision decision(Optional<LocalDate> starts, Optional<LocalDate> due, List<String> after) {
        boolean keepsDates = pinned || status == ActionStatus.UNDER_WAY;
        return new Decision(
                name,
                status,
                decided(fields.maybeText("owner"), proposed.owner(), pinned),
                decided(starts, proposed.starts(), keepsDates),
                decided(due, proposed.due(), keepsDates),
                fields.maybeDate("not before"),
                decided(whole(fields, "days"), proposed.days()),
                decided(whole(fields, "months"), proposed.months()),
                after.stream().filter(each -> !proposed.after().contains(each)).toList(),
                fields.text("reason"),
                fields.text("notes"),
                fields.at("action"));
    }

    private static <T> Optional<T> decided(Optional<T> now, Optional<T> then, boolean keep) {
        return keep || !now.equals(then) ? now : Optional.empty();
    }

    private OptionalInt decided(OptionalInt now, OptionalInt then) {
        return pinned || !now.equals(then) ? now : OptionalInt.empty();
    }

    private void statusProblems(Optional<LocalDate> starts, Optional<LocalDate> due, Optional<LocalDate> doneOn) {
        switch (status) {
            case UNDER_WAY -> underWay(starts);
            case DROPPED -> {
                if (fields.text("reason").isEmpty()) {
                    fields.problem(
                            "status",
                            "%s is dropped, and no reason is given.".formatted(name),
                            "Add a line such as 'reason: ' and why you decided against it.");
                }
            }
            default -> {}
        }
        if (status != ActionStatus.DROPPED
                && isStatusKnown()
                && fields.node("reason").isPresent()) {
            fields.problem(
                    "reason",
                    "A reason says why an action is dropped, and %s is %s.".formatted(name, status),
                    "Maybe 'status: dropped', or write it under 'notes'.");
        }
        doneOn.filter(day -> day.isAfter(today))
                .ifPresent(day -> fields.problem(
                        "done on",
                        "%s was done on %s, and that day has not come yet.".formatted(name, day),
                        "Maybe %s.".formatted(today)));
        if (doneOn.isPresent() && status != ActionStatus.DONE && isStatusKnown()) {
            fields.problem(
                    "done on",
                    "%s was done on %s, and its status is '%s'.".formatted(name, doneOn.get(), status),
                    "Maybe 'status: done'.");
        }
        if (pinned && starts.isEmpty() && due.isEmpty()) {
            fields.problem(
                    "pinned",
                    "%s is pinned, and it has no days that could stay as they stand.".formatted(name),
                    "Maybe write the day on which it starts, or remove 'pinned'.");
        }
    }

    private boolean isStatusKnown() {
        return !fields.isGiven("status")
                || fields.maybeWord("status", ActionStatus.class).isPresent();
    }

    private void underWay(Optional<LocalDate> starts) {
        if (!fields.isGiven("starts")) {
            fields.problem(
                    "status",
                    "%s is under way, and nobody says when it started.".formatted(name),
                    "Add a line such as 'starts: %s'.".formatted(today));
        } else if (starts.isPresent() && starts.get().isAfter(today)) {
            fields.problem(
                    "starts",
                    "%s is under way, and it starts on %s, which has not come yet.".formatted(name, starts.get()),
                    "Maybe write the day on which it really started, or 'status: planned'.");
        }
    }
}
