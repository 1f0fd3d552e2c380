package org.fairlead.plans.next;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far each ladder is climbed at the least and at the most, and where its practice is taken to be held down. */
final class Bounds {
    private final Ladders ladders;
    private final Aim aim;
    private final int[] low;
    private final int[] high;
    private final int[] held;

    private Bounds(Ladders ladders, Aim aim, int[] low, int[] high, int[] held) {
        this.ladders = ladders;
        this.aim = aim;
        this.low = low;
        this.high = high;
        this.held = held;
    }

    /** Nothing climbed, and everything open that these actions lead to. */
    static Bounds of(Ladders ladders, Aim aim, BitSet within) {
        int[] held = ladders.all.stream().mapToInt(Ladder::most).toArray();
        return new Bounds(ladders, aim, new int[held.length], ladders.rungs(within), held);
    }

    private Bounds copy() {
        return new Bounds(ladders, aim, low.clone(), high.clone(), held.clone());
    }

    boolean isOpen(Clause.Rung rung) {
        return high[rung.ladder()] >= rung.rung();
    }

    int counts(int ladder, int rung) {
        return ladders.all.get(ladder).counts(rung, held[ladder]);
    }

    int[] counted(int[] rungs) {
        int[] counted = new int[rungs.length];
        for (int ladder = 0; ladder < rungs.length; ladder++) {
            counted[ladder] = counts(ladder, rungs[ladder]);
        }
        return counted;
    }

    /** The choices of a ladder that reach what the aim asks of it; none where it cannot. */
    List<Table.Choice> choices(int ladder, Weighing weighing) {
        List<Table.Choice> choices = new ArrayList<>();
        for (int rung = low[ladder]; rung <= high[ladder]; rung++) {
            choices.add(new Table.Choice(
                    weighing.cost(ladder, rung),
                    weighing.side(ladder, rung),
                    ladders.all.get(ladder).points(rung, held[ladder])));
        }
        return choices;
    }

    int[] rungs(int[] choices) {
        int[] rungs = choices.clone();
        for (int ladder = 0; ladder < rungs.length; ladder++) {
            rungs[ladder] += low[ladder];
        }
        return rungs;
    }

    /** What a set of rungs breaks: of several, that whose answer mends most. Null where it breaks nothing. */
    @Nullable
    Clause broken(List<Clause> clauses, int[] rungs) {
        Map<Clause.Rung, Integer> asked = new HashMap<>();
        List<Clause> broken = new ArrayList<>();
        for (Clause clause : clauses) {
            if (asks(clause, rungs) && clause.oneOf().stream().noneMatch(each -> rungs[each.ladder()] >= each.rung())) {
                broken.add(clause);
                clause.oneOf().forEach(rung -> asked.merge(rung, 1, Integer::sum));
            }
        }
        Clause most = null;
        double best = 0;
        for (Clause clause : broken) {
            double mends = clause.oneOf().stream()
                            .mapToInt(rung -> asked.getOrDefault(rung, 0))
                            .max()
                            .orElse(0)
                    - clause.oneOf().size() / 1000.0;
            if (most == null || mends > best) {
                most = clause;
                best = mends;
            }
        }
        return most;
    }

    private boolean asks(Clause clause, int[] rungs) {
        if (clause.ladder() == Clause.ALWAYS) {
            return true;
        }
        int rung = rungs[clause.ladder()];
        return clause.counted() ? counts(clause.ladder(), rung) >= clause.from() : rung >= clause.from();
    }

    /** Parts that together hold every set that keeps to the clause, and no set twice. */
    List<Bounds> parts(Clause clause) {
        List<Bounds> parts = new ArrayList<>();
        Bounds rest = copy();
        for (Clause.Rung rung : clause.oneOf()) {
            if (rest.isOpen(rung)) {
                Bounds with = rest.copy();
                with.low[rung.ladder()] = Math.max(with.low[rung.ladder()], rung.rung());
                parts.add(with);
                rest.high[rung.ladder()] = rung.rung() - 1;
            }
        }
        if (clause.ladder() != Clause.ALWAYS && rest.silence(clause)) {
            parts.add(rest);
        }
        return parts;
    }

    /** Keeps below what makes a clause ask for something; false where that cannot be. */
    private boolean silence(Clause clause) {
        int ladder = clause.ladder();
        if (clause.counted()) {
            held[ladder] = Math.min(held[ladder], clause.from() - 1);
            return held[ladder] >= aim.least(ladder);
        }
        high[ladder] = Math.min(high[ladder], clause.from() - 1);
        return low[ladder] <= high[ladder];
    }

    /** Draws what follows from the clauses; false where no set is left. */
    boolean tightened(List<Clause> clauses) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int ladder = 0; ladder < low.length; ladder++) {
                while (low[ladder] <= high[ladder] && counts(ladder, low[ladder]) < aim.least(ladder)) {
                    low[ladder]++;
                    changed = true;
                }
                if (low[ladder] > high[ladder]) {
                    return false;
                }
            }
            for (Clause clause : clauses) {
                int before = sum();
                if (!follow(clause)) {
                    return false;
                }
                changed |= before != sum();
            }
        }
        return true;
    }

    private int sum() {
        int sum = 0;
        for (int ladder = 0; ladder < low.length; ladder++) {
            sum += low[ladder] - high[ladder] - held[ladder];
        }
        return sum;
    }

    private boolean follow(Clause clause) {
        Clause.Rung only = null;
        int open = 0;
        for (Clause.Rung rung : clause.oneOf()) {
            if (low[rung.ladder()] >= rung.rung()) {
                return true;
            }
            if (isOpen(rung)) {
                open++;
                only = rung;
            }
        }
        boolean asks = clause.ladder() == Clause.ALWAYS || isSure(clause);
        if (only == null) {
            return clause.ladder() != Clause.ALWAYS && silence(clause);
        }
        if (asks && open == 1) {
            low[only.ladder()] = Math.max(low[only.ladder()], only.rung());
        }
        return low[only.ladder()] <= high[only.ladder()];
    }

    /** Whether every set within the bounds makes the clause ask. */
    private boolean isSure(Clause clause) {
        return clause.counted() ? aim.least(clause.ladder()) >= clause.from() : low[clause.ladder()] >= clause.from();
    }
}
