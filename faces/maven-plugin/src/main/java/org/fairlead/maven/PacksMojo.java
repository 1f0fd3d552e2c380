package org.fairlead.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.fairlead.engine.packs.PackJar;
import org.fairlead.engine.reading.PackFiles;

/** What the goals share that use packs of others: where those are, and whose rules may run. */
abstract class PacksMojo extends FairleadMojo {
    /**
     * Packs beside those that come with Fairlead: {@code group:artifact:version}, which is looked for as dependencies are, or the path of
     * a jar or folder. They are found by id and edition, by assessments and by packs that are based on them.
     */
    @Parameter(property = "fairlead.packs")
    private List<String> packs = List.of();

    /** Digests of the rules of those packs that may run, as the message says them that refuses them. */
    @Parameter(property = "fairlead.acceptedRules")
    private List<String> acceptedRules = List.of();

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession repositorySession;

    @Inject
    private RepositorySystem repositorySystem;

    PackArtifacts artifacts() {
        return new PackArtifacts(repositorySystem, repositorySession, project(), base());
    }

    /** The packs that the project names, with the rules that it accepts. */
    PacksAtHand packs() throws IOException, Refusal {
        return packs(Set.of());
    }

    /**
     * The same, where more rules may run.
     *
     * @param more their digests
     */
    PacksAtHand packs(Set<String> more) throws IOException, Refusal {
        Set<String> accepted = new HashSet<>(more);
        acceptedRules.forEach(digest -> accepted.add(digest.strip()));
        return new PacksAtHand(artifacts().places(packs), accepted);
    }

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        inputs.add("accepted", acceptedRules);
        Map<String, Path> places = artifacts().places(packs);
        inputs.add("packs", places);
        addPacks(inputs, places.values());
    }

    /** Packs, and those beside them, of which they may take something over. */
    static void addPacks(Inputs inputs, Collection<Path> packs) throws IOException {
        Set<Path> all = new TreeSet<>(packs);
        for (Path pack : packs) {
            try (var beside =
                    Files.list(pack.toAbsolutePath().resolveSibling(".").normalize())) {
                beside.filter(PacksMojo::mayBeBase).forEach(all::add);
            }
        }
        for (Path each : all) {
            inputs.add(each);
        }
    }

    private static boolean mayBeBase(Path place) {
        return Files.isRegularFile(place.resolve(PackFiles.PACK))
                || place.toString().endsWith(PackJar.ENDING);
    }
}
