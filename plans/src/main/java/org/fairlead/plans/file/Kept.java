package org.fairlead.plans.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Decision;

/** What people decided about an action, in words, and what had been proposed. */
record Kept(PlannedAction action) {
    List<String> parts() {
        Decision decision = action.decision();
        Proposed proposed = action.proposed();
        List<String> parts = new ArrayList<>();
        if (action.status() != ActionStatus.PLANNED) {
            parts.add(
                    action.isDropped()
                            ? "dropped: " + decision.reason()
                            : action.status().word());
        }
        if (action.pinned()) {
            parts.add("pinned");
        }
        decision.owner().ifPresent(owner -> part(parts, "owner", owner, proposed.owner()));
        decision.starts().ifPresent(day -> part(parts, "starts", day.toString(), proposed.starts()));
        decision.due().ifPresent(day -> part(parts, "due", day.toString(), proposed.due()));
        decision.notBefore().ifPresent(day -> parts.add("not before " + day));
        decision.days().ifPresent(days -> part(parts, "days", String.valueOf(days), boxed(proposed.days())));
        decision.months().ifPresent(months -> part(parts, "months", String.valueOf(months), boxed(proposed.months())));
        if (!decision.after().isEmpty()) {
            parts.add("after " + String.join(", ", decision.after()));
        }
        return parts;
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static void part(List<String> parts, String key, String now, Optional<?> then) {
        String was = then.map(Object::toString)
                .filter(each -> !each.equals(now))
                .map(each -> " (proposed: " + each + ")")
                .orElse("");
        parts.add(key + " " + now + was);
    }
}
