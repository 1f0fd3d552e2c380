package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.fairlead.engine.authoring.NewPack;
import org.fairlead.engine.model.Edition;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.PackJar;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.packs.ReadPack;
import org.fairlead.engine.packs.WholeFolder;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description =
                "A small pack to start from, with an example that passes for everything in it; or one that begins from another pack.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead pack new our-practice --title 'Our good practice' --publisher 'Our institute'",
            "  fairlead pack new toolkit-2013 --from toolkit@2012 --edition 2013",
            "  fairlead pack new ours --based-on toolkit@2012 --id ours"
        })
final class PackNewCommand implements Callable<Integer> {
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST = 200;

    /** What a pack may begin from; nothing where it begins from the small one. */
    static final class Beginning {
        @Option(
                names = "--from",
                paramLabel = "PACK",
                description = "Begin with a copy of a pack: one such as toolkit@2012, or " + PackPath.PLACES + ".")
        private @Nullable String copied;

        @Option(
                names = "--based-on",
                paramLabel = "PACK",
                description = "Begin with a pack that holds only what differs from this one, which is nothing yet. "
                        + "Named in the same ways.")
        private @Nullable String base;
    }

    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "The folder to write, a new or an empty one.")
    private Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "TITLE", description = "The title that people know.")
    private @Nullable String title;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description =
                    "The id, the same in every edition. Default: that of the pack it begins from, or the name of the folder.")
    private @Nullable String id;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who stands behind it.")
    private @Nullable String publisher;

    @Option(names = "--edition", paramLabel = "EDITION", description = "The edition. Default: this year.")
    private @Nullable String edition;

    @ArgGroup(exclusive = true)
    private @Nullable Beginning beginning;

    /** The pack to begin from, and where it is unless it comes with Fairlead. */
    private record Begun(ReadPack read, PackFolder texts, Optional<PackPath> place) {
        PackRef ref() {
            return read.pack().ref();
        }
    }

    PackNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Problems broken = new Problems();
        Optional<Begun> from = Optional.ofNullable(beginning)
                .map(each -> each.copied == null ? each.base : each.copied)
                .flatMap(name -> PackPath.isOne(name) ? elsewhere(PackPath.of(name), broken) : bundled(name, problems));
        if (!broken.isEmpty()) {
            return console.problems(broken.sorted());
        }
        PackRef ref = new PackRef(
                id != null ? id : from.map(each -> each.ref().id()).orElse(idOfFolder()),
                edition != null ? edition : String.valueOf(console.today().getYear()));
        check(ref, from, problems);
        if (!problems.isEmpty()) {
            problems.sorted().forEach(console.err()::println);
            return Exit.WRONG_USAGE;
        }
        return write(texts(ref, from), from);
    }

    private Optional<Begun> elsewhere(PackPath place, Problems problems) {
        PackFolder texts = place.texts(console.packs(), problems);
        return problems.isEmpty()
                ? console.packs()
                        .readFolder(place.place(), place.name(), problems)
                        .map(read -> new Begun(read, texts, Optional.of(place)))
                : Optional.empty();
    }

    private Optional<Begun> bundled(String name, Problems problems) {
        Position at = Position.of(beginning != null && beginning.copied != null ? "--from" : "--based-on");
        Packs packs = console.packs();
        return PackPath.bundled(name, at, console, problems).flatMap(ref -> packs.readBundled(ref, at, problems)
                .map(read -> new Begun(read, packs.texts(ref).orElseThrow(), Optional.empty())));
    }

    private String idOfFolder() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name != null && name.toString().matches(ID) ? name.toString() : "our-practice";
    }

    private void check(PackRef ref, Optional<Begun> from, Problems problems) {
        if (!ref.id().matches(ID)) {
            problems.add(
                    Position.of("--id"),
                    "'%s' is not the id of a pack.".formatted(ref.id()),
                    "Write it in small letters, figures and hyphens, such as 'our-practice'.");
        }
        if (!Edition.isOne(ref.edition())) {
            problems.add(
                    Position.of("--edition"),
                    "'%s' is not the number of an edition.".formatted(ref.edition()),
                    "Write it as '2026' or '2026.1'.");
        }
        if (console.packs().bundled().contains(ref)) {
            problems.add(
                    Position.of("--edition"),
                    "'%s' comes with Fairlead already.".formatted(ref),
                    "Give your pack another edition, or an id of its own.");
        }
        if (from.filter(each -> each.place().isPresent() && each.ref().equals(ref))
                .isPresent()) {
            problems.add(
                    Position.of("--edition"),
                    "'%s' is the pack that it begins from.".formatted(ref),
                    "Give your pack another edition, or an id of its own.");
        }
        text("--title", title, problems);
        text("--publisher", publisher, problems);
    }

    private static void text(String option, @Nullable String text, Problems problems) {
        if (text == null) {
            return;
        }
        if (text.isBlank() || text.length() > LONGEST) {
            problems.add(
                    Position.of(option),
                    text.isBlank()
                            ? "There is nothing in it."
                            : "It has %d characters, and %d are the most.".formatted(text.length(), LONGEST),
                    "");
        } else if (!Page.safe(text).equals(text)) {
            problems.add(Position.of(option), "There are signs in it that cannot be seen.", "Type it again.");
        }
    }

    private SortedMap<String, String> texts(PackRef ref, Optional<Begun> from) {
        var begun = new NewPack(ref, console.today(), Optional.ofNullable(title), Optional.ofNullable(publisher));
        if (from.isEmpty() || beginning == null) {
            return begun.starter();
        }
        if (beginning.copied != null) {
            return begun.copyOf(from.get().ref(), from.get().texts());
        }
        return begun.basedOn(from.get().ref(), from.get().read().pack().title());
    }

    private int write(SortedMap<String, String> texts, Optional<Begun> from) {
        try {
            WholeFolder.write(folder, texts);
        } catch (DirectoryNotEmptyException full) {
            console.err()
                    .println(folder + ": This folder is not empty, and nothing was written. Maybe choose a new one.");
            return Exit.WRONG_USAGE;
        } catch (FileAlreadyExistsException file) {
            console.err().println(folder + ": This is a file, and a folder is wanted. Nothing was written.");
            return Exit.WRONG_USAGE;
        } catch (IOException failed) {
            console.err()
                    .println("%s: The folder cannot be written (%s). Nothing was left half-written."
                            .formatted(folder, Console.why(failed)));
            return Exit.INPUT_HAS_PROBLEMS;
        }
        console.err().println("Written: %s (%s).".formatted(folder, Counted.of(texts.size(), "file")));
        boolean whole = beginning == null || beginning.copied != null || isBaseFound(from.orElseThrow());
        if (whole) {
            accept();
        }
        console.err().println("Next: fairlead pack check " + folder);
        return Exit.DONE;
    }

    /** Whether the pack finds the one that it is based on; says what to do where it does not. */
    private boolean isBaseFound(Begun from) {
        if (from.place().isEmpty() || Packs.beside(folder, from.ref()).isPresent()) {
            return true;
        }
        Path place = from.place().get().place();
        String name = from.ref().id() + "-" + from.ref().edition();
        console.err()
                .println("It is based on %s, which has to lie beside it. Copy %s to %s"
                        .formatted(
                                from.ref(),
                                place,
                                folder.resolveSibling(Files.isDirectory(place) ? name : name + PackJar.ENDING)));
        return false;
    }

    /** Of its own rules Fairlead need not ask whether they may run: it wrote them a moment ago. */
    private void accept() {
        Packs packs = console.packs();
        PackFolder written = packs.texts(folder, folder.toString(), new Problems());
        if (packs.isAccepted(written)) {
            return;
        }
        if (beginning != null) {
            console.err()
                    .println("Its rules are those of the pack that it begins from, and you have not accepted them."
                            + " Read them and accept them with: fairlead pack trust " + folder);
            return;
        }
        try {
            packs.accept(written);
            console.err()
                    .println("Its rules are accepted as Fairlead wrote them; once you change one, you will be asked.");
        } catch (IOException failed) {
            console.err()
                    .println(
                            "That its rules are accepted could not be written down (%s). Accept them with: fairlead pack trust %s"
                                    .formatted(Console.why(failed), folder));
        }
    }
}
