package org.fairlead.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.packs.ReadPack;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.PackPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "A pack, or one of its practices, in words.",
        footerHeading = "%nExample:%n",
        footer = {"  fairlead pack show", "  fairlead pack show toolkit@2012 MON-05"})
final class PackShowCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ShownPack pack = new ShownPack();

    @Parameters(index = "1", arity = "0..1", paramLabel = "PRACTICE", description = "The id of a practice.")
    private @Nullable String practice;

    @Mixin
    private Width width = new Width();

    PackShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<ReadPack> found = pack.read(console, problems);
        return found.isPresent() ? show(found.get()) : pack.tell(console, problems);
    }

    private int show(ReadPack found) {
        RulePack read = found.pack();
        var page = new PackPage(found, width.page(console, console.styled()));
        if (practice == null) {
            console.out().print(page.whole());
            return Exit.DONE;
        }
        Practice wanted = read.practices().get(practice.toUpperCase(Locale.ROOT));
        if (wanted == null) {
            console.err()
                    .println("There is no practice '%s' in %s. %s"
                            .formatted(
                                    practice,
                                    read.ref(),
                                    Suggestion.of(practice, read.practices().keySet()))
                            .strip());
            return Exit.WRONG_USAGE;
        }
        console.out().print(page.practice(wanted));
        return Exit.DONE;
    }
}
