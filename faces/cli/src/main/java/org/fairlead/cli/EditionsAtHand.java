package org.fairlead.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.editions.Carrier;
import org.fairlead.engine.editions.Editions;
import org.fairlead.engine.editions.Shelf;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.packs.UntrustedException;
import org.fairlead.engine.reading.Problems;
import org.jspecify.annotations.Nullable;

/** The editions that a file can be moved between: the bundled ones, and one from elsewhere with those beside it. */
final class EditionsAtHand {
    private final Console console;
    private final Optional<PackPath> own;
    private final Shelf shelf;
    private final Editions editions;

    /**
     * The editions at hand.
     *
     * @param own where a pack is, or null for the bundled ones alone
     */
    EditionsAtHand(Console console, @Nullable PackPath own) {
        this.console = console;
        this.own = Optional.ofNullable(own);
        this.shelf = own == null ? console.packs().shelf() : console.packs().shelf(own.place(), own.name());
        this.editions = new Editions(shelf);
    }

    /** The pack from elsewhere. */
    Optional<PackRef> own(Problems problems) {
        return own.flatMap(pack -> pack.ref(console.packs(), problems));
    }

    /** The words of a pack; a problem where it is not at hand. */
    Optional<RulePack> pack(PackRef ref, Position at, Problems problems) {
        return shelf.has(ref)
                ? shelf.pack(ref, problems)
                : console.packs().bundled(ref, at, problems).map(Assessor::pack);
    }

    /** The steps from one edition to another, in order; a problem where the other is not at hand or no way leads there. */
    Optional<List<Carrier>> path(PackRef from, PackRef to, Position at, Problems problems) {
        return pack(to, at, problems).flatMap(found -> editions.path(from, to, at, problems));
    }

    /** The newest edition that migrations lead to; the same where there is none, and a problem where there are several. */
    Optional<PackRef> newest(PackRef from, Position at, Problems problems) {
        Problems own = new Problems();
        List<PackRef> later = editions.laterThan(from, own);
        problems.addAll(own.sorted());
        if (!own.isEmpty()) {
            return Optional.empty();
        }
        if (later.isEmpty()) {
            return Optional.of(from);
        }
        PackRef last = later.get(later.size() - 1);
        List<PackRef> onTheWay = editions.path(from, last, at, problems).orElse(List.of()).stream()
                .map(carrier -> carrier.to().ref())
                .toList();
        List<PackRef> ends = later.stream()
                .filter(each -> each.equals(last) || !onTheWay.contains(each))
                .toList();
        if (problems.isEmpty() && ends.size() > 1) {
            problems.add(
                    at,
                    "Several editions follow %s: %s."
                            .formatted(
                                    from,
                                    String.join(
                                            ", ",
                                            ends.stream().map(PackRef::toString).toList())),
                    "Choose one with '--to'.");
        }
        return problems.isEmpty() ? Optional.of(last) : Optional.empty();
    }

    /** Someone who judges by a pack; nothing where its rules were not accepted. */
    Optional<Assessor> assessor(PackRef ref) {
        Problems none = new Problems();
        Optional<Path> place = own.flatMap(pack -> own(none).filter(ref::equals).isPresent()
                ? Optional.of(pack.place())
                : Packs.beside(pack.place(), ref));
        try {
            return place.isPresent()
                    ? console.packs().folder(place.get(), place.get().toString(), none)
                    : console.packs().bundled(ref, Position.of(ref.toString()), none);
        } catch (UntrustedException notAccepted) {
            return Optional.empty();
        }
    }
}
