package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.MigrationReader;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;

/**
 * The ways that migrations lead from edition to edition. Every edition names the one before it, so a way is walked from its end, always
 * to the very beginning: editions that go in a circle are found wherever somebody walks.
 */
public final class Editions {
    private final Shelf shelf;

    public Editions(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The steps that carry an account from one edition to a later one, in order; none where both are the same.
     *
     * @param at where problems of the way itself are told
     * @return nothing but problems where no way leads there, or a step of it cannot be used
     */
    public Optional<List<Carrier>> path(PackRef from, PackRef to, Position at, Problems problems) {
        if (from.equals(to)) {
            return Optional.of(List.of());
        }
        int before = problems.size();
        Chain chain = back(to, problems);
        problems.addAll(chain.circle().stream().toList());
        int reached = chain.refs().indexOf(from);
        if (reached < 0 && problems.size() == before) {
            problems.addAll(List.of(noWay(from, to, chain, at)));
        }
        if (reached < 0 || chain.circle().isPresent()) {
            return Optional.empty();
        }
        List<PackRef> steps = new ArrayList<>(chain.refs().subList(0, reached + 1));
        Collections.reverse(steps);
        return carriers(steps, at, problems);
    }

    /** The editions that came before this one, the nearest first; the earliest may not be at hand. A circle is a problem. */
    public List<PackRef> before(PackRef ref, Problems problems) {
        Chain chain = back(ref, problems);
        problems.addAll(chain.circle().stream().toList());
        return chain.refs().subList(1, chain.refs().size());
    }

    /**
     * The editions that migrations lead to from this one, the nearest first. A circle that this one is part of is a problem; one
     * elsewhere is not.
     */
    public List<PackRef> laterThan(PackRef ref, Problems problems) {
        Map<Integer, Set<PackRef>> byDistance = new TreeMap<>();
        for (PackRef candidate : shelf.refs()) {
            Problems own = new Problems();
            Chain chain = back(candidate, own);
            int distance = chain.refs().indexOf(ref);
            if (distance < 0) {
                continue;
            }
            problems.addAll(own.sorted());
            problems.addAll(chain.circle().stream().toList());
            for (int i = 0; i < distance && chain.circle().isEmpty(); i++) {
                byDistance
                        .computeIfAbsent(distance - i, steps -> new TreeSet<>())
                        .add(chain.refs().get(i));
            }
        }
        return byDistance.values().stream().flatMap(Set::stream).toList();
    }

    /**
     * An edition and those before it, as far as they are named.
     *
     * @param refs the latest first; the last may be one that is not at hand
     * @param named where the last one is named
     */
    private record Chain(List<PackRef> refs, Optional<Position> named, Optional<Problem> circle) {
        PackRef earliest() {
            return refs.get(refs.size() - 1);
        }
    }

    private Chain back(PackRef latest, Problems problems) {
        Set<PackRef> seen = new LinkedHashSet<>();
        Optional<Position> named = Optional.empty();
        Optional<PackRef> next = Optional.of(latest);
        while (next.isPresent()) {
            PackRef ref = next.get();
            if (!seen.add(ref)) {
                return new Chain(List.copyOf(seen), named, Optional.of(circle(seen, ref, named.orElseThrow())));
            }
            Optional<Node> migration = shelf.migration(ref, problems);
            next = migration.flatMap(node -> MigrationReader.from(node, problems));
            named = next.isPresent()
                    ? migration.flatMap(node -> node.member("from")).map(Node::at)
                    : named;
        }
        return new Chain(List.copyOf(seen), named, Optional.empty());
    }

    private static Problem circle(Set<PackRef> seen, PackRef again, Position at) {
        List<PackRef> chain = new ArrayList<>(seen);
        List<PackRef> circle = new ArrayList<>(chain.subList(chain.indexOf(again), chain.size()));
        circle.add(again);
        return new Problem(
                at,
                "These editions go in a circle, each coming from the next: %s."
                        .formatted(circle.stream().map(PackRef::toString).collect(Collectors.joining(", "))),
                "Maybe 'from' names the wrong edition.");
    }

    private Problem noWay(PackRef from, PackRef to, Chain chain, Position at) {
        if (!shelf.has(to)) {
            return new Problem(at, "The pack '%s' is not at hand.".formatted(to), "");
        }
        if (!shelf.has(chain.earliest())) {
            return new Problem(
                    chain.named().orElse(at),
                    "The edition '%s', which this one comes from, is not at hand.".formatted(chain.earliest()),
                    "Maybe put it into a folder '%s-%s' beside this one."
                            .formatted(chain.earliest().id(), chain.earliest().edition()));
        }
        if (back(from, new Problems()).refs().contains(to)) {
            return new Problem(
                    at,
                    "%s comes before %s, and answers move forward only.".formatted(to, from),
                    "Maybe undo the step that led to %s.".formatted(from));
        }
        return new Problem(
                at,
                "No migration leads from %s to %s: the way to it begins at %s.".formatted(from, to, chain.earliest()),
                "");
    }

    private Optional<List<Carrier>> carriers(List<PackRef> steps, Position at, Problems problems) {
        List<Carrier> carriers = new ArrayList<>();
        Optional<RulePack> before = pack(steps.get(0), at, problems);
        for (PackRef ref : steps.subList(1, steps.size())) {
            Optional<RulePack> earlier = before;
            Optional<RulePack> later = pack(ref, at, problems);
            Optional<Node> migration = shelf.migration(ref, problems);
            if (earlier.isPresent() && later.isPresent() && migration.isPresent()) {
                MigrationReader.read(migration.get(), earlier.get(), later.get(), problems)
                        .map(read -> new Carrier(earlier.get(), later.get(), read))
                        .ifPresent(carriers::add);
            }
            before = later;
        }
        return carriers.size() == steps.size() - 1 ? Optional.of(List.copyOf(carriers)) : Optional.empty();
    }

    private Optional<RulePack> pack(PackRef ref, Position at, Problems problems) {
        if (!shelf.has(ref)) {
            problems.add(at, "The pack '%s' is not at hand.".formatted(ref), "");
            return Optional.empty();
        }
        return shelf.pack(ref, problems);
    }
}
