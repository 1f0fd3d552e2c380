package org.fairlead.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say what there is to show for an action. */
final class ShownEvidence {
    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--evidence",
            paramLabel = "KIND: REFERENCE",
            description = "What there is to show for it, such as 'survey report: hr/2027.pdf'.")
    private List<String> given = new ArrayList<>();

    @Option(names = "--dated", paramLabel = "DAY", description = "The day of that evidence.")
    private @Nullable String dated;

    @Option(
            names = "--covers",
            paramLabel = "PERCENT",
            description = "The share of the people concerned that it speaks for.")
    private @Nullable Integer covers;

    /** The evidence given; wrong usage where it cannot be made out. */
    List<Evidence> read(RulePack pack) {
        Optional<LocalDate> day = Days.read(command, "--dated", dated);
        if (given.isEmpty() && (day.isPresent() || covers != null)) {
            throw wrong("--dated and --covers say more about --evidence, and there is none.");
        }
        if (covers != null && (covers < 0 || covers > 100)) {
            throw wrong("--covers is a share from 0 to 100 percent, and %d is not.".formatted(covers));
        }
        List<String> kinds = pack.evidenceKinds().stream().map(Choice::name).toList();
        OptionalInt share = covers == null ? OptionalInt.empty() : OptionalInt.of(covers);
        return given.stream().map(each -> evidence(each, kinds, day, share)).toList();
    }

    private Evidence evidence(String given, List<String> kinds, Optional<LocalDate> day, OptionalInt share) {
        int colon = given.indexOf(':');
        if (colon < 1 || given.substring(colon + 1).isBlank()) {
            throw wrong("--evidence: '%s' does not say what it is and where. Write it as 'survey report: hr/2027.pdf'."
                    .formatted(given));
        }
        String kind = given.substring(0, colon).strip();
        if (!kinds.contains(kind)) {
            throw wrong("--evidence: '%s' is not a known kind of evidence. %s"
                    .formatted(kind, Suggestion.orKnown(kind, kinds)));
        }
        return new Evidence(kind, given.substring(colon + 1).strip(), day, share);
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(command.commandLine(), sentence);
    }
}
