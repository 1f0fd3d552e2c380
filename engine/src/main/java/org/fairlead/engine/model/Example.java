package org.fairlead.engine.model;

import java.util.Map;
import java.util.Optional;

/**
 * One organisation, and what a pack is to say of it.
 *
 * @param folder the folder of the practice or rules it belongs to
 * @param given the organisation, its facts and its answers
 * @param expected by practice id
 * @param overall what is expected of the whole
 */
public record Example(
        String folder,
        String title,
        Assessment given,
        Map<String, Expected> expected,
        Optional<Overall> overall,
        Position at) {
    /**
     * What is expected of one practice; what is empty is not looked at.
     *
     * @param level the level after all rules, with unanswered practices taken at their best
     * @param because why it does not apply
     * @param next the level its next step leads to
     * @param severity how much the gap matters
     * @param findings the findings of the rules of the same folder, with their full reasons
     */
    public record Expected(
            Optional<Boolean> applies,
            Optional<String> because,
            Optional<Level> level,
            Optional<Boolean> gap,
            Optional<Severity> severity,
            Optional<Level> next,
            Optional<Map<String, String>> findings,
            Position at) {}

    /**
     * What is expected of the result of the whole; what is empty is not looked at.
     *
     * @param score "41.7", or "41.7 to 63.0" where something is not known
     * @param evidenced the same, counting only what is shown
     * @param band its name, or "Building to Established" where it hangs on what is not known
     */
    public record Overall(Optional<String> score, Optional<String> evidenced, Optional<String> band, Position at) {}

    public Example {
        expected = Map.copyOf(expected);
    }
}
