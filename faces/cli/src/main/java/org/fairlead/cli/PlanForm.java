package org.fairlead.cli;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.plans.Schedule;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.plan.PlanForms;
import org.fairlead.reports.plan.Tracker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A schedule in the forms that it can be written in.
 *
 * @param tracker the program whose columns a CSV is to have, or null
 */
record PlanForm(
        Schedule schedule, Setting setting, @Nullable String tracker) {
    private static final String CSV = "csv";

    /** All programs, for help and completion. */
    static final class TrackerNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        TrackerNames() {
            super(Tracker.keys());
        }
    }

    /** Wrong usage where a program is not known, or no CSV is asked for. */
    static void checkTracker(CommandSpec spec, String tracker, List<String> formats) {
        if (Tracker.find(tracker).isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--tracker: '%s' is not known. %s".formatted(tracker, Suggestion.orKnown(tracker, Tracker.keys())));
        }
        if (!formats.contains(CSV)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--tracker is for CSV alone. Maybe add: --format csv");
        }
    }

    byte[] bytes(String format) {
        return format.equals(CSV) && tracker != null
                ? Tracker.find(tracker).orElseThrow().of(schedule, setting)
                : PlanForms.of(format, schedule, setting);
    }
}
