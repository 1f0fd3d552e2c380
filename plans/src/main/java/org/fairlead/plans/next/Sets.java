package org.fairlead.plans.next;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.plans.next.Way.Kind;

/** The cheapest, the fastest and the fewest: each found, judged, and made as small as it can be. */
final class Sets {
    private final Trial trial;
    private final Candidates candidates;
    private final Goal goal;
    private final BitSet possible;
    private final Ladders ladders;
    private final Knowledge knowledge;
    private final int unit;

    /** @param possible all that can be carried out, which reaches the goal */
    Sets(Trial trial, Goal goal, BitSet possible, List<RuleFacts> rules) {
        this.trial = trial;
        this.candidates = trial.candidates;
        this.goal = goal;
        this.possible = possible;
        this.ladders = new Ladders(candidates, goal, trial.judged(possible));
        this.knowledge = new Knowledge(trial, ladders, possible, rules);
        this.unit = Math.max(
                1,
                IntStream.range(0, candidates.size())
                        .mapToObj(at -> BigInteger.valueOf(candidates.days(at)))
                        .reduce(BigInteger.ZERO, BigInteger::gcd)
                        .intValue());
    }

    List<Way> ways() {
        Map<BitSet, Set<Kind>> kinds = new LinkedHashMap<>();
        Set<Kind> proved = EnumSet.noneOf(Kind.class);
        found(Kind.CHEAPEST, least(true, possible), kinds, proved);
        found(Kind.FASTEST, new Search.Found(least(true, fastest()).set(), true), kinds, proved);
        found(Kind.FEWEST, least(false, possible), kinds, proved);
        List<Way> ways = new ArrayList<>();
        kinds.forEach((set, of) -> ways.add(way(set, of, proved)));
        return ways;
    }

    private static void found(Kind kind, Search.Found found, Map<BitSet, Set<Kind>> kinds, Set<Kind> proved) {
        kinds.computeIfAbsent(found.set(), any -> EnumSet.noneOf(Kind.class)).add(kind);
        if (found.proved()) {
            proved.add(kind);
        }
    }

    private Way way(BitSet set, Set<Kind> kinds, Set<Kind> proved) {
        Set<Kind> provedOfThese = EnumSet.copyOf(kinds);
        provedOfThese.retainAll(proved);
        List<Action> actions = candidates.of(set);
        List<Prerequisite> takenAsMet = actions.stream()
                .flatMap(action -> candidates.takenAsMet(action).stream())
                .distinct()
                .sorted(Comparator.comparing(Prerequisite::practice)
                        .thenComparing(each -> each.level().step()))
                .toList();
        return new Way(
                kinds,
                provedOfThese,
                actions,
                set.stream().mapToObj(candidates::finish).toList(),
                candidates.days(set),
                candidates.months(set),
                takenAsMet,
                trial.judged(set));
    }

    /** All that can be done by the earliest month by which the goal can be reached. */
    private BitSet fastest() {
        int[] months =
                possible.stream().map(candidates::finish).distinct().sorted().toArray();
        int from = 0;
        int to = months.length - 1;
        while (from < to) {
            int middle = (from + to) / 2;
            if (trial.reaches(doneBy(months[middle]))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return doneBy(months[from]);
    }

    private BitSet doneBy(int month) {
        BitSet done = new BitSet();
        possible.stream().filter(at -> candidates.finish(at) <= month).forEach(done::set);
        return trial.possible(done);
    }

    /** The least person-days and of those the fewest actions, or the other way round. */
    private Search.Found least(boolean byDays, BitSet within) {
        var first = new Weighing(ladders, byDays, unit, -1);
        Search.Found found = search(first, within, within);
        if (!found.proved()) {
            found = new Search.Found(cheaper(found.set(), greedy(within, first), first), false);
        }
        var then = new Weighing(ladders, !byDays, unit, first.cost(found.set()));
        BitSet fewer = search(then, found.set(), within).set();
        return new Search.Found(new Smaller(trial).without(fewer, first), found.proved());
    }

    private Search.Found search(Weighing weighing, BitSet start, BitSet within) {
        BitSet best = start;
        boolean proved = true;
        for (Aim aim : ladders.aims(goal)) {
            Search.Found found = new Search(trial, ladders, aim, knowledge, weighing, within).cheapest(best);
            best = found.set();
            proved &= found.proved();
        }
        return new Search.Found(best, proved);
    }

    private static BitSet cheaper(BitSet one, BitSet other, Weighing weighing) {
        return weighing.cost(other) < weighing.cost(one) ? other : one;
    }

    /** The better of two simple sets: in the order of the plan, and by what each is worth for its cost, as far as is wanted. */
    private BitSet greedy(BitSet within, Weighing weighing) {
        List<Integer> byPlan = within.stream().boxed().toList();
        List<Integer> byWorth = byPlan.stream()
                .sorted(Comparator.comparingDouble((Integer at) ->
                        -candidates.actions.get(at).gain().points() / (weighing.byDays() ? candidates.days(at) : 1)))
                .toList();
        return cheaper(greedy(byPlan, weighing), greedy(byWorth, weighing), weighing);
    }

    private BitSet greedy(List<Integer> order, Weighing weighing) {
        int from = 0;
        int to = order.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (trial.isGood(first(order, middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return new Smaller(trial).without(first(order, to), weighing);
    }

    /** The first of them, with what leads to them. */
    private BitSet first(List<Integer> order, int count) {
        BitSet first = new BitSet();
        order.subList(0, count).forEach(at -> with(at, first));
        return first;
    }

    private void with(int at, BitSet set) {
        if (!set.get(at)) {
            set.set(at);
            candidates.before(at).ifPresent(before -> with(before, set));
            candidates
                    .needs(candidates.actions.get(at))
                    .forEach(needed -> candidates.leadingTo(needed).ifPresent(before -> with(before, set)));
        }
    }
}
