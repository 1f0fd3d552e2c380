package org.fairlead.cli;

import org.fairlead.reports.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option that says how wide a page is. */
final class Width {
    private @Nullable Integer width;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--width", paramLabel = "N", description = "Characters in a line (40 to 120).")
    void set(@Nullable Integer given) {
        if (given != null && (given < Page.NARROWEST || given > Page.WIDEST)) {
            throw new CommandLine.ParameterException(
                    command.commandLine(),
                    "--width is a number from %d to %d, and %d is not.".formatted(Page.NARROWEST, Page.WIDEST, given));
        }
        width = given;
    }

    Page page(Console console, boolean styled) {
        return new Page(width != null ? width : console.width(), styled);
    }
}
