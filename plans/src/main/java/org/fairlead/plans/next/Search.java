package org.fairlead.plans.next;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Looks for the set of least cost that reaches an aim, best bound first. A bound comes from what the ladders are worth by themselves, by a
 * {@link Table}; where its set waits for something, or is judged to reach less, the part of the rules that it broke is learned and the
 * search goes on without it. What comes out is judged; that nothing cheaper is left is proved, unless the work grew beyond a limit. The
 * limit counts work and not time, so that the same input gives the same result on every machine.
 */
final class Search {
    private static final long MOST_WORK = 150_000_000;
    private static final int MOST_NODES = 4_000;
    /** Most searches end long before: only a longer one is helped by sets that are mended on the way. */
    private static final int EASY = 100;

    private static final int MOST_REPAIRS = 4;

    private final Trial trial;
    private final Ladders ladders;
    private final Aim aim;
    private final Knowledge knowledge;
    private final Weighing weighing;
    private final BitSet within;
    private long work;
    private int made;

    /** @param within the actions that a set may have; all of them together can be carried out */
    Search(Trial trial, Ladders ladders, Aim aim, Knowledge knowledge, Weighing weighing, BitSet within) {
        this.trial = trial;
        this.ladders = ladders;
        this.aim = aim;
        this.knowledge = knowledge;
        this.weighing = weighing;
        this.within = within;
    }

    /** @param proved whether nothing costs less */
    record Found(BitSet set, boolean proved) {}

    /** A part of all sets: bounds for each ladder, and the best that could be among them. */
    private static final class Node {
        final Bounds bounds;
        final int[] best;
        final int cost;
        final int number;

        Node(Bounds bounds, int[] best, int cost, int number) {
            this.bounds = bounds;
            this.best = best;
            this.cost = cost;
            this.number = number;
        }
    }

    /**
     * The cheapest set.
     *
     * @param known a set that is good, to be beaten
     */
    Found cheapest(BitSet known) {
        BitSet best = known;
        int repairs = 0;
        var open = new PriorityQueue<Node>(
                Comparator.<Node>comparingInt(node -> node.cost).thenComparingInt(node -> node.number));
        add(open, Bounds.of(ladders, aim, within), weighing.cost(known));
        while (!open.isEmpty()) {
            Node node = open.remove();
            int least = weighing.cost(best);
            if (node.cost >= least) {
                return new Found(best, true);
            }
            if (work > MOST_WORK || made > MOST_NODES) {
                return new Found(best, false);
            }
            Clause broken = node.bounds.broken(knowledge.clauses(), node.best);
            BitSet set = ladders.set(node.best);
            if (broken == null && trial.isGood(set)) {
                return new Found(set, true);
            }
            if (broken == null || made == 1) {
                knowledge.learn(node.best, node.bounds.counted(node.best));
                broken = node.bounds.broken(knowledge.clauses(), node.best);
            }
            if (made > EASY && repairs < MOST_REPAIRS) {
                repairs++;
                BitSet repaired = repaired(node);
                if (weighing.cost(repaired) < least && weighing.fits(repaired)) {
                    best = repaired;
                }
            }
            if (broken == null) {
                broken = knowledge.anythingElse(set, within);
            }
            for (Bounds part : node.bounds.parts(broken)) {
                add(open, part, weighing.cost(best));
            }
        }
        return new Found(best, true);
    }

    private void add(PriorityQueue<Node> open, Bounds bounds, int least) {
        if (least < 1 || !bounds.tightened(knowledge.clauses())) {
            return;
        }
        List<List<Table.Choice>> rows = new ArrayList<>();
        for (int ladder = 0; ladder < ladders.all.size(); ladder++) {
            rows.add(bounds.choices(ladder, weighing));
        }
        var table = new Table(rows, aim.points(), least - 1, weighing.sideLimit());
        int[] choices = table.cheapest();
        work += table.work + 1;
        if (choices.length == rows.size()) {
            int[] best = bounds.rungs(choices);
            open.add(new Node(bounds, best, weighing.cost(ladders.set(best)), made++));
        }
    }

    /** The best of a node with what it waits for, made smaller again; all that there is where that is not enough. */
    private BitSet repaired(Node node) {
        int[] rungs = node.best.clone();
        Bounds any = Bounds.of(ladders, aim, within);
        Clause broken = any.broken(knowledge.clauses(), rungs);
        while (broken != null) {
            Clause.Rung first = broken.oneOf().stream()
                    .filter(any::isOpen)
                    .min(Comparator.comparingInt(rung -> weighing.cost(rung.ladder(), rung.rung())))
                    .orElse(null);
            if (first == null) {
                return within;
            }
            rungs[first.ladder()] = first.rung();
            broken = any.broken(knowledge.clauses(), rungs);
        }
        BitSet set = ladders.set(rungs);
        return trial.isGood(set) ? new Smaller(trial).without(set, weighing) : within;
    }
}
