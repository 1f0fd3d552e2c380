package org.fairlead.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fairlead.engine.explaining.Acceptances;
import org.fairlead.engine.explaining.Kept;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Is my file right? Lists every problem with its line and column.",
        footerHeading = "%nExample:%n",
        footer = "  fairlead check ours.yml")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Self-assessments.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private OwnPack pack = new OwnPack();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        for (Path file : files) {
            Optional<Opened> opened = pack.open(file, console, problems);
            opened.ifPresent(each -> tell(file, each.assessor().assess(each.assessment())));
        }
        return problems.isEmpty() ? Exit.DONE : console.problems(problems.sorted());
    }

    private void tell(Path file, GapAnalysis analysis) {
        List<Standing> standings = List.copyOf(analysis.standings().values());
        long applies = standings.stream().filter(Standing::applies).count();
        long known = count(analysis, AnswerState.NOT_KNOWN);
        long waiting = count(analysis, AnswerState.TO_CONFIRM);
        long blank = analysis.open().size() - known - waiting;
        say("%s: no problems.".formatted(file));
        say("  %d of the %s that apply %s answered with a level; %s%d not known, %d blank."
                .formatted(
                        applies - analysis.open().size(),
                        Counted.of(applies, "practice"),
                        applies - analysis.open().size() == 1 ? "is" : "are",
                        waiting == 0 ? "" : waiting + " to confirm, ",
                        known,
                        blank));
        if (waiting > 0) {
            say("  Where what you said still holds: fairlead upgrade %s --confirm PRACTICE".formatted(file));
        }
        List<String> kept = standings.stream()
                .filter(Standing::isLeftOver)
                .map(standing -> standing.practice().id())
                .toList();
        if (!kept.isEmpty()) {
            say("  %s to what does not apply, kept without counting: %s."
                    .formatted(Counted.of(kept.size(), "answer"), String.join(", ", kept)));
        }
        accepted(analysis);
        Kept.sentences(analysis.assessment()).forEach(sentence -> say("  " + sentence));
    }

    private void accepted(GapAnalysis analysis) {
        if (!analysis.accepted().isEmpty()) {
            say("  %s accepted for now, shown apart and counted in the score as before: %s."
                    .formatted(
                            Counted.of(analysis.accepted().size(), "gap"),
                            analysis.accepted().stream()
                                    .map(each -> each.gap().practice().id())
                                    .collect(Collectors.joining(", "))));
        }
        Acceptances.asides(analysis).forEach(aside -> say("  " + aside));
    }

    private static long count(GapAnalysis analysis, AnswerState state) {
        return analysis.open().stream().filter(open -> open.state() == state).count();
    }

    private void say(String line) {
        console.out().println(Page.safe(line));
    }
}
