package org.fairlead.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.fairlead.engine.packs.PackJar;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;

/** Puts the pack of the project into its jar, so that assessments can use the jar once it is published. */
@Mojo(name = "pack", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class PackMojo extends OwnPackMojo {
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classes;

    @Override
    void work(Told told) throws IOException, Refusal {
        if (folders().size() > 1) {
            throw new Refusal("There are %d packs in '%s', and a jar brings one. Give each a module of its own."
                    .formatted(folders().size(), name(folder())));
        }
        Path folder = folders().get(0);
        Problems problems = new Problems();
        try (PacksAtHand packs = packs()) {
            SortedMap<String, byte[]> entries = PackJar.entries(folder, name(folder), packs.packs(), problems);
            if (!problems.isEmpty()) {
                throw Refusal.of(problems.sorted());
            }
            for (var entry : entries.entrySet()) {
                writeTo(classes.toPath().resolve(entry.getKey()), entry.getValue());
            }
            told.say("%s: %s for the jar.".formatted(name(folder), Counted.of(entries.size(), "file")));
        }
    }
}
