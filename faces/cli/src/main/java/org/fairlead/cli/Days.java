package org.fairlead.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Days as people write them after an option. */
final class Days {
    private Days() {}

    /** The day, or nothing where the option was not given; wrong usage where it is no day. */
    static Optional<LocalDate> read(CommandSpec command, String option, @Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(given.strip()));
        } catch (DateTimeParseException none) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "%s: '%s' is not a day. Write it as '2027-06-30'.".formatted(option, given));
        }
    }
}
