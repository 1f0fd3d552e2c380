package org.fairlead.engine.model;

/**
 * One step of a pack's scale.
 *
 * @param step 0 for the lowest level, counting up
 * @param credit what it is worth, in units of {@link Scale#unit()}
 */
public record Level(int step, String name, int credit, String means) {
    @Override
    public String toString() {
        return name;
    }
}
