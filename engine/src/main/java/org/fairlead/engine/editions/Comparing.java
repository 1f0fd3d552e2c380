package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Standing;

/** Compares two results practice by practice. */
final class Comparing {
    private static final Comparator<Bridge.Share> BIGGEST_FIRST = Comparator.comparing(
                    (Bridge.Share share) -> share.change().most())
            .reversed()
            .thenComparing(share -> share.practice().orElse(""));

    private final Measure measure;
    private final Pairing pairing;
    private final Shares before;
    private final Shares after;
    private final Sentences sentences;

    Comparing(Measure measure, Cause cause, Pairing pairing, Shares before, Shares after) {
        this.measure = measure;
        this.pairing = pairing;
        this.before = before;
        this.after = after;
        this.sentences = new Sentences(measure, cause);
    }

    /** What happened to each practice that something happened to, the biggest first, and to all others together. */
    List<Bridge.Share> shares() {
        Ends score = before.total(measure);
        List<Bridge.Share> shares = new ArrayList<>();
        Ends others = Ends.NOTHING;
        for (Pairing.Pair pair : pairing.pairs(before.analysis(), after.analysis())) {
            Ends change = Ends.NOTHING;
            for (Standing is : pair.after()) {
                change = change.plus(after.beside(score, is, measure));
            }
            for (Standing was : pair.before()) {
                change = change.minus(before.beside(score, was, measure));
            }
            Optional<String> sentence = sentences.of(pair);
            if (sentence.isPresent()) {
                shares.add(new Bridge.Share(Optional.of(pair.id()), change, Tenths.NOTHING, sentence.get()));
            } else {
                others = others.plus(change);
            }
        }
        shares.sort(BIGGEST_FIRST);
        if (!others.isNothing()) {
            shares.add(new Bridge.Share(Optional.empty(), others, Tenths.NOTHING, Sentences.OTHERS));
        }
        return shares;
    }
}
