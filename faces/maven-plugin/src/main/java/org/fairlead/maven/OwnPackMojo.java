package org.fairlead.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugins.annotations.Parameter;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;

/** What the goals share that work on the packs of a project itself. */
abstract class OwnPackMojo extends PacksMojo {
    /** The folder of a pack, or a folder of such folders. */
    @Parameter(property = "fairlead.folder", defaultValue = "${project.basedir}/src/main/pack", required = true)
    private File folder;

    Path folder() {
        return folder.toPath().toAbsolutePath().normalize();
    }

    /** The folders of the packs, in the order of their names. */
    List<Path> folders() throws IOException, Refusal {
        if (isPack(folder())) {
            return List.of(folder());
        }
        if (!Files.isDirectory(folder())) {
            throw new Refusal(
                    "There is no folder '%s'. Say with <folder> where the pack is.".formatted(name(folder())));
        }
        try (var all = Files.list(folder())) {
            List<Path> packs = all.filter(OwnPackMojo::isPack).sorted().toList();
            if (packs.isEmpty()) {
                throw new Refusal("There is no pack in '%s': no '%s' in it, nor in a folder of it."
                        .formatted(name(folder()), PackFiles.PACK));
            }
            return packs;
        }
    }

    private static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve(PackFiles.PACK));
    }

    /**
     * The packs, where the rules in the folders of this project may run. Whoever builds a project runs its code anyway, such as its tests;
     * so nobody is asked for more consent than that. Rules that come with the pack of somebody else are another matter.
     */
    @Override
    PacksAtHand packs() throws IOException, Refusal {
        Set<String> own = new HashSet<>();
        try (PacksAtHand packs = super.packs()) {
            for (Path each : folders()) {
                PackFolder texts = packs.packs().texts(each, name(each), new Problems());
                if (isOfProject(each) && foreign(texts, each, packs).isEmpty()) {
                    own.add(texts.rulesDigest());
                }
            }
        }
        return packs(own);
    }

    private boolean isOfProject(Path folder) {
        return Files.isDirectory(folder) && folder.startsWith(base());
    }

    /** The pack below this one that is not of the project and brings rules that nobody accepted. */
    private Optional<PackFolder> foreign(PackFolder pack, Path folder, PacksAtHand packs) {
        return pack.base().flatMap(base -> {
            Optional<Path> beside = Packs.ref(base, new Problems())
                    .flatMap(ref -> Packs.beside(folder, ref))
                    .filter(this::isOfProject);
            if (beside.isPresent()) {
                return foreign(base, beside.get(), packs);
            }
            return packs.packs().isAccepted(base) ? Optional.empty() : Optional.of(base);
        });
    }

    /** Why the rules of a pack do not run, and what to do. */
    String notAccepted(PackFolder pack, Path folder, PacksAtHand packs) {
        return foreign(pack, folder, packs)
                .map(base ->
                        "%s: It is based on %s, whose rules are not accepted, so none was run. Read them with 'fairlead pack trust %s', and accept them by adding to the configuration: <acceptedRules><digest>%s</digest></acceptedRules>"
                                .formatted(
                                        name(folder),
                                        base.name(),
                                        base.name().replaceFirst("!/.*", ""),
                                        base.rulesDigest()))
                .orElseGet(() ->
                        "%s: This pack is not of this project, and its rules are not accepted, so none was run. Read them and accept them with: fairlead pack trust %s"
                                .formatted(name(folder), name(folder)));
    }

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        super.inputs(inputs);
        inputs.add("folder", folder);
        addPacks(inputs, folders());
    }

    /** The texts of a pack. */
    PackFolder texts(Path each, PacksAtHand packs) throws Refusal {
        Problems problems = new Problems();
        PackFolder texts = packs.packs().texts(each, name(each), problems);
        if (!problems.isEmpty()) {
            throw Refusal.of(problems.sorted());
        }
        return texts;
    }
}
