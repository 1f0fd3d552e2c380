package org.fairlead.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.DocumentFormat;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Formats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say in which form a result is written, and where: as text, for programs, or as a document in any form that takes one. */
final class ProgressFile {
    static final String TEXT = "text";
    static final String JSON = "json";

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Names.class,
            description = "One of: ${COMPLETION-CANDIDATES}. Default: what the ending of --out says, or text.")
    private @Nullable String given;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the result to this file instead of the screen.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Write over the file if it exists.")
    private boolean force;

    /** All forms, for help and completion. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Names() {
            super(names());
        }
    }

    private static List<String> names() {
        return Stream.concat(Stream.of(TEXT, JSON), Formats.documents().stream().map(Format::name))
                .toList();
    }

    boolean onScreen() {
        return out == null;
    }

    boolean wouldWrite(Path file) {
        return out != null && Console.isSame(file, out);
    }

    /** The form asked for. Wrong usage ends here, before anything is judged. */
    String format(Console console) {
        String format = given == null
                ? ResultFiles.fromEnding(out, names())
                : given.strip().toLowerCase(Locale.ROOT);
        if (!names().contains(format)) {
            throw wrong("--format: '%s' is not known. %s".formatted(given, Suggestion.orKnown(format, names())));
        }
        if (out == null) {
            ResultFiles.refuseScreen(format, command.name() + "." + format, console, command);
        }
        return format;
    }

    private static Optional<DocumentFormat> document(String name) {
        return Formats.documents().stream()
                .filter(format -> format.name().equals(name))
                .findFirst();
    }

    /** A document in this form. */
    static byte[] bytes(String format, Document document, Setting setting) {
        return document(format).orElseThrow().of(document, setting);
    }

    int write(Console console, byte[] bytes) {
        if (out != null) {
            return console.write(out, bytes, force);
        }
        console.out().print(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
        return Exit.DONE;
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(command.commandLine(), sentence);
    }
}
