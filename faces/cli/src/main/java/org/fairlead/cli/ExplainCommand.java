package org.fairlead.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.explaining.Explainer;
import org.fairlead.engine.explaining.Explanation;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Why this score, this gap, this finding: takes any number apart.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead explain ours.yml               the overall score and the band",
            "  fairlead explain ours.yml monitoring    an area",
            "  fairlead explain ours.yml MON-05        a practice",
            "  fairlead explain ours.yml ACR-06        what the rules of that id found"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The self-assessment.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WHAT",
            description = "An area, a practice or a rule. Default: the whole.")
    private @Nullable String what;

    @Mixin
    private Width width = new Width();

    @Mixin
    private OwnPack pack = new OwnPack();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Opened> opened = pack.open(file, console, problems);
        if (opened.isEmpty()) {
            return console.problems(problems.sorted());
        }
        GapAnalysis analysis = opened.get().assessor().assess(opened.get().assessment());
        List<Explanation> explanations = explain(analysis);
        if (explanations.isEmpty()) {
            return nothing(analysis);
        }
        Page page = width.page(console, console.styled());
        explanations.forEach(each -> {
            page.heading(each.sentence());
            each.parts().forEach(part -> write(page, part, 2));
        });
        console.out().print(page);
        return Exit.DONE;
    }

    private static void write(Page page, Explanation explanation, int indent) {
        page.item(indent, "- ", explanation.sentence());
        explanation.parts().forEach(part -> write(page, part, indent + 2));
    }

    private List<Explanation> explain(GapAnalysis analysis) {
        var explainer = new Explainer(analysis);
        if (what == null) {
            return List.of(explainer.overall());
        }
        List<Explanation> found = new ArrayList<>();
        for (AreaScore area : analysis.areas()) {
            if (area.area().id().equals(what.toLowerCase(Locale.ROOT))) {
                found.add(explainer.area(area));
            }
        }
        var practice = analysis.standings().get(what.toUpperCase(Locale.ROOT));
        if (practice != null) {
            found.add(explainer.practice(practice.practice()));
        } else {
            analysis.findings().stream()
                    .filter(finding -> isOf(finding, what))
                    .map(explainer::finding)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isOf(Finding finding, String what) {
        return finding.rule().equals(what) || finding.rule().startsWith(what.toUpperCase(Locale.ROOT) + ": ");
    }

    private int nothing(GapAnalysis analysis) {
        String wanted = String.valueOf(what);
        boolean known = analysis.pack().circumstances().keySet().stream()
                .anyMatch(rule -> rule.equals(wanted) || rule.startsWith(wanted.toUpperCase(Locale.ROOT) + ": "));
        if (known) {
            console.out()
                    .println("The rules of %s found nothing here."
                            .formatted(Page.safe(wanted.toUpperCase(Locale.ROOT))));
            return Exit.DONE;
        }
        List<String> names = new ArrayList<>(analysis.pack().areas().keySet());
        names.addAll(analysis.standings().keySet());
        analysis.pack().circumstances().keySet().forEach(rule -> names.add(rule.substring(0, rule.indexOf(':'))));
        String near = Suggestion.of(wanted, names);
        console.err()
                .println("There is no area, practice or rule '%s'. %s"
                        .formatted(
                                wanted,
                                near.isEmpty()
                                        ? "Areas: %s. Practices: fairlead pack show %s"
                                                .formatted(
                                                        String.join(
                                                                ", ",
                                                                analysis.pack()
                                                                        .areas()
                                                                        .keySet()),
                                                        analysis.pack().ref())
                                        : near));
        return Exit.WRONG_USAGE;
    }
}
