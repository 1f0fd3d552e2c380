package org.fairlead.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;

/** The pack that is measured, as it is bundled with Fairlead. */
public final class Bundled {
    private static final PackRef PACK = new PackRef("toolkit", "2012");

    private Bundled() {}

    public static Assessor assessor() {
        try {
            Path empty = Files.createTempDirectory("fairlead-bench");
            empty.toFile().deleteOnExit();
            var problems = new Problems();
            var packs = new Packs(Bundled.class.getClassLoader(), empty, empty);
            var assessor = packs.bundled(PACK, Position.of("bench"), problems);
            problems.throwIfAny();
            return assessor.orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
