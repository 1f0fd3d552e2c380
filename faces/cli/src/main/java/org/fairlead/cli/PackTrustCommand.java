package org.fairlead.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "trust",
        description =
                "Shows the rules that a pack brings, and accepts them if you say so. Rules are code: accept only what you have read, "
                        + "or what comes from people you trust.",
        footerHeading = "%nExample:%n",
        footer = {"  fairlead pack trust my-pack", "  fairlead pack trust my-pack --accept 1f0c9a..."})
final class PackTrustCommand implements Callable<Integer> {
    /** Enough that nobody can prepare other rules whose digest begins alike. */
    private static final int SHOWN = 32;

    private static final int SHORTEST = 16;

    private final Console console;

    @Parameters(
            paramLabel = "PLACE",
            converter = PackPath.Converter.class,
            description = "The pack: " + PackPath.PLACES + ".")
    private PackPath pack = PackPath.of("");

    @Option(
            names = "--accept",
            paramLabel = "DIGEST",
            description = "Accept the rules with this digest, as it was shown to you.")
    private @Nullable String digest;

    PackTrustCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        PackFolder read = pack.texts(console.packs(), problems);
        if (!problems.isEmpty()) {
            return console.problems(problems.sorted());
        }
        Packs packs = console.packs();
        if (packs.isAccepted(read)) {
            console.out()
                    .println("%s: %s"
                            .formatted(
                                    pack,
                                    read.hasRules()
                                            ? "its rules are accepted."
                                            : "it brings no rules, so there is nothing to accept."));
            return Exit.DONE;
        }
        if (digest == null) {
            read.rules().drl().forEach((path, file) -> {
                console.out().println("--- " + Page.safe(path));
                console.out().println(Page.shown(file.text()));
            });
            console.out()
                    .println("To accept exactly these rules: fairlead pack trust %s --accept %s"
                            .formatted(pack, read.rulesDigest().substring(0, SHOWN)));
            return Exit.DONE;
        }
        if (digest.length() < SHORTEST || !read.rulesDigest().startsWith(digest)) {
            console.err()
                    .println(
                            "The rules of %s have another digest than '%s': they changed since you saw them, or the digest is mistyped. Nothing was accepted."
                                    .formatted(pack, digest));
            return Exit.INPUT_HAS_PROBLEMS;
        }
        packs.accept(read);
        console.out()
                .println("Accepted: the rules of %s as they are now. One changed letter asks again.".formatted(pack));
        return Exit.DONE;
    }
}
