package org.fairlead.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "pack",
        description = "Rule packs: list, show, check, test, compare, and accept their rules.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = {"  fairlead pack show toolkit@2012 MON-05", "  fairlead pack check my-pack"})
final class PackCommand implements Runnable {
    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    PackCommand(Console console) {
        this.console = console;
    }

    @CommandLine.Spec(CommandLine.Spec.Target.SELF)
    void subcommands(CommandLine.Model.CommandSpec self) {
        spec = self;
        self.addSubcommand("new", new CommandLine(new PackNewCommand(console)));
        self.addSubcommand("list", new CommandLine(new PackListCommand(console)));
        self.addSubcommand("show", new CommandLine(new PackShowCommand(console)));
        self.addSubcommand("docs", new CommandLine(new PackDocsCommand(console)));
        self.addSubcommand("check", new CommandLine(new PackCheckCommand(console)));
        self.addSubcommand("test", new CommandLine(new PackTestCommand(console)));
        self.addSubcommand("diff", new CommandLine(new PackDiffCommand(console)));
        self.addSubcommand("trust", new CommandLine(new PackTrustCommand(console)));
        self.addSubcommand("impact", new CommandLine(new PackImpactCommand(console)));
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }
}
