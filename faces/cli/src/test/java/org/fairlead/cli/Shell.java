package org.fairlead.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads command lines as a shell would, as far as our documents need it, and runs them. */
final class Shell {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]|'[^']*'|\"[^\"]*\")+");

    private final Path home;

    Shell(Path home) {
        this.home = home;
    }

    /** What a command printed, results and problems together. */
    record Ran(int exit, String printed) {}

    Ran run(List<String> arguments) {
        var printed = new StringWriter();
        var writer = new PrintWriter(printed);
        int exit = Fairlead.run(console(writer), arguments.toArray(String[]::new));
        writer.flush();
        return new Ran(exit, printed.toString());
    }

    Console console(PrintWriter writer) {
        Map<String, String> environment = Map.of("HOME", home.toString(), "COLUMNS", "80");
        return new Console(writer, writer, LocalDate.of(2026, 11, 22), environment, false);
    }

    /** The arguments of each line that runs Fairlead. */
    static List<List<String>> commands(List<String> lines) {
        String joined = String.join("\n", lines).replaceAll("\\\\\\n\\s*", " ");
        return joined.lines()
                .map(String::strip)
                .filter(line -> line.matches("(\\./)?fairlead .*"))
                .map(Shell::arguments)
                .toList();
    }

    static List<String> arguments(String line) {
        List<String> arguments = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        word.find(); // the name of the program
        while (word.find() && !word.group().matches("[|>#;&].*")) {
            arguments.add(word.group().replaceAll("['\"]", ""));
        }
        return arguments;
    }
}
