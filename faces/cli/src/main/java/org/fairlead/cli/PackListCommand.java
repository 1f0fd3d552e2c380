package org.fairlead.cli;

import java.util.concurrent.Callable;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import picocli.CommandLine.Command;

@Command(
        name = "list",
        description = "The packs that come with Fairlead.",
        footerHeading = "%nExample:%n",
        footer = "  fairlead pack list")
final class PackListCommand implements Callable<Integer> {
    private final Console console;

    PackListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (PackRef ref : console.packs().bundled()) {
            console.packs()
                    .bundled(ref, Position.of(ref.toString()), new Problems())
                    .map(Assessor::pack)
                    .ifPresent(pack -> console.out()
                            .println("%s  %s (in force since %s)"
                                    .formatted(ref, pack.title(), Wording.day(pack.inForce()))));
        }
        return Exit.DONE;
    }
}
