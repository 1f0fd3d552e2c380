package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Worded;

/** What became of practices between two results, in the order of the later pack. */
public record Movements(List<Movement> all) {
    /** Sorts of movement. */
    public enum Sort implements Worded {
        UP("moved up"),
        DOWN("moved down"),
        HELD_DOWN("held down: as much is claimed as before, and less of it counts"),
        LESS_SHOWN("less shown: as much is claimed as before, and less of it is shown"),
        KNOWN("became known"),
        NO_LONGER_KNOWN("no longer known"),
        TO_CONFIRM("wait to be confirmed");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * What became of one practice.
     *
     * @param sentence begins with its id
     */
    public record Movement(Sort sort, Standing was, Standing is, String sentence) {
        /** Its id in the later edition. */
        public String practice() {
            return is.practice().id();
        }

        public String title() {
            return is.practice().title();
        }

        /** The score in which it moved. */
        public Measure measure() {
            return sort == Sort.LESS_SHOWN ? Measure.EVIDENCED : Measure.CLAIMED;
        }
    }

    public Movements {
        all = List.copyOf(all);
    }

    public List<Movement> of(Sort sort) {
        return all.stream().filter(movement -> movement.sort() == sort).toList();
    }

    static Movements between(GapAnalysis before, GapAnalysis after, Crossing crossing) {
        List<Movement> movements = new ArrayList<>();
        for (Pairing.Pair pair : Pairing.across(crossing).pairs(before, after)) {
            if (pair.isComparable()) {
                Standing was = pair.was();
                Standing is = pair.is();
                sort(was, is).ifPresent(sort -> movements.add(new Movement(sort, was, is, sentence(sort, pair))));
            }
        }
        return new Movements(movements);
    }

    private static Optional<Sort> sort(Standing was, Standing is) {
        if (is.isAnswered() && !was.isAnswered()) {
            return Optional.of(Sort.KNOWN);
        } else if (was.isAnswered() && !is.isAnswered()) {
            return Optional.of(is.state() == AnswerState.TO_CONFIRM ? Sort.TO_CONFIRM : Sort.NO_LONGER_KNOWN);
        } else if (Measure.CLAIMED.rises(was, is)) {
            return Optional.of(Sort.UP);
        }
        boolean claimsAsMuch = is.isAnswered() && claimed(is) >= claimed(was);
        if (Measure.CLAIMED.falls(was, is)) {
            return Optional.of(claimsAsMuch ? Sort.HELD_DOWN : Sort.DOWN);
        }
        return claimsAsMuch && Measure.EVIDENCED.falls(was, is) ? Optional.of(Sort.LESS_SHOWN) : Optional.empty();
    }

    private static int claimed(Standing standing) {
        return standing.claimed().map(Level::step).orElse(-1);
    }

    private static String sentence(Sort sort, Pairing.Pair pair) {
        Measure measure = sort == Sort.LESS_SHOWN ? Measure.EVIDENCED : Measure.CLAIMED;
        Cause cause =
                switch (sort) {
                    case KNOWN, NO_LONGER_KNOWN -> Cause.KNOWN;
                    case TO_CONFIRM -> Cause.TO_CONFIRM;
                    case UP, DOWN, HELD_DOWN, LESS_SHOWN -> Cause.DONE;
                };
        return new Sentences(measure, cause).of(pair).orElse(pair.id() + ".");
    }
}
