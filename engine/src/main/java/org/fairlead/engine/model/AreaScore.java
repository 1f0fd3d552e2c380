package org.fairlead.engine.model;

import java.util.Optional;

/**
 * The result of one area.
 *
 * @param score as claimed, after the rules; empty where no practice applies, which is "not assessable" and no number
 * @param evidenced the same, counting only what is shown
 * @param applicable how many practices apply
 * @param answered how many of them were answered with a level
 */
public record AreaScore(Area area, Optional<Range> score, Optional<Range> evidenced, int applicable, int answered) {}
