package org.fairlead.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        long known = analysis.open().stream()
                .filter(open -> open.state() == AnswerState.NOT_KNOWN)
                .count();
        long blank = analysis.open().size() - known;
        say("%s: no problems.".formatted(file));
        say("  %d of the %s that apply %s answered with a level; %d not known, %d blank."
                .formatted(
                        applies - analysis.open().size(),
                        Counted.of(applies, "practice"),
                        applies - analysis.open().size() == 1 ? "is" : "are",
                        known,
                        blank));
        List<String> kept = standings.stream()
                .filter(Standing::isLeftOver)
                .map(standing -> standing.practice().id())
                .toList();
        if (!kept.isEmpty()) {
            say("  %s to what does not apply, kept without counting: %s."
                    .formatted(Counted.of(kept.size(), "answer"), String.join(", ", kept)));
        }
    }

    private void say(String line) {
        console.out().println(Page.safe(line));
    }
}
