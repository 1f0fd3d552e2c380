package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Standing;

/** Judges accounts under the edition they answer and under a draft. */
final class Weighing {
    /** Enough to keep all processors busy, few enough that what is known of each practice need not be kept for all accounts. */
    private static final int AT_ONCE = 1000;

    private static final int DECIDERS = 3;
    /** Far below what could be seen in a score, far above what is lost in adding up doubles. */
    private static final double NOTHING = 1e-9;

    private final Map<PackRef, Crossing> crossings;
    private final Map<PackRef, Ranks> ranks = new HashMap<>();
    private final RulePack draft;

    Weighing(Map<PackRef, Crossing> crossings) {
        this.crossings = Map.copyOf(crossings);
        this.draft = crossings.values().stream()
                .map(crossing -> crossing.later().pack())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no way to the draft."));
        crossings.forEach((ref, crossing) -> ranks.put(
                ref, Ranks.of(crossing.earlier().pack(), crossing.later().pack())));
    }

    /** One account with what each practice does to its score. */
    private record Weighed(Impact.Case seen, Map<String, Points> points, List<String> waiting) {}

    private record Points(String title, double low, double high) {
        boolean isNothing() {
            return Math.abs(low) < NOTHING && Math.abs(high) < NOTHING;
        }
    }

    Impact impact(List<Assessment> assessments) {
        List<Impact.Case> cases = new ArrayList<>();
        Map<String, Impact.Effect> effects = new LinkedHashMap<>();
        for (int from = 0; from < assessments.size(); from += AT_ONCE) {
            List<Weighed> weighed =
                    assessments.subList(from, Math.min(assessments.size(), from + AT_ONCE)).parallelStream()
                            .map(this::weigh)
                            .toList();
            weighed.forEach(each -> {
                cases.add(each.seen());
                add(effects, each);
            });
        }
        return new Impact(
                draft,
                assessments.stream().map(Assessment::pack).distinct().sorted().toList(),
                cases,
                Groups.of(cases),
                0,
                effects.values().stream()
                        .sorted(Comparator.comparingDouble(Impact.Effect::most)
                                .reversed()
                                .thenComparing(Impact.Effect::practice))
                        .toList(),
                1);
    }

    /** In the order of the accounts, so that the sums are the same each time. */
    private void add(Map<String, Impact.Effect> effects, Weighed weighed) {
        weighed.points().forEach((practice, points) -> {
            if (!points.isNothing()) {
                add(effects, new Impact.Effect(practice, points.title(), points.low(), points.high(), 1, 0));
            }
        });
        weighed.waiting()
                .forEach(practice -> add(
                        effects,
                        new Impact.Effect(practice, draft.practice(practice).title(), 0, 0, 0, 1)));
    }

    private static void add(Map<String, Impact.Effect> effects, Impact.Effect effect) {
        effects.merge(
                effect.practice(),
                effect,
                (sum, one) -> new Impact.Effect(
                        sum.practice(),
                        sum.title(),
                        sum.low() + one.low(),
                        sum.high() + one.high(),
                        sum.organisations() + one.organisations(),
                        sum.waiting() + one.waiting()));
    }

    private Weighed weigh(Assessment assessment) {
        Crossing crossing = Objects.requireNonNull(
                crossings.get(assessment.pack()), assessment.pack().toString());
        GapAnalysis before = crossing.earlier().assess(assessment);
        Assessment moved = crossing.carried(assessment);
        GapAnalysis carried = crossing.later().assess(moved);
        List<String> waiting = waiting(moved, carried);
        GapAnalysis confirmed = moved.answers().values().stream().anyMatch(Answer.ToConfirm.class::isInstance)
                ? crossing.later().assess(crossing.asSaid(assessment))
                : carried;
        return new Looking(crossing, before, carried, confirmed).weighed(waiting);
    }

    /** What has to be confirmed and counts. */
    private static List<String> waiting(Assessment moved, GapAnalysis carried) {
        return carried.standings().values().stream()
                .filter(Standing::applies)
                .map(Standing::practice)
                .map(Practice::id)
                .filter(id -> moved.answers().get(id) instanceof Answer.ToConfirm)
                .toList();
    }

    /** One account before and after. */
    private final class Looking {
        private final Crossing crossing;
        private final GapAnalysis before;
        private final GapAnalysis carried;
        private final GapAnalysis confirmed;
        private final Move move;
        private final Move ifConfirmed;

        Looking(Crossing crossing, GapAnalysis before, GapAnalysis carried, GapAnalysis confirmed) {
            this.crossing = crossing;
            this.before = before;
            this.carried = carried;
            this.confirmed = confirmed;
            Ranks bands = Objects.requireNonNull(ranks.get(before.pack().ref()));
            this.move = bands.move(before.overall(), carried.overall());
            this.ifConfirmed = bands.move(before.overall(), confirmed.overall());
        }

        Weighed weighed(List<String> waiting) {
            Map<String, Comparing.Pair> pairs = Comparing.pairs(before, confirmed, crossing);
            Map<String, Points> points = points(pairs, new Shares(before), new Shares(confirmed));
            Assessment assessment = before.assessment();
            return new Weighed(
                    new Impact.Case(
                            assessment.file(),
                            assessment.organisation().name(),
                            Optional.of(assessment.pack()),
                            Optional.of(
                                    new Impact.Kind(assessment.organisation().audience(), before.size())),
                            before.overall(),
                            carried.overall(),
                            confirmed.overall(),
                            move,
                            ifConfirmed,
                            waiting.size(),
                            deciders(pairs, points),
                            move.isOne() ? gates() : List.of()),
                    points,
                    waiting);
        }

        private Map<String, Points> points(Map<String, Comparing.Pair> pairs, Shares was, Shares is) {
            Map<String, Points> points = new LinkedHashMap<>();
            pairs.forEach((id, pair) -> {
                double low = pair.after == null ? 0 : is.low(pair.after);
                double high = pair.after == null ? 0 : is.high(pair.after);
                for (Standing each : pair.before) {
                    low -= was.low(each);
                    high -= was.high(each);
                }
                points.put(id, new Points(pair.any().practice().title(), low, high));
            });
            return points;
        }

        /** The rules decide where the band moves even if all is confirmed; otherwise what waits does. */
        private List<Impact.Decider> deciders(Map<String, Comparing.Pair> pairs, Map<String, Points> points) {
            if (ifConfirmed.isOne()) {
                return biggest(ifConfirmed, Cause.RULES, pairs, points);
            }
            if (!move.isOne()) {
                return List.of();
            }
            Map<String, Comparing.Pair> waits = Comparing.pairs(confirmed, carried, crossing);
            return biggest(move, Cause.TO_CONFIRM, waits, points(waits, new Shares(confirmed), new Shares(carried)));
        }

        private List<Impact.Decider> biggest(
                Move way, Cause cause, Map<String, Comparing.Pair> pairs, Map<String, Points> points) {
            var sentences = new Sentences(Measure.CLAIMED, cause, crossing);
            return points.entrySet().stream()
                    .filter(entry -> pull(way, entry.getValue()) > NOTHING)
                    .sorted(Comparator.comparingDouble((Map.Entry<String, Points> entry) -> pull(way, entry.getValue()))
                            .reversed()
                            .thenComparing(Map.Entry::getKey))
                    .limit(DECIDERS)
                    .map(entry -> new Impact.Decider(
                            entry.getKey(),
                            entry.getValue().low(),
                            entry.getValue().high(),
                            sentences
                                    .of(entry.getKey(), Objects.requireNonNull(pairs.get(entry.getKey())))
                                    .orElse("%s counts for %s.".formatted(entry.getKey(), more(entry.getValue())))))
                    .toList();
        }

        private String more(Points points) {
            return points.low() + points.high() > 0 ? "more" : "less";
        }

        /** How strongly a practice pulls in the direction in which the band moves. */
        private double pull(Move way, Points points) {
            return switch (way) {
                case GAINS, MAY_GAIN -> Math.max(points.low(), points.high());
                case LOSES, MAY_LOSE -> -Math.min(points.low(), points.high());
                default -> Math.max(Math.abs(points.low()), Math.abs(points.high()));
            };
        }

        private List<String> gates() {
            List<String> were = before.overall().gates().stream()
                    .map(gate -> named(crossing.idNow(gate.practice()).orElse(gate.practice()), gate))
                    .toList();
            List<String> are = carried.overall().gates().stream()
                    .map(gate -> named(gate.practice(), gate))
                    .toList();
            List<String> sentences = new ArrayList<>();
            are.stream()
                    .filter(gate -> !were.contains(gate))
                    .forEach(gate -> sentences.add("Newly kept from " + gate + "."));
            were.stream()
                    .filter(gate -> !are.contains(gate))
                    .forEach(gate -> sentences.add("No longer kept from " + gate + "."));
            sentences.addAll(thresholds());
            return sentences;
        }

        /** Bands of this organisation that ask for something else now. */
        private List<String> thresholds() {
            Set<String> reached = Stream.of(before.overall(), carried.overall(), confirmed.overall())
                    .flatMap(overall -> Stream.of(overall.atLeast(), overall.atMost()))
                    .flatMap(Optional::stream)
                    .map(Band::name)
                    .collect(Collectors.toSet());
            List<String> sentences = new ArrayList<>();
            for (Band now : draft.bands()) {
                before.pack().bands().stream()
                        .filter(was -> was.name().equals(now.name()) && reached.contains(now.name()))
                        .forEach(was -> sentences.addAll(threshold(was, now)));
            }
            return sentences;
        }

        private List<String> threshold(Band was, Band now) {
            List<String> sentences = new ArrayList<>();
            if (was.from() != now.from()) {
                sentences.add("'%s' begins at %d instead of %d.".formatted(now.name(), now.from(), was.from()));
            }
            String needed = now.mustHaves().map(Level::name).orElse("");
            if (!was.mustHaves().map(Level::name).orElse("").equals(needed)) {
                sentences.add(
                        needed.isEmpty()
                                ? "'%s' asks for no level of must-haves any more.".formatted(now.name())
                                : "'%s' asks for '%s' in every must-have now.".formatted(now.name(), needed));
            }
            return sentences;
        }

        private String named(String practice, Overall.Gate gate) {
            return "'%s' by %s below '%s'".formatted(gate.band().name(), practice, gate.needed());
        }
    }
}
