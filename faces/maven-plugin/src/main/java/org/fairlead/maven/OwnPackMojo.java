package org.fairlead.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugins.annotations.Parameter;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;

/** What the goals share that work on the packs of a project itself. */
abstract class OwnPackMojo extends FairleadMojo {
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
     * so nobody is asked for more consent than that.
     */
    PacksAtHand packs() throws IOException, Refusal {
        Set<String> own = new HashSet<>();
        try (PacksAtHand packs = new PacksAtHand(Map.of(), Set.of())) {
            for (Path each : folders()) {
                if (each.startsWith(project().getBasedir().toPath())) {
                    own.add(packs.packs()
                            .texts(each, name(each), new Problems())
                            .rulesDigest());
                }
            }
        }
        return new PacksAtHand(new LinkedHashMap<>(), own);
    }

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        inputs.add("folder", folder);
        List<Path> all = new ArrayList<>(folders());
        for (Path each : all) {
            inputs.add(each);
        }
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
