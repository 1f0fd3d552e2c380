package org.fairlead.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Formats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say in which forms a result is written, and where. Which forms there are, each kind of result says. */
abstract class ResultFiles {
    /** For a person at a terminal; the only form that is not a document. */
    static final String TEXT = "text";

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the result to this file instead of the screen. For several formats: a folder.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Write over files that exist.")
    private boolean force;

    /** The forms as they were given; none where none were. */
    abstract List<String> given();

    /** All forms that there are. */
    abstract List<String> names();

    /** Whether the result is shown where it is asked for, and not written to files. */
    boolean onScreen() {
        return out == null;
    }

    /** The forms asked for. Wrong usage ends here, before anything is judged. */
    List<String> formats(Console console, Path input) {
        List<String> formats = given().isEmpty()
                ? List.of(fromEnding(out, names()))
                : given().stream().map(this::known).distinct().toList();
        if (out == null) {
            refuseScreen(formats, console, input);
        }
        return formats;
    }

    private String known(String name) {
        String format = name.strip().toLowerCase(Locale.ROOT);
        if (!names().contains(format)) {
            throw wrong("--format: '%s' is not known. %s".formatted(name, Suggestion.orKnown(format, names())));
        }
        return format;
    }

    /** The form that the ending of a file tells, or text. */
    private static String fromEnding(@Nullable Path out, List<String> names) {
        String name = out == null || out.getFileName() == null
                ? ""
                : out.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return names.contains(ending) ? ending : TEXT;
    }

    private void refuseScreen(List<String> formats, Console console, Path input) {
        if (formats.size() > 1) {
            throw wrong("Several formats are written to a folder. Maybe add: --out reports");
        }
        refuseScreen(formats.get(0), base(input) + "." + formats.get(0), console, command);
    }

    /** Wrong usage where a form is not for a screen. */
    static void refuseScreen(String format, String file, Console console, CommandSpec command) {
        if (!Formats.find(format).map(Format::isText).orElse(true)) {
            throw new CommandLine.ParameterException(
                    command.commandLine(),
                    "A %s is written to a file. Maybe add: --out %s".formatted(format.toUpperCase(Locale.ROOT), file));
        }
        if (format.equals("html") && console.terminal()) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "A page is hard to read on a screen. Maybe add: --out " + file);
        }
    }

    /** Whether one of the files to be written is this one. */
    boolean wouldWrite(Path file, List<String> formats) {
        return out != null
                && formats.stream().anyMatch(format -> Console.isSame(file, place(out, formats, format, file)));
    }

    /**
     * Writes all, or says why not; where one file stands in the way, none is written.
     *
     * @param input after which files in a folder are named
     */
    int write(Console console, List<String> formats, Path input, Function<String, byte[]> bytes) {
        if (out == null) {
            console.out().print(new String(bytes.apply(formats.get(0)), StandardCharsets.UTF_8));
            return Exit.DONE;
        }
        Map<Path, String> places = new LinkedHashMap<>();
        for (String format : formats) {
            places.put(place(out, formats, format, input), format);
        }
        if (places.keySet().stream()
                        .filter(place -> !console.isFree(place, force))
                        .count()
                > 0) {
            return Exit.WRONG_USAGE;
        }
        Map<Path, byte[]> files = new LinkedHashMap<>();
        places.forEach((place, format) -> files.put(place, bytes.apply(format)));
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            int written = console.write(file.getKey(), file.getValue(), force);
            if (written != Exit.DONE) {
                return written;
            }
        }
        return Exit.DONE;
    }

    /** Where a form would be written; nothing where it is shown on the screen. */
    Optional<Path> place(List<String> formats, String format, Path input) {
        return Optional.ofNullable(out).map(to -> place(to, formats, format, input));
    }

    private static Path place(Path out, List<String> formats, String format, Path input) {
        boolean folder = formats.size() > 1 || Files.isDirectory(out);
        return folder ? out.resolve(base(input) + "." + (format.equals(TEXT) ? "txt" : format)) : out;
    }

    /** The name of a file without its ending: "2026". */
    private static String base(Path input) {
        String name =
                input.getFileName() == null ? "report" : input.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(command.commandLine(), sentence);
    }
}
