package org.fairlead.plans.file;

import java.util.ArrayList;
import java.util.List;

/** The comment above a plan that says how to use the file. */
final class Head {
    private Head() {}

    /** The lines for a plan that was made from this self-assessment. */
    static List<String> of(String selfAssessment) {
        return List.of(
                "# What is to be done, by whom and by when. Change whatever you decide otherwise, and plan again:",
                "#   fairlead plan %s --plan plan.yml --apply".formatted(selfAssessment),
                "# Yours to change: the first part, and of each action owner, starts, due, days, months, status (planned,",
                "# under way, done, dropped), after, not before, pinned, reason, evidence and notes. What you change is kept.",
                "# Leave 'action' and 'proposed' as they are: whatever differs from 'proposed' counts as your decision.");
    }

    /** A head that people may have edited, brought up to date where they left it as it was. */
    static List<String> renewed(List<String> head, String before, String now) {
        List<String> old = of(before);
        List<String> renewed = new ArrayList<>();
        for (String line : head) {
            int known = old.indexOf(line);
            renewed.add(known < 0 ? line : of(now).get(known));
        }
        return renewed;
    }
}
