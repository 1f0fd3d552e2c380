package org.fairlead.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.PackPage;
import org.fairlead.reports.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "A pack, or one of its practices, in words.",
        footerHeading = "%nExample:%n",
        footer = {"  fairlead pack show", "  fairlead pack show toolkit@2012 MON-05"})
final class PackShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PACK",
            description = "A pack such as toolkit@2012, or a folder. Default: ${DEFAULT-VALUE}.")
    private String pack = "toolkit@2012";

    @Parameters(index = "1", arity = "0..1", paramLabel = "PRACTICE", description = "The id of a practice.")
    private @Nullable String practice;

    @Option(names = "--width", paramLabel = "N", description = "Characters in a line (40 to 120).")
    private @Nullable Integer width;

    PackShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Assessor> assessor =
                Files.isDirectory(Path.of(pack)) ? Opened.folder(Path.of(pack), console, problems) : bundled(problems);
        if (assessor.isEmpty()) {
            return console.problems(problems.sorted());
        }
        RulePack read = assessor.get().pack();
        var page = new PackPage(read, new Page(width != null ? width : console.width(), console.styled()));
        if (practice == null) {
            console.out().print(page.whole());
            return Exit.DONE;
        }
        Practice found = read.practices().get(practice.toUpperCase(Locale.ROOT));
        if (found == null) {
            console.err()
                    .println("There is no practice '%s' in %s. %s"
                            .formatted(
                                    practice,
                                    read.ref(),
                                    Suggestion.of(practice, read.practices().keySet()))
                            .strip());
            return Exit.WRONG_USAGE;
        }
        console.out().print(page.practice(found));
        return Exit.DONE;
    }

    private Optional<Assessor> bundled(Problems problems) {
        String[] parts = pack.split("@", -1);
        if (parts.length != 2) {
            problems.add(
                    Position.of(pack),
                    "This is neither a folder nor a pack such as toolkit@2012.",
                    "Known: " + console.packs().bundled() + ".");
            return Optional.empty();
        }
        return console.packs().bundled(new PackRef(parts[0], parts[1]), Position.of(pack), problems);
    }
}
