package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        LAPSED("lapsed: as much is claimed as before, and less of it counts"),
        LESS_SHOWN("less shown: as much is claimed as before, and less of it is shown"),
        KNOWN("became known"),
        NO_LONGER_KNOWN("no longer known"),
        TO_CONFIRM("wait to be confirmed");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        /** The name by which other programs know it: "less shown". */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
    public record Movement(Sort sort, String practice, String title, String sentence) {}

    public Movements {
        all = List.copyOf(all);
    }

    public List<Movement> of(Sort sort) {
        return all.stream().filter(movement -> movement.sort() == sort).toList();
    }

    static Movements between(GapAnalysis before, GapAnalysis after, Crossing crossing) {
        List<Movement> movements = new ArrayList<>();
        for (Pairing.Pair pair : Pairing.across(crossing).pairs(before, after)) {
            if (pair.isOneToOne()
                    && pair.before().get(0).applies()
                    && pair.after().get(0).applies()) {
                sort(pair.before().get(0), pair.after().get(0))
                        .ifPresent(sort -> movements.add(
                                new Movement(sort, pair.id(), pair.named().title(), sentence(sort, pair))));
            }
        }
        return new Movements(movements);
    }

    private static Optional<Sort> sort(Standing was, Standing is) {
        if (is.isAnswered() && !was.isAnswered()) {
            return Optional.of(Sort.KNOWN);
        } else if (was.isAnswered() && !is.isAnswered()) {
            return Optional.of(is.state() == AnswerState.TO_CONFIRM ? Sort.TO_CONFIRM : Sort.NO_LONGER_KNOWN);
        } else if (higher(was, is, Measure.CLAIMED)) {
            return Optional.of(Sort.UP);
        }
        boolean claimsAsMuch = is.isAnswered() && claimed(is) >= claimed(was);
        if (higher(is, was, Measure.CLAIMED)) {
            return Optional.of(claimsAsMuch ? Sort.LAPSED : Sort.DOWN);
        }
        return claimsAsMuch && higher(is, was, Measure.EVIDENCED) ? Optional.of(Sort.LESS_SHOWN) : Optional.empty();
    }

    private static int claimed(Standing standing) {
        return standing.claimed().map(Level::step).orElse(-1);
    }

    /** Whether the second stands higher than the first, and at neither end lower. */
    private static boolean higher(Standing first, Standing second, Measure measure) {
        int low = measure.low(second).step() - measure.low(first).step();
        int high = measure.high(second).step() - measure.high(first).step();
        return low >= 0 && high >= 0 && low + high > 0;
    }

    private static String sentence(Sort sort, Pairing.Pair pair) {
        Measure measure = sort == Sort.LESS_SHOWN ? Measure.EVIDENCED : Measure.CLAIMED;
        Cause cause =
                switch (sort) {
                    case KNOWN, NO_LONGER_KNOWN -> Cause.KNOWN;
                    case TO_CONFIRM -> Cause.TO_CONFIRM;
                    case UP, DOWN, LAPSED, LESS_SHOWN -> Cause.DONE;
                };
        return new Sentences(measure, cause).of(pair).orElse(pair.id() + ".");
    }
}
