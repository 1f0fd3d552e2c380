package org.fairlead.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.PackJar;
import org.fairlead.engine.packs.PackPlace;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.packs.UntrustedException;
import org.fairlead.engine.packs.UserFolders;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;

/** The packs that a goal can use: those of Fairlead, and those that the project names. Jars are open until this is closed. */
final class PacksAtHand implements AutoCloseable {
    private final List<PackJar> jars = new ArrayList<>();
    private final Packs packs;

    /**
     * Opens what the project names.
     *
     * @param places jars and folders of packs, by what messages call them
     * @param accepted digests of rules that the project accepts
     */
    PacksAtHand(Map<String, Path> places, Set<String> accepted) throws Refusal, IOException {
        Problems problems = new Problems();
        List<PackPlace> offered = new ArrayList<>();
        places.forEach((name, place) -> {
            if (Files.isDirectory(place) && Files.isRegularFile(place.resolve(PackFiles.PACK))) {
                PackPlace.of(place, name, problems).ifPresent(offered::add);
            } else {
                PackJar.open(place, name, problems).ifPresent(jar -> {
                    jars.add(jar);
                    offered.addAll(jar.packs());
                });
            }
        });
        List<PackPlace> distinct =
                PackPlace.distinct(offered, packs(accepted, List.of()).bundled(), problems);
        if (!problems.isEmpty()) {
            close();
            throw Refusal.of(problems.sorted());
        }
        packs = packs(accepted, distinct);
    }

    private static Packs packs(Set<String> accepted, List<PackPlace> offered) {
        UserFolders user = UserFolders.of(System.getenv());
        return new Packs(PacksAtHand.class.getClassLoader(), user.settings(), user.cache(), accepted, offered);
    }

    Packs packs() {
        return packs;
    }

    /** The pack of this name; says how to accept its rules where that is still to be done. */
    Optional<Assessor> assessor(PackRef ref, Position at, Problems problems) {
        try {
            return packs.named(ref, at, problems);
        } catch (UntrustedException untrusted) {
            problems.add(
                    at,
                    untrusted.getMessage() + " Nothing of it was run.",
                    "Read them, and accept them by adding to the configuration: <acceptedRules><digest>%s</digest></acceptedRules>"
                            .formatted(untrusted.digest()));
            return Optional.empty();
        }
    }

    /** The texts of the pack of this name, which is at hand. */
    PackFolder texts(PackRef ref) {
        Optional<PackPlace> place = packs.offered(ref);
        return place.isPresent()
                ? packs.texts(place.get().folder(), place.get().name(), new Problems())
                : packs.texts(ref).orElseThrow();
    }

    @Override
    public void close() throws IOException {
        for (PackJar jar : jars) {
            jar.close();
        }
    }
}
