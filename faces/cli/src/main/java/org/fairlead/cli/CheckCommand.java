package org.fairlead.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.reading.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Is my file right? Lists every problem with its line and column.",
        footerHeading = "%nExample:%n",
        footer = "  fairlead check ours.yml")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Self-assessments.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--pack",
            paramLabel = "FOLDER",
            description = "Use the pack in this folder instead of the bundled one that the file names.")
    private @Nullable Path pack;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        for (Path file : files) {
            Optional<Opened> opened = Opened.read(file, pack, console, problems);
            opened.ifPresent(each -> tell(file, each.assessor().assess(each.assessment())));
        }
        return problems.isEmpty() ? Exit.DONE : console.problems(problems.sorted());
    }

    private void tell(Path file, GapAnalysis analysis) {
        long applies =
                analysis.standings().values().stream().filter(Standing::applies).count();
        console.out()
                .println("%s: no problems. %d of the %d practices that apply are answered with a level."
                        .formatted(file, applies - analysis.open().size(), applies));
    }
}
