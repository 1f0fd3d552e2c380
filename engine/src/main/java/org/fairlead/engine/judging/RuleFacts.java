package org.fairlead.engine.judging;

import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.Position;

/**
 * What is known of a rule from its text.
 *
 * @param practices the practices whose claims it names
 * @param about the practice whose claim it concludes about; empty where its words say that, or any claim or reach may be meant
 * @param anyClaim which claims it sees beside those; stated ones only
 * @param values the names of the values it hands to its words
 * @param at where the rule begins
 */
public record RuleFacts(
        String name,
        Set<String> practices,
        Optional<String> about,
        AnyClaim anyClaim,
        Set<String> values,
        Position at) {
    /** Which claims a pattern sees that names no practice. */
    public enum AnyClaim {
        NONE,
        WANTING_EVIDENCE,
        ALL
    }

    public RuleFacts {
        practices = Set.copyOf(practices);
        values = Set.copyOf(values);
    }
}
