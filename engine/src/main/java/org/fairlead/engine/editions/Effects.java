package org.fairlead.engine.editions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Standing;

/** What each practice does to the score between two results, in the order of a pairing. All zero where there are not two scores. */
final class Effects {
    /** Far below what could be seen in a score, far above what is lost in adding up doubles. */
    private static final double NOTHING = 1e-9;

    private final Pairing pairing;
    private final double[] low;
    private final double[] high;
    private final boolean[] waits;

    /**
     * Between two results. Neither is kept: of many accounts at once that would fill the memory.
     *
     * @param carried a result with the practices of the later one, in which answers wait to be confirmed
     */
    Effects(Pairing pairing, GapAnalysis before, GapAnalysis after, GapAnalysis carried) {
        this.pairing = pairing;
        this.low = new double[pairing.all().size()];
        this.high = new double[low.length];
        this.waits = new boolean[low.length];
        Standing[] waiting = Pairing.standings(carried);
        for (int i = 0; i < low.length; i++) {
            for (int place : pairing.all().get(i).after()) {
                waits[i] |= waiting[place].state() == AnswerState.TO_CONFIRM;
            }
        }
        Optional<Range> score = before.overall().score();
        if (score.isPresent() && after.overall().score().isPresent()) {
            compare(score.get(), new Shares(before), new Shares(after));
        }
    }

    private void compare(Range score, Shares was, Shares is) {
        Standing[] were = Pairing.standings(was.analysis());
        Standing[] are = Pairing.standings(is.analysis());
        for (int i = 0; i < low.length; i++) {
            Pairing.Together each = pairing.all().get(i);
            for (int place : each.after()) {
                low[i] += is.low(score.low(), are[place]);
                high[i] += is.high(score.high(), are[place]);
            }
            for (int place : each.before()) {
                low[i] -= was.low(score.low(), were[place]);
                high[i] -= was.high(score.high(), were[place]);
            }
        }
    }

    double low(int i) {
        return low[i];
    }

    double high(int i) {
        return high[i];
    }

    boolean isNothing(int i) {
        return Math.abs(low[i]) < NOTHING && Math.abs(high[i]) < NOTHING;
    }

    /** Whether an answer to it has to be confirmed. */
    boolean waits(int i) {
        return waits[i];
    }

    /**
     * The practices that pull strongest, the strongest first.
     *
     * @param pull how strong the points at the two ends are, in the direction that is asked about
     * @param before the earlier of the two results
     * @param after the later
     */
    List<Impact.Decider> strongest(
            int most,
            ToDoubleBiFunction<Double, Double> pull,
            Sentences sentences,
            GapAnalysis before,
            GapAnalysis after) {
        double[] pulls = new double[low.length];
        for (int i = 0; i < low.length; i++) {
            pulls[i] = pull.applyAsDouble(low[i], high[i]);
        }
        Standing[] were = Pairing.standings(before);
        Standing[] are = Pairing.standings(after);
        return IntStream.range(0, low.length)
                .filter(i -> pulls[i] > NOTHING)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -pulls[i])
                        .thenComparing(i -> pairing.all().get(i).named().id()))
                .limit(most)
                .map(i -> decider(i, pairing.all().get(i).pair(were, are), sentences))
                .toList();
    }

    private Impact.Decider decider(int i, Pairing.Pair pair, Sentences sentences) {
        return new Impact.Decider(pair.id(), low[i], high[i], sentence(pair, sentences));
    }

    private static String sentence(Pairing.Pair pair, Sentences sentences) {
        return sentences.of(pair).orElseGet(() -> "%s counts for more or for less beside the others."
                .formatted(pair.id()));
    }
}
