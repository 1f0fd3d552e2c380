package org.fairlead.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.PackTest;
import org.fairlead.engine.judging.compiling.RuleCompiler;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "test",
        description = "Runs the examples of a pack, and says which rules and practices no example tries.",
        footerHeading = "%nExample:%n",
        footer = "  fairlead pack test rules/toolkit-2012")
final class PackTestCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the pack.")
    private Path folder = Path.of("");

    PackTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Assessor> assessor = Opened.folder(folder, console, problems);
        if (assessor.isEmpty()) {
            return console.problems(problems.sorted());
        }
        PackFiles files =
                console.packs().texts(folder, folder.toString(), problems).parsed(problems);
        PackTest.Result result = PackTest.run(assessor.get(), files, RuleCompiler.lint(files, problems));
        if (result.problems().isEmpty()) {
            console.out()
                    .println("%s: %s, all as expected. Every rule is fired by one and kept silent by another."
                            .formatted(folder, Counted.of(result.examples(), "example")));
            return Exit.DONE;
        }
        return console.problems(result.problems());
    }
}
