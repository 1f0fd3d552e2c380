package org.fairlead.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.editions.Carrier;
import org.fairlead.engine.editions.Crossing;
import org.fairlead.engine.editions.Editions;
import org.fairlead.engine.editions.Progress;
import org.fairlead.engine.editions.Shelf;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Page;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.progress.ProgressDocument;
import org.fairlead.reports.progress.ProgressJson;
import org.fairlead.reports.progress.ProgressText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "progress",
        description =
                "Two or more self-assessments of one organisation over time: what moved, what lapsed, what was due, and what each change of the score comes from.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead progress assessments/larkspur-vane/2025.yml assessments/larkspur-vane/2026.yml",
            "  fairlead progress ../wren/2025.yml ../wren/2026.yml --out progress.html"
        })
final class ProgressCommand implements Callable<Integer> {
    /** After which files in a folder are named. */
    private static final Path NAME = Path.of("progress");

    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Self-assessments, in any order: they are compared in the order of their days.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private DocumentFiles results = new DocumentFiles();

    @Mixin
    private Look look = new Look();

    @Option(names = "--all", description = "Name every practice, not the first few of each cause.")
    private boolean all;

    @Option(
            names = "--pack",
            paramLabel = "PLACE",
            converter = PackPath.Converter.class,
            description =
                    "Use this pack for the files that name it: " + PackPath.PLACES + ". Other files use bundled packs.")
    private @Nullable PackPath pack;

    @Mixin
    private Width width = new Width();

    ProgressCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.size() < 2) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "Progress takes two self-assessments or more, and this is one. To see one: fairlead assess "
                            + files.get(0));
        }
        List<String> formats = results.formats(console, NAME);
        Optional<Path> answers =
                files.stream().filter(each -> results.wouldWrite(each, formats)).findFirst();
        if (answers.isPresent()) {
            console.err().println(answers.get() + ": This is one of the self-assessments. It is never written over.");
            return Exit.WRONG_USAGE;
        }
        Problems problems = new Problems();
        Setting setting = look.setting(formats, console, problems);
        List<Opened> opened = opened(problems);
        if (!problems.isEmpty()) {
            return console.problems(problems.sorted());
        }
        doubtNames(opened);
        Optional<Progress> progress = progress(opened, problems);
        if (progress.isEmpty()) {
            int exit = console.problems(problems.sorted());
            console.err()
                    .println(
                            "Results are compared only where migrations lead from the edition of the earlier to that of the later. Maybe leave a file out, or name a pack that has the migration with --pack.");
            return exit;
        }
        return results.write(console, formats, NAME, format -> bytes(format, progress.get(), setting));
    }

    private List<Opened> opened(Problems problems) {
        Optional<Assessor> own = Optional.ofNullable(pack).flatMap(each -> Opened.assessor(each, console, problems));
        List<Opened> opened = new ArrayList<>();
        if (problems.isEmpty()) {
            for (Path each : files) {
                Opened.read(each, own, console, problems).ifPresent(opened::add);
            }
        }
        opened.sort(Comparator.comparing(each -> each.assessment().day()));
        return opened;
    }

    private void doubtNames(List<Opened> opened) {
        Map<String, String> names = new LinkedHashMap<>();
        opened.forEach(each -> names.putIfAbsent(
                each.assessment().organisation().name(), each.assessment().file()));
        if (names.size() > 1) {
            console.err()
                    .println(Page.safe("These files name different organisations: %s. They are compared all the same."
                            .formatted(names.entrySet().stream()
                                    .map(name -> "'%s' (%s)".formatted(name.getKey(), name.getValue()))
                                    .collect(Collectors.joining(", ")))));
        }
    }

    private Optional<Progress> progress(List<Opened> opened, Problems problems) {
        Shelf shelf = pack == null ? console.packs().shelf() : console.packs().shelf(pack.place(), pack.name());
        var editions = new Editions(shelf);
        List<GapAnalysis> results = new ArrayList<>();
        List<Progress.Stage> stages = new ArrayList<>();
        for (Opened later : opened) {
            results.add(later.assessor().assess(later.assessment()));
            if (results.size() > 1) {
                Opened earlier = opened.get(results.size() - 2);
                PackRef from = earlier.assessor().pack().ref();
                Optional<List<Carrier>> path = editions.path(
                        from,
                        later.assessor().pack().ref(),
                        Position.of(later.assessment().file()),
                        problems);
                if (path.isPresent()) {
                    stages.add(Progress.Stage.between(
                            results.get(results.size() - 2),
                            results.get(results.size() - 1),
                            new Crossing(earlier.assessor(), later.assessor(), path.get())));
                }
            }
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Opened last = opened.get(opened.size() - 1);
        return Optional.of(new Progress(results, stages, last.assessor().plan(results.get(results.size() - 1))));
    }

    private byte[] bytes(String format, Progress progress, Setting setting) {
        return switch (format) {
            case DocumentFiles.TEXT ->
                ProgressText.of(progress, all, width.page(console, console.styled() && results.onScreen()))
                        .getBytes(StandardCharsets.UTF_8);
            case DocumentFiles.JSON -> ProgressJson.of(progress).getBytes(StandardCharsets.UTF_8);
            default -> DocumentFiles.bytes(format, ProgressDocument.of(progress, setting), setting);
        };
    }
}
