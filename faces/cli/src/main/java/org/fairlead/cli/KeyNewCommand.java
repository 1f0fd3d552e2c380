package org.fairlead.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import org.fairlead.reports.manifest.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "new",
        description =
                "Makes a pair of keys: a private one to sign reports with, which nobody else may have, and a public one for those who verify them.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead key new --out wren",
            "  fairlead assess ours.yml --out report.html --sign wren-private.pem"
        })
final class KeyNewCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "NAME",
            description = "What the files are called: NAME-private.pem and NAME-public.pem.")
    private Path out = Path.of("");

    KeyNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path privateFile = beside("-private.pem");
        Path publicFile = beside("-public.pem");
        for (Path file : new Path[] {privateFile, publicFile}) {
            if (Files.exists(file)) {
                // Never with --force: what was signed with a lost key can never be signed again.
                console.err()
                        .println(file
                                + ": This file exists already, and nothing was written. Maybe choose another name.");
                return Exit.WRONG_USAGE;
            }
        }
        Keys.Pair pair = Keys.fresh();
        try {
            writeForOwner(privateFile, pair.privateText());
        } catch (IOException failed) {
            console.err()
                    .println("%s: The file cannot be written (%s). Nothing was left half-written."
                            .formatted(privateFile, Console.why(failed)));
            return Exit.INPUT_HAS_PROBLEMS;
        }
        console.err().println("Written: " + privateFile + " (keep it to yourself)");
        return console.write(publicFile, pair.publicText(), false);
    }

    private Path beside(String ending) {
        return out.resolveSibling(String.valueOf(out.getFileName()) + ending);
    }

    /** Writes a file that nobody else on this machine can read, not even for a moment. */
    private static void writeForOwner(Path file, String text) throws IOException {
        FileAttribute<?>[] rights =
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createFile(file, rights);
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }
}
