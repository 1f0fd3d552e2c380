package org.fairlead.plans.file;

import java.time.LocalDate;
import java.util.Optional;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Worded;

/**
 * An action that is no longer part of a plan, kept so that nothing is lost.
 *
 * @param doneOn the day on which it was done, where somebody said so
 * @param seen the day of the self-assessment that showed that it is no longer needed
 * @param evidence what there is to show for it; empty where nothing was said
 * @param notes what people wrote about it; empty where they wrote nothing
 */
public record FinishedAction(
        String name, End end, Optional<LocalDate> doneOn, LocalDate seen, String evidence, String notes, Position at) {
    /** Why an action is no longer part of a plan. */
    public enum End implements Worded {
        DONE("done"),
        REACHED("reached without the plan"),
        NOT_ASKED("not asked for any more");

        private final String word;

        End(String word) {
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
}
