package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Standing;
import org.jspecify.annotations.Nullable;

/** Compares two results practice by practice. */
final class Comparing {
    private static final Comparator<Bridge.Share> BIGGEST_FIRST = Comparator.comparing(
                    (Bridge.Share share) -> share.change().most())
            .reversed()
            .thenComparing(share -> share.practice().orElse(""));

    private final Measure measure;
    private final Crossing crossing;
    private final Shares before;
    private final Shares after;
    private final Sentences sentences;

    Comparing(Measure measure, Cause cause, Crossing crossing, Shares before, Shares after) {
        this.measure = measure;
        this.crossing = crossing;
        this.before = before;
        this.after = after;
        this.sentences = new Sentences(measure, cause, crossing);
    }

    /** A practice as it was and as it is: of several that became one there is more than one before. */
    static final class Pair {
        final List<Standing> before = new ArrayList<>();

        @Nullable
        Standing after;

        Standing any() {
            return after != null ? after : before.get(0);
        }
    }

    /** The practices of both results by the id they have now; those that are gone by the id they had, at the end. */
    static Map<String, Pair> pairs(GapAnalysis before, GapAnalysis after, Crossing crossing) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        after.standings().forEach((id, standing) -> {
            var pair = new Pair();
            pair.after = standing;
            pairs.put(id, pair);
        });
        boolean moved = !before.pack().ref().equals(after.pack().ref());
        before.standings().forEach((id, standing) -> {
            String now = moved ? crossing.idNow(id).filter(pairs::containsKey).orElse(id) : id;
            pairs.computeIfAbsent(now, gone -> new Pair()).before.add(standing);
        });
        return pairs;
    }

    /** What happened to each practice that something happened to, the biggest first, and to all others together. */
    List<Bridge.Share> shares() {
        List<Bridge.Share> shares = new ArrayList<>();
        Ends others = Ends.NOTHING;
        for (Map.Entry<String, Pair> entry :
                pairs(before.analysis(), after.analysis(), crossing).entrySet()) {
            Pair pair = entry.getValue();
            Ends change = pair.after == null ? Ends.NOTHING : after.of(pair.after, measure);
            for (Standing was : pair.before) {
                change = change.minus(before.of(was, measure));
            }
            Optional<String> sentence = sentences.of(entry.getKey(), pair);
            if (sentence.isPresent()) {
                shares.add(new Bridge.Share(Optional.of(entry.getKey()), change, Tenths.NOTHING, sentence.get()));
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
