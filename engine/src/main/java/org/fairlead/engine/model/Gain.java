package org.fairlead.engine.model;

import java.util.Optional;

/**
 * What an action does to the overall score, found by judging again with the action taken.
 *
 * @param points at least so many points of 100, whatever the unknown answers turn out to be
 * @param band the band that is newly reached in the worst case, if any
 */
public record Gain(double points, Optional<Band> band) {}
