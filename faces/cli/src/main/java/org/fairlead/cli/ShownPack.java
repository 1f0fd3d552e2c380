package org.fairlead.cli;

import java.util.Optional;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.ReadPack;
import org.fairlead.engine.reading.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The argument that names a pack to be read: a bundled one, or one from elsewhere. Nobody is asked for consent, since nothing runs. */
final class ShownPack {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PACK",
            description =
                    "A pack such as toolkit@2012, or " + PackPath.PLACES + ". Default: good practice as it is today.")
    private @Nullable String pack;

    Optional<ReadPack> read(Console console, Problems problems) {
        if (pack == null) {
            PackRef today = DefaultPack.of(console.packs());
            return console.packs().readBundled(today, Position.of(today.toString()), problems);
        }
        if (PackPath.isOne(pack)) {
            PackPath path = PackPath.of(pack);
            return path.isThere(problems)
                    ? console.packs().readFolder(path.place(), path.name(), problems)
                    : Optional.empty();
        }
        Position at = Position.of(pack);
        return PackPath.bundled(pack, at, console, problems)
                .flatMap(ref -> console.packs().readBundled(ref, at, problems));
    }

    private boolean isElsewhere() {
        return pack != null && PackPath.isOne(pack);
    }

    /** Tells why there is no such pack: what is wrong in its files, or with its name. */
    int tell(Console console, Problems problems) {
        if (isElsewhere()) {
            return console.problems(problems.sorted());
        }
        problems.sorted().forEach(console.err()::println);
        return Exit.WRONG_USAGE;
    }
}
