package org.fairlead.engine.given;

import java.nio.file.Path;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;

/** The pack that the project publishes, compiled once for all tests. */
public final class Toolkit {
    private static final ReadyPack READY = ReadyPack.of(folder());

    private Toolkit() {}

    public static ReadyPack ready() {
        return READY;
    }

    private static PackFolder folder() {
        Problems problems = new Problems();
        PackFolder folder = PackFolder.read(Path.of("..", "rules", "toolkit-2012"), "toolkit-2012", problems);
        problems.throwIfAny();
        return folder;
    }
}
