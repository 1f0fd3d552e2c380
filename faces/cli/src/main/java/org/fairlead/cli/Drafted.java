package org.fairlead.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.editions.Carrier;
import org.fairlead.engine.editions.Crossing;
import org.fairlead.engine.editions.Editions;
import org.fairlead.engine.editions.Shelf;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.MigrationReader;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.Problems;

/** A draft of an edition, bundled or from elsewhere, and the ways that lead to it. */
final class Drafted {
    private final String name;
    private final Assessor assessor;
    private final Shelf shelf;
    private final Optional<PackPath> own;
    private final Console console;

    private Drafted(String name, Assessor assessor, Shelf shelf, Optional<PackPath> own, Console console) {
        this.name = name;
        this.assessor = assessor;
        this.shelf = shelf;
        this.own = own;
        this.console = console;
    }

    /** The draft, if it can be used, and if a migration leads to it. */
    static Optional<Drafted> open(String name, Console console, Problems problems) {
        Optional<Drafted> drafted =
                PackPath.isOne(name) ? elsewhere(name, console, problems) : bundled(name, console, problems);
        return drafted.filter(each -> each.isReached(problems));
    }

    private static Optional<Drafted> elsewhere(String name, Console console, Problems problems) {
        PackPath own = PackPath.of(name);
        return Opened.assessor(own, console, problems)
                .map(assessor -> new Drafted(
                        own.name(),
                        assessor,
                        console.packs().shelf(own.place(), own.name()),
                        Optional.of(own),
                        console));
    }

    private static Optional<Drafted> bundled(String name, Console console, Problems problems) {
        return PackPath.bundled(name, Position.of(name), console, problems)
                .flatMap(ref -> console.packs().bundled(ref, Position.of(name), problems))
                .map(assessor -> new Drafted(name, assessor, console.packs().shelf(), Optional.empty(), console));
    }

    private boolean isReached(Problems problems) {
        Optional<PackRef> before =
                shelf.migration(ref(), problems).flatMap(node -> MigrationReader.from(node, problems));
        if (before.isEmpty() && problems.isEmpty()) {
            problems.add(
                    Position.of(name),
                    "There is no %s in this pack, so nothing says how answers to an earlier edition are carried to it."
                            .formatted(PackFiles.MIGRATION),
                    own.filter(pack -> Files.isDirectory(pack.place())).isPresent()
                            ? "Maybe let one be drafted: fairlead pack diff EARLIER %s --draft %s/%s"
                                    .formatted(name, name, PackFiles.MIGRATION)
                            : "");
        }
        return before.isPresent() && crossing(before.get(), problems).isPresent();
    }

    PackRef ref() {
        return assessor.pack().ref();
    }

    Assessor assessor() {
        return assessor;
    }

    /** The way from an earlier edition; problems where there is none. */
    Optional<Crossing> crossing(PackRef earlier, Problems problems) {
        Optional<List<Carrier>> path = new Editions(shelf).path(earlier, ref(), Position.of(name), problems);
        return path.flatMap(
                carriers -> assessor(earlier, problems).map(judging -> new Crossing(judging, assessor, carriers)));
    }

    /** A pack beside the draft goes before a bundled one, as it does where its words are read. */
    private Optional<Assessor> assessor(PackRef earlier, Problems problems) {
        Optional<Path> beside = own.flatMap(pack -> Packs.beside(pack.place(), earlier));
        return beside.isPresent()
                ? Opened.assessor(new PackPath(beside.get().toString(), beside.get()), console, problems)
                : console.packs().bundled(earlier, Position.of(name), problems);
    }

    /** Who reads the files of an edition; keeps the way from it. */
    AssessmentFolder.Reader reader(PackRef earlier, Optional<PackRef> only, Map<PackRef, Crossing> crossings) {
        if (earlier.equals(ref())) {
            return AssessmentFolder.Reader.none("it answers %s itself.".formatted(earlier));
        }
        if (only.isPresent() && !only.get().equals(earlier)) {
            return AssessmentFolder.Reader.none("it answers %s, and not %s.".formatted(earlier, only.get()));
        }
        Problems problems = new Problems();
        Optional<Crossing> crossing = crossing(earlier, problems);
        if (crossing.isEmpty()) {
            return AssessmentFolder.Reader.none("it answers %s. %s"
                    .formatted(
                            earlier,
                            problems.sorted().stream().map(Problem::what).collect(Collectors.joining(" "))));
        }
        crossings.put(earlier, crossing.get());
        return AssessmentFolder.Reader.of(crossing.get().earlier());
    }
}
