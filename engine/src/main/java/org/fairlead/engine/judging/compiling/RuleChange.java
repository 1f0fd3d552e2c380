package org.fairlead.engine.judging.compiling;

import org.fairlead.engine.model.Position;

/**
 * A rule with one of its conditions changed.
 *
 * @param rule the name of the rule as it is written
 * @param name the name that the changed rule goes by beside it
 * @param what what was changed, "'knows("since")' left out"
 * @param at the condition
 * @param onReach whether the rule decides whom practices are for
 * @param drl the changed rule
 */
public record RuleChange(String rule, String name, String what, Position at, boolean onReach, String drl) {}
