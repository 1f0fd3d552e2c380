package org.fairlead.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.editions.Shelf;
import org.fairlead.engine.editions.differences.MigrationDraft;
import org.fairlead.engine.editions.differences.PackDiff;
import org.fairlead.engine.editions.differences.Written;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.reports.differences.DifferencesDocument;
import org.fairlead.reports.differences.DifferencesJson;
import org.fairlead.reports.differences.DifferencesPage;
import org.fairlead.reports.document.HtmlDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description =
                "In what an edition differs from an earlier one, and what it still needs before it is published: the right number,"
                        + " and an entry in migration.yml for every practice that differs. Runs none of its rules.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead pack diff toolkit@2012 toolkit@2014",
            "  fairlead pack diff toolkit@2014 my-pack --format html --out changes.html",
            "  fairlead pack diff toolkit@2014 my-pack --draft my-pack/migration.yml"
        })
final class PackDiffCommand implements Callable<Integer> {
    enum Format {
        text,
        html,
        json
    }

    private static final String STDOUT = "-";

    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "The earlier edition: one such as toolkit@2012, or " + PackPath.PLACES + ".")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later edition, named in the same ways.")
    private String after = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write, or - for the screen. Default: the screen, save for html.")
    private @Nullable Path out;

    @Option(
            names = "--draft",
            paramLabel = "FILE",
            description =
                    "Write a draft of migration.yml instead, or - for the screen: what the later edition has already, and an entry"
                            + " for every difference that needs one.")
    private @Nullable Path draft;

    @Option(names = "--force", description = "Write over the file if it exists.")
    private boolean force;

    @Mixin
    private Width width = new Width();

    PackDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (draft != null && out != null) {
            throw wrong("With --draft, nothing else is written. Maybe leave out --out.");
        }
        if (draft == null && out == null && format == Format.html && console.terminal()) {
            throw wrong("A page is hard to read on a screen. Maybe add: --out changes.html");
        }
        Problems unknown = new Problems();
        Problems problems = new Problems();
        Optional<PackFolder> then = folder(before, unknown, problems);
        Optional<PackFolder> now = folder(after, unknown, problems);
        if (!unknown.isEmpty()) {
            unknown.sorted().forEach(console.err()::println);
            return Exit.WRONG_USAGE;
        }
        Optional<Written> was =
                problems.isEmpty() ? then.flatMap(each -> Written.read(each, problems)) : Optional.empty();
        Optional<Written> is =
                problems.isEmpty() ? now.flatMap(each -> Written.read(each, problems)) : Optional.empty();
        if (was.isEmpty() || is.isEmpty()) {
            return console.problems(problems.sorted());
        }
        PackDiff diff = PackDiff.of(was.get(), is.get(), shelf());
        return draft == null ? report(diff) : draft(diff, now.orElseThrow(), is.get());
    }

    private Shelf shelf() {
        if (!PackPath.isOne(after)) {
            return console.packs().shelf();
        }
        PackPath path = PackPath.of(after);
        return console.packs().shelf(path.place(), path.name());
    }

    private Optional<PackFolder> folder(String pack, Problems unknown, Problems problems) {
        if (PackPath.isOne(pack)) {
            return Optional.of(PackPath.of(pack).texts(console.packs(), problems));
        }
        Position at = Position.of(pack);
        return PackPath.bundled(pack, at, console, unknown)
                .flatMap(ref -> console.packs().texts(ref, at, unknown));
    }

    private int report(PackDiff diff) {
        String text =
                switch (format) {
                    case text -> DifferencesPage.of(diff, width.page(console, out == null && console.styled()));
                    case html -> HtmlDocument.of(DifferencesDocument.of(diff));
                    case json -> DifferencesJson.of(diff);
                };
        int written = write(out, text);
        if (written != Exit.DONE || diff.problems().isEmpty()) {
            return written;
        }
        return console.problems(diff.problems());
    }

    private int draft(PackDiff diff, PackFolder folder, Written is) {
        Optional<TextFile> existing = Optional.ofNullable(folder.texts().get(PackFiles.MIGRATION));
        Optional<String> text = existing.isPresent() && is.migration().isPresent()
                ? MigrationDraft.of(diff, existing.get().text(), is.migration().get())
                : Optional.of(MigrationDraft.of(diff));
        if (text.isEmpty()) {
            console.err()
                    .println(existing.orElseThrow().name()
                            + ": A list stands in brackets here, so nothing can be added to it. Write one entry a line, each"
                            + " after '- '.");
            return Exit.INPUT_HAS_PROBLEMS;
        }
        int written = write(draft, text.get());
        long open =
                text.get().lines().filter(line -> line.contains("undecided")).count();
        if (written == Exit.DONE && open > 0) {
            console.err()
                    .println("Entries to decide: %d. Then: fairlead pack diff %s %s".formatted(open, before, after));
        }
        return written;
    }

    private int write(@Nullable Path file, String text) {
        if (file != null && !file.toString().equals(STDOUT)) {
            return console.write(file, text, force);
        }
        console.out().print(text);
        return Exit.DONE;
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
