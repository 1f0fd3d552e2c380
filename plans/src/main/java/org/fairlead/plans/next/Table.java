package org.fairlead.plans.next;

import java.util.Arrays;
import java.util.List;

/**
 * The least cost at which choices, one from each row, are worth enough together, and a side cost stays within a limit: a knapsack problem
 * with groups, solved by tabulating what each cost can buy. Of equal costs the choice that is worth more.
 */
final class Table {
    /** One way to choose from a row. */
    record Choice(int cost, int side, long points) {}

    private static final long NOTHING = -1;

    private final List<List<Choice>> rows;
    private final long needed;
    private final int most;
    private final int sideLimit;
    private final byte[][] chosen;

    /** How many cells were filled: what it took, the same on every machine. */
    long work;

    Table(List<List<Choice>> rows, long needed, int most, int sideLimit) {
        this.rows = rows;
        this.needed = needed;
        this.most = most;
        this.sideLimit = sideLimit;
        this.chosen = new byte[rows.size()][];
    }

    /** The place of the choice in each row, or nothing where no cost up to the most is enough. */
    int[] cheapest() {
        int wide = most + 1;
        int cells = wide * (sideLimit + 1);
        long[] worth = new long[cells];
        Arrays.fill(worth, NOTHING);
        worth[0] = 0;
        long[] left = left();
        for (int row = 0; row < rows.size(); row++) {
            worth = row(row, worth, needed - left[row + 1], wide);
            work += (long) cells * rows.get(row).size();
        }
        for (int cost = 0; cost < wide; cost++) {
            int best = -1;
            for (int side = 0; side <= sideLimit; side++) {
                int cell = side * wide + cost;
                if (worth[cell] >= needed && worth[cell] > NOTHING && (best < 0 || worth[cell] > worth[best])) {
                    best = cell;
                }
            }
            if (best >= 0) {
                return traced(best, wide);
            }
        }
        return new int[0];
    }

    /** What the rows from each on are worth at the most. */
    private long[] left() {
        long[] left = new long[rows.size() + 1];
        for (int row = rows.size() - 1; row >= 0; row--) {
            long best = 0;
            for (Choice choice : rows.get(row)) {
                best = Math.max(best, choice.points());
            }
            left[row] = left[row + 1] + best;
        }
        return left;
    }

    /** @param enough what is worth less by now cannot become enough any more */
    private long[] row(int row, long[] before, long enough, int wide) {
        long[] after = new long[before.length];
        Arrays.fill(after, NOTHING);
        byte[] by = new byte[before.length];
        List<Choice> choices = rows.get(row);
        for (int each = 0; each < choices.size(); each++) {
            Choice choice = choices.get(each);
            for (int side = 0; side + choice.side() <= sideLimit; side++) {
                int from = side * wide;
                int to = from + choice.side() * wide + choice.cost();
                for (int cost = 0; cost + choice.cost() < wide; cost++) {
                    long worth = before[from + cost];
                    if (worth != NOTHING
                            && worth + choice.points() >= enough
                            && worth + choice.points() > after[to + cost]) {
                        after[to + cost] = worth + choice.points();
                        by[to + cost] = (byte) each;
                    }
                }
            }
        }
        chosen[row] = by;
        return after;
    }

    private int[] traced(int cell, int wide) {
        int[] choices = new int[rows.size()];
        for (int row = rows.size() - 1; row >= 0; row--) {
            choices[row] = chosen[row][cell];
            Choice choice = rows.get(row).get(choices[row]);
            cell -= choice.side() * wide + choice.cost();
        }
        return choices;
    }
}
