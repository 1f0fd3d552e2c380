package org.fairlead.plans.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Worded;

/**
 * What became of one action when a plan was made again.
 *
 * @param from when it was to be done; empty where it did not fit, or was not in the plan
 * @param to when it is to be done now; empty where it does not fit, or is not in the plan
 * @param why as far as is known, as parts of a sentence; empty where nothing is known
 */
public record Change(What what, String action, Optional<Span> from, Optional<Span> to, List<String> why) {
    /** The days of an action. */
    public record Span(LocalDate starts, LocalDate due) {}

    /** What became of it. */
    public enum What implements Worded {
        CAME_BACK("came back"),
        NOT_SHOWN("done, and not shown yet"),
        TOO_EARLY("starts too early"),
        NEW("new"),
        FITS_NOW("fits now"),
        NO_LONGER_FITS("no longer fits"),
        MOVED("moved"),
        FINISHED("finished"),
        REACHED("reached"),
        NOT_ASKED("not asked for any more"),
        KEPT("decision kept");

        private final String word;

        What(String word) {
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

    public Change {
        why = List.copyOf(why);
    }
}
