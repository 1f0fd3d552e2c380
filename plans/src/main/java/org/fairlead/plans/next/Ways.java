package org.fairlead.plans.next;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Standing;

/**
 * How a goal can be reached.
 *
 * @param goal empty where there is none: the organisation is in the highest band already
 * @param beyondTargets whether the ways go beyond the targets of some practices, without which the goal is out of reach
 * @param ways none where the goal is reached already, or cannot be
 * @param most the organisation judged with everything done that can be done
 */
public record Ways(
        GapAnalysis analysis,
        Optional<Goal> goal,
        State state,
        boolean beyondTargets,
        List<Way> ways,
        Unknowns unknowns,
        GapAnalysis most) {
    /** How it stands with the goal. */
    public enum State {
        HIGHEST("highest"),
        REACHED("reached"),
        IN_REACH("in reach"),
        OUT_OF_REACH("out of reach"),
        NOT_ASSESSABLE("not assessable");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public Ways {
        ways = List.copyOf(ways);
    }

    /** The set that takes the least of this; empty where there are no sets. */
    public Optional<Way> least(Way.Kind kind) {
        return ways.stream().filter(way -> way.kinds().contains(kind)).findFirst();
    }

    /** The must-haves that stay below what the band asks for, whatever is done, in the worst case; none for another goal. */
    public List<Overall.Gate> inTheWay() {
        List<Overall.Gate> gates = new ArrayList<>();
        if (state == State.OUT_OF_REACH && goal.orElse(null) instanceof Goal.OfBand of) {
            Band band = of.band();
            Level needed = band.mustHaves().orElse(analysis.pack().scale().lowest());
            for (Standing standing : most.standings().values()) {
                if (standing.applies()
                        && standing.practice().mustHave()
                        && standing.low().step() < needed.step()) {
                    gates.add(new Overall.Gate(band, standing.practice().id(), needed));
                }
            }
        }
        return gates;
    }
}
