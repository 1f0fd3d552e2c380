package org.fairlead.plans.next;

/** One way in which a goal is reached: so many points, and every must-have at a step of the scale or above. */
final class Aim {
    private final long points;
    private final int[] least;

    /**
     * An aim.
     *
     * @param points what the ladders have to be worth
     * @param least for each ladder, the step at which it has to count
     */
    Aim(long points, int[] least) {
        this.points = points;
        this.least = least;
    }

    long points() {
        return points;
    }

    int least(int ladder) {
        return least[ladder];
    }
}
