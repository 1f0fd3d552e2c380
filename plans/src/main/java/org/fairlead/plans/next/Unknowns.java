package org.fairlead.plans.next;

import java.util.List;
import org.fairlead.engine.model.Standing;

/**
 * What finding out unknown answers could do for a goal.
 *
 * @param all those that could raise its score, the most telling first
 * @param enough the fewest we found that reach it without any work if they turn out best; none where not even all of them do
 * @param opening where it is out of reach with everything done: the fewest we found that bring it in reach if they turn out best; none where
 *     not even all of them do
 */
public record Unknowns(List<Unknown> all, List<Unknown> enough, List<Unknown> opening) {
    public static final Unknowns NONE = new Unknowns(List.of(), List.of(), List.of());

    /**
     * One unknown answer.
     *
     * @param points by how much the score rises in the worst case if this answer alone turns out best
     */
    public record Unknown(Standing standing, double points) {}

    public Unknowns {
        all = List.copyOf(all);
        enough = List.copyOf(enough);
        opening = List.copyOf(opening);
    }
}
