package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.packs.WholeFile;

/**
 * What the commands know of the world: the streams, the day, the environment, the packs. Tests bring their own.
 *
 * @param terminal whether results go to a person's screen
 */
record Console(PrintWriter out, PrintWriter err, LocalDate today, Map<String, String> environment, boolean terminal) {
    private static final int DEFAULT_WIDTH = 80;

    /** The width of the terminal, or 80 characters where it is not known. */
    int width() {
        try {
            return Integer.parseInt(environment.getOrDefault("COLUMNS", String.valueOf(DEFAULT_WIDTH)));
        } catch (NumberFormatException unclear) {
            return DEFAULT_WIDTH;
        }
    }

    /** Bold headings only for a person's screen, and not where NO_COLOR asks for none. */
    boolean styled() {
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    Packs packs() {
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
        return new Packs(
                Console.class.getClassLoader(),
                folder("XDG_CONFIG_HOME", home.resolve(".config")),
                folder("XDG_CACHE_HOME", home.resolve(".cache")));
    }

    private Path folder(String variable, Path otherwise) {
        String given = environment.getOrDefault(variable, "");
        return (given.isEmpty() ? otherwise : Path.of(given)).resolve("fairlead");
    }

    /** Tells the problems of the input, all of them, and how many there are. */
    int problems(List<Problem> problems) {
        problems.forEach(problem -> err.println(problem));
        err.println(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
        return Exit.INPUT_HAS_PROBLEMS;
    }

    /** Writes a result to a file, whole or not at all, and never over another unless told to. */
    int write(Path file, String text, boolean force) {
        if (Files.isDirectory(file)) {
            err.println(file + ": This is a folder, and the name of a file is wanted. Nothing was written.");
            return Exit.WRONG_USAGE;
        }
        if (Files.exists(file) && !force) {
            err.println(
                    file
                            + ": This file exists already, and nothing was written. Maybe choose another name, or add --force.");
            return Exit.WRONG_USAGE;
        }
        try {
            WholeFile.write(file, text);
            err.println("Written: " + file);
            return Exit.DONE;
        } catch (IOException failed) {
            String why =
                    failed instanceof AccessDeniedException ? "permission denied" : String.valueOf(failed.getMessage());
            err.println("%s: The file cannot be written (%s). Nothing was left half-written.".formatted(file, why));
            return Exit.INPUT_HAS_PROBLEMS;
        }
    }
}
