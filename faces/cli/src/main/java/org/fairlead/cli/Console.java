package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.packs.UserFolders;
import org.fairlead.engine.packs.WholeFile;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Page;

/**
 * What the commands know of the world: the streams, the day, the environment, the packs. Tests bring their own.
 *
 * @param terminal whether results go to a person's screen
 */
record Console(PrintWriter out, PrintWriter err, LocalDate today, Map<String, String> environment, boolean terminal) {
    private static final int DEFAULT_WIDTH = 80;

    Console {
        err = new PrintWriter(new SafeWriter(err), true);
    }

    /** The width of the terminal, or 80 characters where it is not known; some terminals call that 0. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        int width = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : 0;
        return width > 0 ? width : DEFAULT_WIDTH;
    }

    /** Bold headings only for a person's screen, and not where NO_COLOR asks for none. */
    boolean styled() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    Packs packs() {
        UserFolders user = UserFolders.of(environment);
        return new Packs(Console.class.getClassLoader(), user.settings(), user.cache());
    }

    /** Tells the problems of the input, all of them, and how many there are. */
    int problems(List<Problem> problems) {
        problems.forEach(problem -> err.println(Page.safe(problem.toString())));
        err.println(Counted.of(problems.size(), "problem") + ".");
        return Exit.INPUT_HAS_PROBLEMS;
    }

    /** Writes what a person will go on writing in: never over another file. */
    int writeNew(Path given, String text) {
        return writeNew(given, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for any file. */
    int writeNew(Path given, byte[] bytes) {
        return write(given, bytes, false, "Maybe choose another name.");
    }

    /** Writes a result to a file, whole or not at all, and never over another unless told to. */
    int write(Path given, String text, boolean force) {
        return write(given, text.getBytes(StandardCharsets.UTF_8), force);
    }

    int write(Path given, byte[] bytes, boolean force) {
        return write(given, bytes, force, "Maybe choose another name, or add --force.");
    }

    /** Whether a file may be written here; says why not. */
    boolean isFree(Path given, boolean force) {
        return isFree(place(given), force, "Maybe choose another name, or add --force.");
    }

    private boolean isFree(Path file, boolean force, String otherwise) {
        if (Files.isDirectory(file)) {
            err.println(file + ": This is a folder, and the name of a file is wanted. Nothing was written.");
            return false;
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            err.println(file + ": This is no ordinary file, and a file is wanted. Leave out --out to see the result.");
            return false;
        }
        if (Files.exists(file) && !force) {
            err.println(file + ": This file exists already, and nothing was written. " + otherwise);
            return false;
        }
        return true;
    }

    private int write(Path given, byte[] bytes, boolean force, String otherwise) {
        Path file = place(given);
        if (!isFree(file, force, otherwise)) {
            return Exit.WRONG_USAGE;
        }
        try {
            WholeFile.write(file, bytes);
            err.println("Written: " + file);
            return Exit.DONE;
        } catch (IOException failed) {
            err.println(
                    "%s: The file cannot be written (%s). Nothing was left half-written.".formatted(file, why(failed)));
            return Exit.INPUT_HAS_PROBLEMS;
        }
    }

    /** Where a name leads. A way in and out of a folder that is not there yet is shortened, or it would seem to lead nowhere. */
    private static Path place(Path given) {
        Path parent = given.toAbsolutePath().getParent();
        return parent == null || Files.exists(parent) ? given : given.normalize();
    }

    static String why(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failed instanceof FileAlreadyExistsException above) {
            return "'%s' is a file and not a folder".formatted(above.getFile());
        }
        return failed instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(failed.getMessage());
    }

    /** Whether two names lead to one file. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(place(one)) && Files.exists(place(other)) && Files.isSameFile(place(one), place(other));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
