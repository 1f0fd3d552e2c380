package org.fairlead.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.fairlead.engine.reading.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that puts a pack from a folder in place of the one that an assessment names. */
final class OwnPack {
    @Option(
            names = "--pack",
            paramLabel = "PLACE",
            converter = PackPath.class,
            description =
                    "Use this pack instead of the bundled one that the file names: a folder, a jar, or GROUP:ARTIFACT:VERSION in the local repository of Maven.")
    private @Nullable Path folder;

    /** The folder, or null for the pack that an assessment names. */
    @Nullable
    Path folder() {
        return folder;
    }

    /** Reads an assessment against that pack, or against the one it names. */
    Optional<Opened> open(Path file, Console console, Problems problems) {
        return Opened.read(file, folder, console, problems);
    }

    /** The same with the nodes that it was read from. */
    Optional<Opened.Told> told(Path file, Console console, Problems problems) {
        return Opened.told(file, folder, console, problems);
    }
}
