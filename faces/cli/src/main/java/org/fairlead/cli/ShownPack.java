package org.fairlead.cli;

import java.util.Optional;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.ReadPack;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The argument that names a pack to be read: a bundled one or a folder. Nobody is asked for consent, since nothing runs. */
final class ShownPack {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PACK",
            description = "A pack such as toolkit@2012, or a folder or jar. Default: good practice as it is today.")
    private @Nullable String pack;

    Optional<ReadPack> read(Console console, Problems problems) {
        if (pack == null) {
            PackRef today = DefaultPack.of(console.packs());
            return console.packs().readBundled(today, Position.of(today.toString()), problems);
        }
        if (PackPath.isOne(pack)) {
            return console.packs().readFolder(PackPath.of(pack), pack, problems);
        }
        Optional<PackRef> ref = PackRef.parse(pack);
        if (ref.isEmpty()) {
            problems.add(
                    Position.of(pack),
                    "This is neither a folder nor a pack such as toolkit@2012.",
                    Suggestion.known(console.packs().bundled().stream()
                            .map(PackRef::toString)
                            .toList()));
            return Optional.empty();
        }
        return console.packs().readBundled(ref.get(), Position.of(pack), problems);
    }

    private boolean isFolder() {
        return pack != null && PackPath.isOne(pack);
    }

    /** Tells why there is no such pack: what is wrong in its files, or with its name. */
    int tell(Console console, Problems problems) {
        if (isFolder()) {
            return console.problems(problems.sorted());
        }
        problems.sorted().forEach(console.err()::println);
        return Exit.WRONG_USAGE;
    }
}
