package org.fairlead.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "completion",
        description = "Prints a script that makes bash and zsh complete commands, options and words.",
        footerHeading = "%nExample:%n",
        footer = "  source <(fairlead completion)")
final class CompletionCommand implements Callable<Integer> {
    private final Console console;
    private final CommandLine whole;

    CompletionCommand(Console console, CommandLine whole) {
        this.console = console;
        this.whole = whole;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("fairlead", whole));
        return Exit.DONE;
    }
}
