package org.fairlead.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fairlead.engine.editions.Upgrade;
import org.fairlead.engine.editions.UpgradePlan;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Page;
import org.fairlead.reports.upgrade.UpgradeJson;
import org.fairlead.reports.upgrade.UpgradeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "upgrade",
        description =
                "Moves answers to another edition. Says what would become of each, and writes nothing until told to; "
                        + "what the new edition has no place for stays in the file.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead upgrade ours.yml                   what would become of it",
            "  fairlead upgrade ours.yml --apply           do it, and keep the old file",
            "  fairlead upgrade ours.yml --confirm MON-03  what you said still holds",
            "  fairlead upgrade ours.yml --undo            back, byte for byte"
        })
final class UpgradeCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    private final Console console;
    private final Problems problems = new Problems();
    private final List<UpgradeJson.Told> told = new ArrayList<>();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Self-assessments. Each is moved by itself.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "PACK",
            description = "The edition to move to: one such as toolkit@2014, or " + PackPath.PLACES
                    + ". Default: the newest that leads on from the file's own.")
    private @Nullable String to;

    @Option(
            names = "--pack",
            paramLabel = "PLACE",
            converter = PackPath.Converter.class,
            description = "Move to this edition: " + PackPath.PLACES + ".")
    private @Nullable PackPath pack;

    @Option(names = "--apply", description = "Move the file. As it was, it is kept beside it under another name.")
    private boolean apply;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the moved text to this file and leave the other alone.")
    private @Nullable Path out;

    @Option(names = "--undo", description = "Put the file back as it was before it was moved.")
    private boolean undo;

    @Option(
            names = "--confirm",
            split = ",",
            paramLabel = "PRACTICE",
            description = "What you said about these practices still holds: let it count again. Or: all.")
    private List<String> confirm = new ArrayList<>();

    @Option(
            names = "--force",
            description = "With --undo: also where the file was changed since; that is kept under another name. "
                    + "With --out: write over the file if it exists.")
    private boolean force;

    @Option(names = "--all", description = "Show every new question, not the first ten.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private Width width = new Width();

    UpgradeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<PackRef> wanted = wanted();
        if (pack != null && !pack.isThere(problems)) {
            return console.problems(problems.sorted());
        }
        EditionsAtHand editions = new EditionsAtHand(console, pack);
        int exit = Exit.DONE;
        for (Path file : files) {
            int ended = undo
                    ? undo(file, editions)
                    : confirm.isEmpty() ? move(file, wanted, editions) : confirm(file, editions);
            exit = exit == Exit.DONE ? ended : exit;
        }
        if (format == Format.json && !undo && confirm.isEmpty()) {
            console.out().print(UpgradeJson.of(told));
        }
        return problems.isEmpty() ? exit : console.problems(problems.sorted());
    }

    /** Refuses options that do not go together, and says which edition was asked for. */
    private Optional<PackRef> wanted() {
        long ways = Stream.of(apply, out != null, undo, !confirm.isEmpty())
                .filter(given -> given)
                .count();
        if (ways > 1) {
            throw wrong("Choose one of --apply, --out, --undo and --confirm.");
        }
        if (to != null && (pack != null || undo || !confirm.isEmpty())) {
            throw wrong("--to does not go with --pack, --undo or --confirm.");
        }
        if (force && !undo && out == null) {
            throw wrong("--force goes with --undo or --out.");
        }
        if (out != null && files.size() > 1) {
            throw wrong("--out takes one file. To move several: --apply");
        }
        if (out != null && Console.isSame(files.get(0), out)) {
            throw wrong("'%s' is the file itself. To move it in its place: --apply".formatted(out));
        }
        if (to != null && PackPath.isOne(to)) {
            pack = PackPath.of(to);
        }
        if (to == null || pack != null) {
            return Optional.empty();
        }
        Optional<PackRef> ref = PackRef.parse(to);
        if (ref.isEmpty()) {
            throw wrong("--to: '%s' does not name a pack and its edition. Write them as 'toolkit@2014'.".formatted(to));
        }
        return ref;
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    private int move(Path path, Optional<PackRef> wanted, EditionsAtHand editions) {
        Problems own = new Problems();
        Optional<FileToMove> file = readable(path, editions, own);
        Optional<PackRef> target = file.flatMap(each -> target(each, wanted, editions, own));
        if (file.isPresent() && target.filter(file.get().ref()::equals).isPresent()) {
            console.err()
                    .println(Page.safe("%s: It answers %s already%s. Nothing was written."
                            .formatted(
                                    path,
                                    target.get(),
                                    wanted.isPresent() || pack != null ? "" : ", and no later edition is at hand")));
            return Exit.DONE;
        }
        Optional<Upgrade> upgrade = target.flatMap(ref -> file.orElseThrow().to(ref, editions, own));
        int exit = upgrade.map(each -> write(file.orElseThrow(), each, editions, own))
                .orElse(Exit.INPUT_HAS_PROBLEMS);
        problems.addAll(own.sorted());
        return exit;
    }

    private Optional<FileToMove> readable(Path path, EditionsAtHand editions, Problems own) {
        Optional<FileToMove> file = FileToMove.read(path, editions, console, own);
        if (file.isEmpty()) {
            console.err()
                    .println(Page.safe(
                            "%s: It was not touched. A file has to be right before anything is done with it, or something in it could get lost. See: fairlead check %s"
                                    .formatted(path, path)));
        }
        return file;
    }

    private Optional<PackRef> target(FileToMove file, Optional<PackRef> wanted, EditionsAtHand editions, Problems own) {
        if (wanted.isPresent()) {
            return wanted;
        }
        return pack == null ? editions.newest(file.ref(), file.at(), own) : editions.own(own);
    }

    private int write(FileToMove file, Upgrade upgrade, EditionsAtHand editions, Problems own) {
        // All that can fail comes before anything is written.
        UpgradePlan plan = FileToMove.plan(upgrade, editions);
        Backup backup = Backup.of(file.path(), upgrade.to().ref());
        if (apply && !backup.replace(file.encoded(), upgrade.text(), own)) {
            return Exit.INPUT_HAS_PROBLEMS;
        }
        int exit = out == null ? Exit.DONE : console.write(out, file.encoded().bytes(upgrade.text()), force);
        if (exit == Exit.DONE) {
            tell(file, plan, backup);
        }
        return exit;
    }

    private void tell(FileToMove file, UpgradePlan plan, Backup backup) {
        if (format == Format.json) {
            Optional<String> written = apply
                    ? Optional.of(file.path().toString())
                    : Optional.ofNullable(out).map(Path::toString);
            told.add(new UpgradeJson.Told(
                    plan, written, apply ? Optional.of(backup.path().toString()) : Optional.empty()));
            return;
        }
        Page page = width.page(console, console.styled());
        UpgradeText.write(plan, all, page);
        next(file.path(), plan, backup, page);
        console.out().println(page);
    }

    private void next(Path file, UpgradePlan plan, Backup backup, Page page) {
        if (!apply && out == null) {
            page.heading("Nothing was written");
            page.line(2, "To do it: fairlead upgrade %s%s --apply".formatted(file, chosen()));
            return;
        }
        Path now = out == null ? file : out;
        page.heading("Written: " + now);
        if (apply) {
            page.line(2, "As it was: %s".formatted(backup.path()));
        }
        long waiting = plan.upgrade().steps().stream()
                .mapToLong(step -> UpgradePlan.again(step).size())
                .sum();
        if (waiting > 0) {
            page.line(
                    2,
                    "Look at each answer below a comment '# Confirm:'. Where what you said still holds: fairlead upgrade %s --confirm PRACTICE"
                            .formatted(now));
        }
        page.line(2, "Then: fairlead check " + now);
        if (apply) {
            page.line(2, "To go back: fairlead upgrade %s%s --undo".formatted(file, pack == null ? "" : chosen()));
        }
    }

    private String chosen() {
        return pack != null ? " --pack " + pack : to != null ? " --to " + to : "";
    }

    private int undo(Path file, EditionsAtHand editions) {
        boolean done = Backup.beside(file, force, problems)
                .filter(backup -> backup.undo(force, editions, console, problems))
                .isPresent();
        return done ? Exit.DONE : Exit.INPUT_HAS_PROBLEMS;
    }

    private int confirm(Path path, EditionsAtHand editions) {
        Problems own = new Problems();
        readable(path, editions, own).ifPresent(file -> new Confirming(console, file, own).confirm(confirm));
        problems.addAll(own.sorted());
        return own.isEmpty() ? Exit.DONE : Exit.INPUT_HAS_PROBLEMS;
    }
}
