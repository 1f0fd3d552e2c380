package org.fairlead.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.Mutation;
import org.fairlead.engine.authoring.PackTest;
import org.fairlead.engine.reading.ExamplesReader;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;
import org.fairlead.reports.PackTestReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "test",
        description = "Runs the examples of a pack, and says which rules and practices no example tries.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead pack test rules/toolkit-2012",
            "  fairlead pack test rules/toolkit-2012 --coverage=all",
            "  fairlead pack test rules/toolkit-2012 --mutate --fail-under-mutation 80"
        })
final class PackTestCommand implements Callable<Integer> {
    /** How much of the coverage is told. */
    enum Told {
        summary,
        all
    }

    /** The forms of the result. */
    enum Format {
        text,
        json
    }

    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(
            paramLabel = "PLACE",
            converter = PackPath.Converter.class,
            description = "The pack: " + PackPath.PLACES + ".")
    private PackPath pack = PackPath.of("");

    @Option(
            names = "--coverage",
            arity = "0..1",
            fallbackValue = "summary",
            paramLabel = "HOW",
            description =
                    "Say how much the examples reach: ${COMPLETION-CANDIDATES}. A cell is a practice at a level, for one audience and "
                            + "size that it is meant for. An example reaches it if it expects something of the practice, and its "
                            + "organisation, which answers the practice with a level, stands at this level after all rules.")
    private @Nullable Told coverage;

    @Option(
            names = "--mutate",
            description =
                    "Change one weight, must-have, threshold, figure, level, scope or condition of a rule at a time, and list the "
                            + "changes that no example notices.")
    private boolean mutate;

    @Option(
            names = "--fail-under-mutation",
            paramLabel = "PERCENT",
            description = "With --mutate: exit with 1 if a smaller share of changes is noticed.")
    private @Nullable Double failUnder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @CommandLine.Mixin
    private Width width = new Width();

    PackTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (failUnder != null && (!mutate || !(failUnder >= 0 && failUnder <= 100))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--fail-under-mutation is a share from 0 to 100, and goes with --mutate.");
        }
        Problems problems = new Problems();
        Optional<Assessor> assessor = Opened.assessor(pack, console, problems);
        if (assessor.isEmpty()) {
            return console.problems(problems.sorted());
        }
        PackFiles files = pack.texts(console.packs(), problems).parsed(problems);
        return tested(assessor.get(), files);
    }

    private int tested(Assessor assessor, PackFiles files) {
        PackTest.Result result = PackTest.run(assessor, files, assessor.rules());
        Optional<Mutation.Result> changes = mutate && result.unmet().isEmpty()
                ? Optional.of(
                        Mutation.of(assessor, files, new ExamplesReader(assessor.pack()).read(files, new Problems())))
                : Optional.empty();
        var report = new PackTestReport(assessor.pack(), result, coverage != null, changes);
        if (format == Format.json) {
            console.out().print(report.json());
        } else {
            if (result.problems().isEmpty()) {
                console.out()
                        .println("%s: %s, all as expected. Every rule is fired by one and kept silent by another."
                                .formatted(pack, Counted.of(result.examples(), "example")));
            }
            console.out()
                    .print(report.text(
                            coverage == Told.all, width.page(console, false).width()));
        }
        if (!result.problems().isEmpty()) {
            if (mutate && changes.isEmpty()) {
                console.err().println("%s: No change was tried, since some examples fail.".formatted(pack));
            }
            return console.problems(result.problems());
        }
        return changes.map(this::threshold).orElse(Exit.DONE);
    }

    private int threshold(Mutation.Result changes) {
        if (failUnder == null || changes.percent() >= failUnder) {
            return Exit.DONE;
        }
        console.err()
                .println(String.format(
                        Locale.UK,
                        "%.1f percent of the changes are noticed, and you ask for %s.",
                        changes.percent(),
                        String.valueOf(failUnder).replaceAll("\\.0$", "")));
        return Exit.THRESHOLD_MISSED;
    }
}
