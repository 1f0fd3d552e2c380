package org.fairlead.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fairlead.engine.authoring.PackCheck;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Looks through a whole pack and lists every problem at once. Runs none of its rules.",
        footerHeading = "%nExample:%n",
        footer = "  fairlead pack check rules/toolkit-2012")
final class PackCheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the pack.")
    private Path folder = Path.of("");

    PackCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        PackFolder read = console.packs().texts(folder, folder.toString(), problems);
        if (problems.isEmpty()) {
            List<Problem> found = PackCheck.check(read);
            if (found.isEmpty()) {
                console.out()
                        .println("%s: no problems in %s."
                                .formatted(folder, Counted.of(read.texts().size(), "file")));
                return Exit.DONE;
            }
            return console.problems(found);
        }
        return console.problems(problems.sorted());
    }
}
