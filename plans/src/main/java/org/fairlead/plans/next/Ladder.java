package org.fairlead.plans.next;

import java.util.List;

/** Actions that are taken one after the other: the steps of a practice, or one that puts something right. Rung n has the first n taken. */
final class Ladder {
    private final String practice;
    private final List<Integer> actions;
    private final int[] claims;
    private final int[] days;
    private final long[] points;
    private final int most;

    /**
     * A ladder.
     *
     * @param actions their places, lowest first
     * @param claims for each rung, the step of the scale that is claimed on it; nothing where it puts something right
     * @param days for each rung, the person-days until there
     * @param points for each step of the scale, what it is worth when it counts
     * @param most no rung counts above this step of the scale, whatever else is done
     */
    Ladder(String practice, List<Integer> actions, int[] claims, int[] days, long[] points, int most) {
        this.practice = practice;
        this.actions = List.copyOf(actions);
        this.claims = claims;
        this.days = days;
        this.points = points;
        this.most = most;
    }

    String practice() {
        return practice;
    }

    List<Integer> actions() {
        return actions;
    }

    int top() {
        return actions.size();
    }

    int most() {
        return most;
    }

    boolean isPractice() {
        return claims.length > 0;
    }

    int days(int rung) {
        return days[rung];
    }

    /** The step of the scale that counts on a rung if nothing but this holds it down. */
    int counts(int rung, int heldAt) {
        return isPractice() ? Math.min(claims[rung], Math.min(most, heldAt)) : 0;
    }

    long points(int rung, int heldAt) {
        return isPractice() ? points[counts(rung, heldAt)] : 0;
    }
}
