package org.fairlead.engine.judging;

import java.util.Set;
import org.fairlead.engine.model.Position;

/**
 * What is known of a rule from its text.
 *
 * @param practices the practices whose claims it names
 * @param anyClaim whether it has a pattern for the claims of any practice; such a pattern sees stated claims only
 * @param values the names of the values it hands to its words
 * @param at where the rule begins
 */
public record RuleFacts(String name, Set<String> practices, boolean anyClaim, Set<String> values, Position at) {
    public RuleFacts {
        practices = Set.copyOf(practices);
        values = Set.copyOf(values);
    }
}
