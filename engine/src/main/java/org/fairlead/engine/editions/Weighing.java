package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Standing;

/** Judges accounts under the edition they answer and under a draft. */
final class Weighing {
    /** Enough to keep all processors busy, few enough that what is known of each practice need not be kept for all accounts. */
    private static final int AT_ONCE = 1000;

    private static final int DECIDERS = 3;

    private final Map<PackRef, Way> ways = new HashMap<>();
    private final RulePack draft;

    /** From one of the editions that were answered to the draft, with all that does not hang on an account. */
    private record Way(Crossing crossing, Ranks ranks, Pairing across, Pairing within) {}

    Weighing(Map<PackRef, Crossing> crossings) {
        this.draft = crossings.values().stream()
                .map(crossing -> crossing.later().pack())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no way to the draft."));
        crossings.forEach((ref, crossing) -> ways.put(
                ref,
                new Way(
                        crossing,
                        Ranks.of(crossing.earlier().pack(), draft),
                        Pairing.across(crossing),
                        Pairing.within(draft))));
    }

    /** One account, and what each practice does to its score. */
    private record Weighed(Impact.Case seen, PackRef from, Effects effects) {}

    Impact impact(List<Assessment> assessments) {
        List<Impact.Case> cases = new ArrayList<>();
        Map<PackRef, Sums> sums = new TreeMap<>();
        for (int from = 0; from < assessments.size(); from += AT_ONCE) {
            List<Weighed> weighed =
                    assessments.subList(from, Math.min(assessments.size(), from + AT_ONCE)).parallelStream()
                            .map(this::weigh)
                            .toList();
            // One after the other, so that the sums are the same each time.
            for (Weighed each : weighed) {
                cases.add(each.seen());
                sums.computeIfAbsent(each.from(), ref -> new Sums(way(ref).across()))
                        .add(each.effects());
            }
        }
        return new Impact(
                draft, List.copyOf(sums.keySet()), cases, Groups.of(cases), 0, effects(sums.values().stream()), 1);
    }

    private Way way(PackRef from) {
        return Objects.requireNonNull(ways.get(from), () -> "No way leads from (%s) to the draft.".formatted(from));
    }

    /** What each practice does to all scores together. */
    private static final class Sums {
        private final Pairing pairing;
        private final double[] low;
        private final double[] high;
        private final int[] organisations;
        private final int[] waiting;

        Sums(Pairing pairing) {
            this.pairing = pairing;
            int size = pairing.all().size();
            this.low = new double[size];
            this.high = new double[size];
            this.organisations = new int[size];
            this.waiting = new int[size];
        }

        void add(Effects effects) {
            for (int i = 0; i < low.length; i++) {
                low[i] += effects.low(i);
                high[i] += effects.high(i);
                organisations[i] += effects.isNothing(i) ? 0 : 1;
                waiting[i] += effects.waits(i) ? 1 : 0;
            }
        }

        Stream<Impact.Effect> effects() {
            List<Impact.Effect> effects = new ArrayList<>();
            for (int i = 0; i < low.length; i++) {
                if (organisations[i] + waiting[i] > 0) {
                    var named = pairing.all().get(i).named();
                    effects.add(new Impact.Effect(
                            named.id(), named.title(), low[i], high[i], organisations[i], waiting[i]));
                }
            }
            return effects.stream();
        }
    }

    private static List<Impact.Effect> effects(Stream<Sums> sums) {
        Map<String, Impact.Effect> effects = new LinkedHashMap<>();
        sums.flatMap(Sums::effects).forEach(effect -> effects.merge(effect.practice(), effect, Impact.Effect::plus));
        return effects.values().stream()
                .sorted(Comparator.comparingDouble(Impact.Effect::most)
                        .reversed()
                        .thenComparing(Impact.Effect::practice))
                .toList();
    }

    private Weighed weigh(Assessment assessment) {
        Way way = way(assessment.pack());
        Crossing crossing = way.crossing();
        GapAnalysis before = crossing.earlier().assess(assessment);
        Assessment moved = crossing.carried(assessment);
        GapAnalysis carried;
        GapAnalysis confirmed;
        if (moved.answers().values().stream().anyMatch(Answer.ToConfirm.class::isInstance)) {
            List<GapAnalysis> both = crossing.later()
                    .assess(moved, crossing.asSaid(assessment, moved).answers());
            carried = both.get(0);
            confirmed = both.get(1);
        } else {
            carried = crossing.later().assess(moved);
            confirmed = carried;
        }
        return weighed(way, before, carried, confirmed);
    }

    private static Weighed weighed(Way way, GapAnalysis before, GapAnalysis carried, GapAnalysis confirmed) {
        Assessment assessment = before.assessment();
        Move move = way.ranks().move(before.overall(), carried.overall());
        Move ifConfirmed = way.ranks().move(before.overall(), confirmed.overall());
        var effects = new Effects(way.across(), before, confirmed, carried);
        return new Weighed(
                new Impact.Case(
                        assessment.file(),
                        assessment.organisation().name(),
                        Optional.of(assessment.pack()),
                        Optional.of(new Impact.Kind(assessment.organisation().audience(), before.size())),
                        before.overall(),
                        carried.overall(),
                        confirmed.overall(),
                        move,
                        ifConfirmed,
                        waiting(carried),
                        deciders(way, before, carried, confirmed, move, ifConfirmed, effects),
                        move.isOne() || ifConfirmed.isOne()
                                ? new Deciding(before, carried, confirmed).sentences(way.crossing())
                                : List.of()),
                assessment.pack(),
                effects);
    }

    /** The rules decide where the band moves even if all is confirmed; otherwise what waits does. */
    private static List<Impact.Decider> deciders(
            Way way,
            GapAnalysis before,
            GapAnalysis carried,
            GapAnalysis confirmed,
            Move move,
            Move ifConfirmed,
            Effects effects) {
        if (ifConfirmed.isOne()) {
            return effects.strongest(
                    DECIDERS, ifConfirmed::pull, new Sentences(Measure.CLAIMED, Cause.RULES), before, confirmed);
        }
        return move.isOne()
                ? new Effects(way.within(), confirmed, carried, carried)
                        .strongest(
                                DECIDERS,
                                move::pull,
                                new Sentences(Measure.CLAIMED, Cause.TO_CONFIRM),
                                confirmed,
                                carried)
                : List.of();
    }

    private static int waiting(GapAnalysis carried) {
        int waiting = 0;
        for (Standing standing : carried.standings().values()) {
            waiting += standing.state() == AnswerState.TO_CONFIRM ? 1 : 0;
        }
        return waiting;
    }
}
