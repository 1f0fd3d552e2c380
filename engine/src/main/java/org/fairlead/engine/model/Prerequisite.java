package org.fairlead.engine.model;

/** A practice that must stand at this level or above before a step begins. */
public record Prerequisite(String practice, Level level) {
    @Override
    public String toString() {
        return practice + " " + level.name();
    }
}
