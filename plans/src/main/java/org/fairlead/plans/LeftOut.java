package org.fairlead.plans;

import java.util.List;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Worded;

/**
 * An action that did not fit into the schedule.
 *
 * @param owner who would do it
 * @param days person-days
 * @param months elapsed time
 * @param waitsFor what it waits for and what the schedule does not reach: "MON-01 in place"
 */
public record LeftOut(
        Action action, Decision decision, Why why, String owner, int days, int months, List<String> waitsFor) {
    /** Why something did not fit. */
    public enum Why implements Worded {
        WAITS("waits for what is not in the plan"),
        TOO_LONG("takes longer than the plan runs"),
        TOO_MUCH("takes more days than there are in a period"),
        NO_ROOM("no room left");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    public LeftOut {
        waitsFor = List.copyOf(waitsFor);
    }
}
