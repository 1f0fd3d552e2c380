package org.fairlead.engine.model;

import java.util.Optional;

/**
 * A named stretch of the overall score.
 *
 * @param from the lowest score in it, 0 to 100
 * @param mustHaves the level that every must-have that applies has to reach
 */
public record Band(String name, int from, Optional<Level> mustHaves, String means) {}
