package org.fairlead.reports.progress;

import java.util.List;
import java.util.Map;
import org.fairlead.engine.editions.Crossing;
import org.fairlead.engine.editions.Impact;
import org.fairlead.engine.editions.Progress;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.PackRef;
import org.fairlead.reports.Sample;
import org.fairlead.reports.impact.Judged;

/** Progress to be told. */
public final class Progresses {
    private static final Crossing TOOLKIT = Crossing.within(Sample.TOOLKIT);

    private Progresses() {}

    /** From one result to another of the same edition. */
    static Progress between(ActionPlan before, ActionPlan after) {
        return new Progress(
                List.of(before.analysis(), after.analysis()),
                List.of(Progress.Stage.between(before.analysis(), after.analysis(), TOOLKIT)),
                after);
    }

    /** A year of the sample firm. */
    public static Progress larkspurVane() {
        return between(Sample.of("larkspur-vane/2025"), Sample.of("larkspur-vane/2026"));
    }

    /** The same edition as its own draft, for some of the samples and a file that was left out. */
    public static Judged impact() {
        PackRef ref = Sample.TOOLKIT.pack().ref();
        return new Judged(
                Impact.of(
                        List.of(
                                Sample.of("harbour-lowe/2026").analysis().assessment(),
                                Sample.of("tallowgate-pym/2026").analysis().assessment(),
                                Sample.of("larkspur-vane/2026").analysis().assessment()),
                        Map.of(ref, TOOLKIT)),
                List.of(new Judged.LeftOut("clients/empty.yml", "it has 1 problem.")));
    }
}
