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

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PACK",
            description = "A pack such as toolkit@2012, or a folder. Default: ${DEFAULT-VALUE}.")
    private String pack = "toolkit@2012";

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
        boolean folder = Files.isDirectory(Path.of(pack));
        Optional<Assessor> assessor = folder ? Opened.folder(Path.of(pack), console, problems) : bundled(problems);
        if (assessor.isEmpty() && folder) {
            return console.problems(problems.sorted());
        }
        if (assessor.isEmpty()) {
            problems.sorted().forEach(console.err()::println);
            return Exit.WRONG_USAGE;
        }
        RulePack read = assessor.get().pack();
        var page = new PackPage(read, width.page(console, console.styled()));
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
        return console.packs().bundled(ref.get(), Position.of(pack), problems);
    }
}
