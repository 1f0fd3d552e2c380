package org.fairlead.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.questionnaire.Account;
import org.fairlead.reports.questionnaire.FilledWorkbook;
import org.fairlead.reports.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Makes a text file of a workbook that was filled in, with every question and all that was said.",
        footerHeading = "%nExample:%n",
        footer = "  fairlead import ours.xlsx --out ours.yml")
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The workbook, a .xlsx file.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write. It is never written over. Default: the screen.")
    private @Nullable Path out;

    @Mixin
    private OwnPack pack = new OwnPack();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!FilledWorkbook.isNamedAsOne(file.toString())) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "%s is no workbook: its name does not end in .xlsx. A text file needs no import.".formatted(file));
        }
        Problems problems = new Problems();
        Optional<Account> account = pack.told(file, console, problems).map(ImportCommand::account);
        if (account.isEmpty()) {
            return console.problems(problems.sorted());
        }
        String text = Questionnaire.of(account.get());
        if (out == null) {
            console.out().print(text);
            return Exit.DONE;
        }
        int written = console.writeNew(out, text.getBytes(StandardCharsets.UTF_8));
        if (written == Exit.DONE) {
            console.err().println("It says what the workbook says. Go on with one of the two, not with both.");
        }
        return written;
    }

    /** What was said, with what applies told by the organisation alone. */
    static Account account(Opened.Told told) {
        Assessment unanswered = told.opened().assessment().withAnswers(Map.of());
        return new Account(told.opened().assessor().assess(unanswered), told.node());
    }
}
