package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Size;
import org.fairlead.engine.model.Status;

/**
 * How much of a pack its examples reach.
 *
 * @param cells all there are, in the order of the pack
 * @param reached those that some example reaches
 * @param rules in the order of files
 */
public record Coverage(List<Cell> cells, Set<Cell> reached, List<Tried> rules) {
    public Coverage {
        cells = List.copyOf(cells);
        reached = Set.copyOf(reached);
        rules = List.copyOf(rules);
    }

    /**
     * A practice at a level, in an organisation that the scope of the practice allows. An example reaches it if it expects something of the
     * practice, and such an organisation, which answers the practice with a level, stands at this one once the rules have spoken.
     *
     * @param size of employers only
     */
    public record Cell(Practice practice, Level level, Audience audience, Optional<Size> size) {
        @Override
        public String toString() {
            return "%s at '%s', %s%s"
                    .formatted(
                            practice.id(),
                            level,
                            size.map(each -> each.word() + " ").orElse(""),
                            audience.word());
        }
    }

    /** Whether examples of its own folder make a rule speak up, and keep it silent. */
    public record Tried(String rule, Position at, boolean fired, boolean silent) {}

    /** The cells of one area that no example reaches. */
    public List<Cell> unreached() {
        return cells.stream().filter(cell -> !reached.contains(cell)).toList();
    }

    /** All cells of a pack. */
    static List<Cell> cells(RulePack pack) {
        List<Cell> cells = new ArrayList<>();
        for (Practice practice : pack.practices().values()) {
            if (practice.status() == Status.CURRENT) {
                for (Audience audience : practice.scope().audiences().stream()
                        .sorted(Comparator.naturalOrder())
                        .toList()) {
                    for (Optional<Size> size : sizes(practice, audience)) {
                        pack.scale().levels().forEach(level -> cells.add(new Cell(practice, level, audience, size)));
                    }
                }
            }
        }
        return cells;
    }

    private static List<Optional<Size>> sizes(Practice practice, Audience audience) {
        if (audience != Audience.EMPLOYER) {
            return List.of(Optional.empty());
        }
        return practice.scope().size().isPresent()
                ? List.of(practice.scope().size())
                : List.of(Optional.of(Size.SMALL), Optional.of(Size.LARGE));
    }
}
