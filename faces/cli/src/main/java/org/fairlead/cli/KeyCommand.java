package org.fairlead.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "key",
        description = "Keys to sign reports with, and to verify who signed them.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  fairlead key new --out wren")
final class KeyCommand implements Runnable {
    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    KeyCommand(Console console) {
        this.console = console;
    }

    @CommandLine.Spec(CommandLine.Spec.Target.SELF)
    void subcommands(CommandLine.Model.CommandSpec self) {
        spec = self;
        self.addSubcommand("new", new CommandLine(new KeyNewCommand(console)));
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }
}
