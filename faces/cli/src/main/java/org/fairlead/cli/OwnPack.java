package org.fairlead.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.fairlead.engine.reading.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that puts a pack from elsewhere in place of the one that an assessment names. */
final class OwnPack {
    @Option(
            names = "--pack",
            paramLabel = "PLACE",
            converter = PackPath.Converter.class,
            description = "Use this pack instead of the bundled one that the file names: " + PackPath.PLACES + ".")
    private @Nullable PackPath pack;

    /** Where that pack is, or null for the one that an assessment names. */
    @Nullable
    PackPath place() {
        return pack;
    }

    /** Reads an assessment against that pack, or against the one it names. */
    Optional<Opened> open(Path file, Console console, Problems problems) {
        return Opened.read(file, pack, console, problems);
    }

    /** The same with the nodes that it was read from. */
    Optional<Opened.Told> told(Path file, Console console, Problems problems) {
        return Opened.told(file, pack, console, problems);
    }
}
