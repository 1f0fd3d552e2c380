package org.fairlead.plans.scheduling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What waits for what, as far as it can be drawn as trees. What goes round in a ring is cut at one place, so that a tree never asks for more
 * than the tasks do.
 */
final class Forest {
    private final int[] order;
    private final int[] parents;
    private final boolean[] waits;

    /**
     * The trees of some tasks.
     *
     * @param after by task: those that it waits for
     */
    Forest(int[][] after) {
        List<List<int[]>> beside = new ArrayList<>();
        for (int task = 0; task < after.length; task++) {
            beside.add(new ArrayList<>());
        }
        int[] trees = IntStream.range(0, after.length).toArray();
        for (int[] pair : needed(after)) {
            int one = tree(trees, pair[0]);
            int other = tree(trees, pair[1]);
            if (one != other) {
                trees[one] = other;
                beside.get(pair[0]).add(new int[] {pair[1], 1});
                beside.get(pair[1]).add(new int[] {pair[0], 0});
            }
        }
        this.parents = new int[after.length];
        this.waits = new boolean[after.length];
        this.order = walk(beside);
    }

    /** All tasks, each behind its parent. */
    int[] order() {
        return order;
    }

    /** The parent of a task in its tree; negative where it has none. */
    int parent(int task) {
        return parents[task];
    }

    /** Whether a task waits for its parent; otherwise the parent waits for it. */
    boolean waits(int task) {
        return waits[task];
    }

    private int[] walk(List<List<int[]>> beside) {
        List<Integer> seen = new ArrayList<>();
        Arrays.fill(parents, -2);
        for (int root = 0; root < parents.length; root++) {
            if (parents[root] == -2) {
                parents[root] = -1;
                Deque<Integer> open = new ArrayDeque<>(List.of(root));
                while (!open.isEmpty()) {
                    int task = open.pop();
                    seen.add(task);
                    for (int[] next : beside.get(task)) {
                        if (parents[next[0]] == -2) {
                            parents[next[0]] = task;
                            waits[next[0]] = next[1] == 1;
                            open.push(next[0]);
                        }
                    }
                }
            }
        }
        return seen.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Pairs of a task and one that waits for it, without those that follow from others; first those that nothing else follows from. */
    private static List<int[]> needed(int[][] after) {
        BitSet[] all = new BitSet[after.length];
        List<int[]> pairs = new ArrayList<>();
        for (int task = 0; task < after.length; task++) {
            reach(after, task, all);
        }
        for (int task = 0; task < after.length; task++) {
            for (int first : after[task]) {
                int[] others = after[task];
                if (IntStream.of(others).noneMatch(other -> other != first && all[other].get(first))) {
                    pairs.add(new int[] {first, task});
                }
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> after[pair[1]].length));
        return pairs;
    }

    private static BitSet reach(int[][] after, int task, BitSet[] all) {
        if (all[task] == null) {
            BitSet reached = new BitSet();
            all[task] = reached;
            for (int first : after[task]) {
                reached.set(first);
                reached.or(reach(after, first, all));
            }
        }
        return all[task];
    }

    private static int tree(int[] trees, int task) {
        int tree = task;
        while (trees[tree] != tree) {
            tree = trees[tree];
        }
        return tree;
    }
}
