package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Step;

/** Steps that wait for each other in a circle. A step waits for its prerequisites and for the step before it. */
final class Circles {
    private final Looked looked;
    private final Set<String> done = new HashSet<>();

    private Circles(Looked looked) {
        this.looked = looked;
    }

    static void look(Looked looked) {
        var circles = new Circles(looked);
        for (Practice practice : looked.pack().practices().values()) {
            for (Step step : practice.steps()) {
                circles.visit(practice, step, new LinkedHashSet<>());
            }
        }
    }

    private void visit(Practice practice, Step step, Set<String> path) {
        String name = practice.id() + " " + step.to().name();
        if (done.contains(name)) {
            return;
        }
        if (!path.add(name)) {
            List<String> circle = new ArrayList<>(path);
            looked.problems()
                    .add(
                            looked.places().beside(practice.at(), "steps"),
                            "These steps wait for each other: %s."
                                    .formatted(String.join(", ", circle.subList(circle.indexOf(name), circle.size()))));
            return;
        }
        practice.stepTo(step.to().step() - 1).ifPresent(before -> visit(practice, before, path));
        for (Prerequisite needed : step.after()) {
            Practice other = looked.pack().practices().get(needed.practice());
            if (other != null && other.stepTo(needed.level().step()).isPresent()) {
                visit(other, other.stepTo(needed.level().step()).get(), path);
            }
        }
        path.remove(name);
        done.add(name);
    }
}
