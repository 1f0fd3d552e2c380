package org.fairlead.plans.next;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Effort;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.RulePack;

/**
 * A set of actions that reaches a goal, from which none can be left out.
 *
 * @param kinds what it is the least in
 * @param proved of these, where it is proved that no set takes less
 * @param actions in an order in which they can be carried out
 * @param doneIn for each of them, the months until it is done when everything runs side by side
 * @param days person-days of all of them
 * @param months until the last of them is done
 * @param takenAsMet what has to come first and may be there already, which hangs on unknown answers
 * @param after the organisation judged again with all of them done
 */
public record Way(
        Set<Kind> kinds,
        Set<Kind> proved,
        List<Action> actions,
        List<Integer> doneIn,
        int days,
        int months,
        List<Prerequisite> takenAsMet,
        GapAnalysis after) {
    /** What a set can be the least in. */
    public enum Kind {
        CHEAPEST("cheapest"),
        FASTEST("fastest"),
        FEWEST("fewest");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public Way {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        proved = proved.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(proved));
        actions = List.copyOf(actions);
        doneIn = List.copyOf(doneIn);
        takenAsMet = List.copyOf(takenAsMet);
    }

    /**
     * The person-days of an action. What puts something right has no effort in a pack: that it takes the smallest effort of its pack is
     * Fairlead's assumption.
     */
    public static int days(Action action, RulePack pack) {
        return action.effort().map(Effort::days).orElseGet(() -> pack.efforts().values().stream()
                .mapToInt(Effort::days)
                .min()
                .orElse(1));
    }

    public int days(Action action) {
        return days(action, after.pack());
    }
}
