package org.fairlead.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * The levels of a pack from lowest to highest.
 *
 * @param unit the credit of the highest level: credits are whole numbers of {@code 1/unit}, so that sums are exact
 */
public record Scale(List<Level> levels, int unit) {
    public Scale {
        levels = List.copyOf(levels);
        if (levels.size() < 2) {
            throw new IllegalArgumentException(
                    "A scale needs two levels or more, and this has (%d).".formatted(levels.size()));
        }
    }

    public Level level(int step) {
        return levels.get(step);
    }

    public Level lowest() {
        return levels.get(0);
    }

    public Level highest() {
        return levels.get(levels.size() - 1);
    }

    public Optional<Level> find(String name) {
        for (Level level : levels) {
            if (level.name().equals(name)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The step of a level by its name; the name must be one of this scale. */
    public int step(String name) {
        for (Level level : levels) {
            if (level.name().equals(name)) {
                return level.step();
            }
        }
        throw new IllegalArgumentException("The scale %s has no level (%s).".formatted(names(), name));
    }

    public List<String> names() {
        return levels.stream().map(Level::name).toList();
    }
}
