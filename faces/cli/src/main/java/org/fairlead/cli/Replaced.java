package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.fairlead.engine.packs.WholeFile;
import org.fairlead.engine.reading.EncodedFile;
import org.fairlead.reports.Page;

/** Puts another text in the place of a person's file, and keeps the file as it was beside it. */
final class Replaced {
    private static final String BEFORE = ".before";

    private Replaced() {}

    /** Whether it was done; says what was written, or why not. Where nothing differs, nothing is written. */
    static boolean write(Path file, EncodedFile was, String text, Console console) {
        byte[] bytes = was.bytes(text);
        Path before = file.resolveSibling(file.getFileName() + BEFORE);
        try {
            if (!Arrays.equals(Files.readAllBytes(file), was.bytes())) {
                say(
                        console,
                        file + ": The file was changed meanwhile, and nothing was written. Run the command again.");
                return false;
            }
            if (Arrays.equals(bytes, was.bytes())) {
                return true;
            }
            WholeFile.write(before, was.bytes());
            WholeFile.write(file, bytes);
            say(console, "Written: %s. As it was: %s".formatted(file, before));
            return true;
        } catch (IOException failed) {
            say(console, "%s: The file cannot be written (%s). It is as it was.".formatted(file, Console.why(failed)));
            return false;
        }
    }

    private static void say(Console console, String sentence) {
        console.err().println(Page.safe(sentence));
    }
}
