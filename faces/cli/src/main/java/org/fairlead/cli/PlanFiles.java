package org.fairlead.cli;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.reports.plan.PlanForms;
import picocli.CommandLine.Option;

/** The files of a plan: those of a report, and the plan itself. */
final class PlanFiles extends ResultFiles {
    /** The plan as people edit it. */
    static final String YML = "yml";

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            completionCandidates = Names.class,
            description =
                    "One or more of: ${COMPLETION-CANDIDATES}; yml is the plan to work with. Default: what the ending of --out says, or text.")
    private List<String> given = new ArrayList<>();

    /** All forms, for help and completion. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Names() {
            add(TEXT);
            addAll(PlanForms.names());
            add(YML);
        }
    }

    @Override
    List<String> given() {
        return given;
    }

    @Override
    List<String> names() {
        return new Names();
    }
}
