package org.fairlead.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.explaining.Explainer;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.JsonReport;
import org.fairlead.reports.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "assess",
        description = "Scored gap analysis and action plan of a self-assessment.",
        footerHeading = "%nExample:%n",
        footer = "  fairlead assess assessments/harbour-lowe/2026.yml --fail-under 40")
final class AssessCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The self-assessment, a YAML file.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the result to this file instead of the screen.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Write over the file if it exists.")
    private boolean force;

    @Option(names = "--all", description = "Show every gap and action, not the first ten of each.")
    private boolean all;

    @Option(
            names = "--target",
            paramLabel = "LEVEL",
            description = "The level every practice is to reach, in place of the pack's and your own targets.")
    private @Nullable String target;

    @Option(
            names = "--fail-under",
            paramLabel = "SCORE",
            description = "End with exit code 1 if the score, in the worst case, is under this (0 to 100).")
    private @Nullable Double failUnder;

    @Mixin
    private Width width = new Width();

    @Mixin
    private OwnPack pack = new OwnPack();

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (failUnder != null && !(failUnder >= 0 && failUnder <= 100)) {
            throw wrong("--fail-under is a score from 0 to 100, and %s is not.".formatted(plain(failUnder)));
        }
        if (out != null && Console.isSame(file, out)) {
            console.err().println(out + ": This is the self-assessment itself. It is never written over.");
            return Exit.WRONG_USAGE;
        }
        Problems problems = new Problems();
        Optional<Opened> opened = pack.open(file, console, problems);
        if (opened.isPresent() && target != null) {
            opened = Optional.of(targeted(opened.get(), target));
        }
        if (opened.isEmpty()) {
            return console.problems(problems.sorted());
        }
        GapAnalysis analysis = opened.get().assessor().assess(opened.get().assessment());
        ActionPlan plan = opened.get().assessor().plan(analysis);
        int written = write(plan);
        return written == Exit.DONE ? threshold(analysis) : written;
    }

    private Opened targeted(Opened opened, String target) {
        List<String> names = opened.assessor().pack().scale().names();
        return opened.withTarget(opened.assessor()
                .pack()
                .scale()
                .find(target)
                .orElseThrow(() -> wrong("--target: '%s' is not a known level. %s"
                        .formatted(target, Suggestion.orKnown(target, names)))));
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    /** A number as people write it: 40 and not 40.0. */
    private static String plain(double number) {
        return String.valueOf(number).replaceAll("\\.0$", "");
    }

    private int write(ActionPlan plan) {
        boolean styled = console.styled() && out == null;
        String text =
                format == Format.json ? JsonReport.of(plan) : TextReport.of(plan, all, width.page(console, styled));
        if (out != null) {
            return console.write(out, text, force);
        }
        console.out().print(text);
        return Exit.DONE;
    }

    private int threshold(GapAnalysis analysis) {
        if (failUnder == null) {
            return Exit.DONE;
        }
        Optional<Range> score = analysis.overall().score();
        if (score.isPresent() && score.get().shownLow() >= failUnder) {
            return Exit.DONE;
        }
        console.err()
                .println("The score (%s) is under the %s that was asked for."
                        .formatted(score.map(Explainer::said).orElse("not assessable"), plain(failUnder)));
        return Exit.THRESHOLD_MISSED;
    }
}
