package org.fairlead.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * The result of the whole.
 *
 * @param score the weighted mean of the areas that can be assessed
 * @param evidenced the same, counting only what is shown
 * @param completeness the share of the weight of all practices that apply which was answered with a level, 0 to 100
 * @param atLeast the band in the worst case
 * @param atMost the band in the best case
 * @param gates must-haves that keep the organisation out of a band its score would reach
 */
public record Overall(
        Optional<Range> score,
        Optional<Range> evidenced,
        double completeness,
        Optional<Band> atLeast,
        Optional<Band> atMost,
        List<Gate> gates) {
    /** A must-have below the level that a band asks for. */
    public record Gate(Band band, String practice, Level needed) {}

    public Overall {
        gates = List.copyOf(gates);
    }
}
