package org.fairlead.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.explaining.Explainer;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.EncodedFile;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.plans.done.AnswerProposal;
import org.fairlead.plans.done.DoneInPlan;
import org.fairlead.plans.file.PlanFile;
import org.fairlead.plans.file.PlanReader;
import org.fairlead.plans.file.PlannedAction;
import org.fairlead.reports.Page;
import org.fairlead.reports.questionnaire.FilledWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "done",
        description =
                "An action of a plan is done: shows what that would change in your self-assessment and in the plan, "
                        + "and writes nothing until told to.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead plan done 'MON-05 in place' --plan plan.yml --evidence 'survey report: hr/2027.pdf'",
            "  fairlead plan done 'MON-05 in place' --plan plan.yml --apply"
        })
final class PlanDoneCommand implements Callable<Integer> {
    private static final int CONTEXT = 2;

    private final Console console;
    private final Problems problems = new Problems();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "ACTION", description = "The action, as the plan calls it, such as 'MON-05 in place'.")
    private String action = "";

    @Option(names = "--plan", paramLabel = "FILE", description = "The plan. Default: ${DEFAULT-VALUE}.")
    private Path plan = Path.of("plan.yml");

    @Option(
            names = "--assessment",
            paramLabel = "FILE",
            description = "The self-assessment. Default: the one that the plan names, beside it.")
    private @Nullable Path assessment;

    @Mixin
    private ShownEvidence evidence = new ShownEvidence();

    @Option(names = "--on", paramLabel = "DAY", description = "The day on which it was done. Default: today.")
    private @Nullable String on;

    @Option(
            names = "--judged-on",
            paramLabel = "DAY",
            description = "Move the day of the self-assessment as well, where evidence is later than that.")
    private @Nullable String judgedOn;

    @Option(names = "--apply", description = "Change both files. As they were, they are kept beside them.")
    private boolean apply;

    @Mixin
    private OwnPack pack = new OwnPack();

    @Mixin
    private Width width = new Width();

    PlanDoneCommand(Console console) {
        this.console = console;
    }

    /** The two files as they are. */
    private record Files(Path planPath, EncodedFile plan, Path answersPath, EncodedFile answers) {}

    @Override
    public Integer call() {
        LocalDate doneOn = Days.read(spec, "--on", on).orElse(console.today());
        if (doneOn.isAfter(console.today())) {
            throw wrong("--on: %s is still to come.".formatted(doneOn));
        }
        Optional<EncodedFile> planText = TextFile.readEncoded(plan, plan.toString(), problems);
        Optional<PlanFile> planned = planText.flatMap(text -> PlanReader.read(text.file(), console.today(), problems));
        if (planned.isEmpty() || !problems.isEmpty()) {
            return console.problems(problems.sorted());
        }
        Path answers = answers(planned.get());
        if (problems.isEmpty() && FilledWorkbook.isNamedAsOne(answers.toString())) {
            problems.add(
                    Position.of(answers.toString()),
                    "This is a workbook, and changes are proposed for text files alone.",
                    "Maybe make a text file of it first: fairlead import %s --out ours.yml".formatted(answers));
        }
        if (!problems.isEmpty()) {
            return console.problems(problems.sorted());
        }
        Optional<EncodedFile> text = TextFile.readEncoded(answers, answers.toString(), problems);
        Optional<Opened> opened = text.flatMap(any -> pack.open(answers, console, problems));
        if (opened.isEmpty()) {
            return console.problems(problems.sorted());
        }
        return propose(
                new Files(plan, planText.orElseThrow(), answers, text.orElseThrow()),
                planned.get(),
                opened.get(),
                doneOn);
    }

    private Path answers(PlanFile planned) {
        if (assessment != null) {
            return assessment;
        }
        Optional<Path> named = planned.assessment().map(plan::resolveSibling).map(Path::normalize);
        if (named.isEmpty()) {
            problems.add(
                    Position.of(plan.toString()),
                    "The plan does not say which self-assessment it was made from.",
                    "Maybe add: --assessment ours.yml");
        }
        return named.orElse(plan);
    }

    private int propose(Files files, PlanFile planned, Opened opened, LocalDate doneOn) {
        GapAnalysis before = opened.assessor().assess(opened.assessment());
        ActionPlan actions = opened.assessor().plan(before);
        planned.check(actions, problems);
        List<Evidence> shown = evidence.read(opened.assessor().pack());
        Optional<PlannedAction> found = found(planned);
        if (found.isEmpty() || !problems.isEmpty()) {
            return console.problems(problems.sorted());
        }
        String name = found.get().name();
        Optional<Action> asked = actions.actions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        String newPlan = DoneInPlan.text(files.plan().file(), name, doneOn, shown);
        Optional<AnswerProposal> proposal = asked.filter(each -> each.to().isPresent())
                .flatMap(each -> AnswerProposal.of(
                        files.answers().file(),
                        opened.assessment(),
                        opened.assessor().pack(),
                        each.practice().id(),
                        each.to().orElseThrow(),
                        shown,
                        Days.read(spec, "--judged-on", judgedOn),
                        problems));
        if (!problems.isEmpty()) {
            problems.sorted().forEach(problem -> console.err().println(Page.safe(problem.toString())));
            console.err()
                    .println(Page.safe("%s: So the file would not be right, and nothing was written. %s"
                            .formatted(files.answersPath(), later(shown, opened))));
            return Exit.INPUT_HAS_PROBLEMS;
        }
        Page page = width.page(console, console.styled());
        tell(page, name, asked, opened, before, proposal, files);
        page.heading("What changes in " + files.planPath());
        TextChange.show(page, files.plan().file().text(), newPlan, CONTEXT);
        if (!apply) {
            page.heading("Nothing was written");
            page.line(2, "To do it, add: --apply");
            console.out().println(page);
            return Exit.DONE;
        }
        console.out().println(page);
        return write(files, proposal, newPlan);
    }

    private void tell(
            Page page,
            String name,
            Optional<Action> asked,
            Opened opened,
            GapAnalysis before,
            Optional<AnswerProposal> proposal,
            Files files) {
        if (proposal.isPresent()) {
            page.heading("What changes in " + files.answersPath());
            TextChange.show(page, files.answers().file().text(), proposal.get().text(), CONTEXT);
            GapAnalysis after = opened.assessor().assess(proposal.get().account());
            page.line(2, "The score: %s now, %s with it.".formatted(scored(before), scored(after)));
            return;
        }
        page.heading(name);
        if (asked.isEmpty()) {
            page.line(
                    2,
                    "The self-assessment asks for this no longer, so no answer changes. The plan notes that it is done.");
            return;
        }
        page.line(
                2,
                "No answer changes: what was found rests on what you say elsewhere in %s. Change there what is no longer so, and the finding goes. Until then the plan notes that it is done."
                        .formatted(files.answersPath()));
        asked.get().findings().stream()
                .map(Finding::reason)
                .forEach(reason -> page.item(2, "- ", "Found because %s.".formatted(reason)));
    }

    private static String scored(GapAnalysis analysis) {
        return analysis.overall().score().map(Explainer::said).orElse("not assessable");
    }

    private Optional<PlannedAction> found(PlanFile planned) {
        String wanted = action.strip();
        Optional<PlannedAction> exact = planned.action(wanted);
        if (exact.isPresent()) {
            return open(exact.get());
        }
        List<PlannedAction> ofPractice = planned.actions().stream()
                .filter(each -> each.name().startsWith(wanted + " "))
                .toList();
        List<PlannedAction> open =
                ofPractice.stream().filter(PlannedAction::isOpen).toList();
        if (open.size() == 1) {
            return Optional.of(open.get(0));
        }
        if (ofPractice.isEmpty()) {
            noSuch("There is no action '%s' in the plan.".formatted(wanted), wanted, planned.actions());
        } else if (open.isEmpty()) {
            noSuch("No action of %s is still to be done.".formatted(wanted), wanted, ofPractice);
        } else {
            noSuch("Several actions of the plan are of %s.".formatted(wanted), wanted, open);
        }
        return Optional.empty();
    }

    private void noSuch(String what, String wanted, List<PlannedAction> known) {
        problems.add(
                Position.of(plan.toString()),
                what,
                Suggestion.orKnown(
                        wanted, known.stream().map(PlannedAction::name).toList()));
    }

    private Optional<PlannedAction> open(PlannedAction exact) {
        if (exact.isDone()) {
            problems.add(exact.at(), "The action '%s' is done already.".formatted(exact.name()), "");
        } else if (exact.isDropped()) {
            problems.add(
                    exact.at(),
                    "The action '%s' was dropped: %s"
                            .formatted(exact.name(), exact.decision().reason()),
                    "Maybe write 'status: planned' there first.");
        }
        return Optional.of(exact);
    }

    private String later(List<Evidence> shown, Opened opened) {
        Optional<LocalDate> last = shown.stream()
                .flatMap(each -> each.dated().stream())
                .filter(day -> day.isAfter(opened.assessment().day()))
                .max(LocalDate::compareTo);
        return last.map(day -> "Maybe add --judged-on %s, or begin this year's self-assessment: fairlead new --from %s"
                        .formatted(day, opened.assessment().file()))
                .orElse("");
    }

    private int write(Files files, Optional<AnswerProposal> proposal, String newPlan) {
        boolean written = proposal.map(
                        each -> Replaced.write(files.answersPath(), files.answers(), each.text(), console))
                .orElse(true);
        return written && Replaced.write(files.planPath(), files.plan(), newPlan, console)
                ? Exit.DONE
                : Exit.INPUT_HAS_PROBLEMS;
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
