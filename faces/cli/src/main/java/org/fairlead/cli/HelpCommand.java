package org.fairlead.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fairlead.engine.reading.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "help",
        description = "Help on a command.",
        footerHeading = "%nExample:%n",
        footer = "  fairlead help assess")
final class HelpCommand implements Callable<Integer> {
    private final Console console;
    private final CommandLine whole;

    @Parameters(paramLabel = "COMMAND", arity = "0..2", description = "The command, such as 'assess' or 'pack show'.")
    private List<String> names = new ArrayList<>();

    HelpCommand(Console console, CommandLine whole) {
        this.console = console;
        this.whole = whole;
    }

    @Override
    public Integer call() {
        CommandLine about = whole;
        for (String name : names) {
            var commands = about.getSubcommands();
            if (!commands.containsKey(name)) {
                throw new CommandLine.ParameterException(
                        whole,
                        "There is no command '%s'. %s"
                                .formatted(String.join(" ", names), Suggestion.of(name, commands.keySet()))
                                .strip());
            }
            about = commands.get(name);
        }
        about.usage(console.out());
        return Exit.DONE;
    }
}
