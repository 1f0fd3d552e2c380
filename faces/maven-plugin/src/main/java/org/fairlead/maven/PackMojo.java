package org.fairlead.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.packs.BundleManifest;
import org.fairlead.engine.packs.PackJar;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;

/**
 * Puts the pack of the project into its jar, so that assessments can use the jar once it is published. Writes a manifest too, which makes
 * an OSGi bundle of a jar that takes it: {@code <archive><manifestFile>${fairlead.manifest}</manifestFile></archive>}.
 */
@Mojo(name = "pack", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class PackMojo extends OwnPackMojo {
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classes;

    private Path manifest() {
        return classes.toPath().resolve(BundleManifest.FILE);
    }

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        super.inputs(inputs);
        inputs.add("group", project().getGroupId())
                .add("artifact", project().getArtifactId())
                .add("version", project().getVersion());
        // Said here, since the jar is made also where the pack did not change. Unlike a path in the pom it is
        // empty, and so asks for nothing, where this goal is left out.
        project().getProperties().setProperty("fairlead.manifest", manifest().toString());
    }

    @Override
    void work(Told told) throws IOException, Refusal {
        if (folders().size() > 1) {
            throw new Refusal("There are %d packs in '%s', and a jar brings one. Give each a module of its own."
                    .formatted(folders().size(), name(folder())));
        }
        Path folder = folders().get(0);
        Problems problems = new Problems();
        try (PacksAtHand packs = packs()) {
            PackJar.Contents contents = PackJar.contents(folder, name(folder), packs.packs(), problems)
                    .orElseThrow(() -> Refusal.of(problems.sorted()));
            for (var entry : contents.entries().entrySet()) {
                writeTo(classes.toPath().resolve(entry.getKey()), entry.getValue());
            }
            writeTo(manifest(), manifest(contents.pack()));
            told.say("%s: %s for the jar."
                    .formatted(name(folder), Counted.of(contents.entries().size(), "file")));
        }
    }

    private byte[] manifest(RulePack pack) {
        return BundleManifest.ofArtifact(
                        project().getGroupId(),
                        project().getArtifactId(),
                        project().getVersion(),
                        pack.title())
                .bytes();
    }
}
