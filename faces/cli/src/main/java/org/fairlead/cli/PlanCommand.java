package org.fairlead.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.EncodedFile;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.plans.Decision;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.Terms;
import org.fairlead.plans.file.Changes;
import org.fairlead.plans.file.ChangesText;
import org.fairlead.plans.file.PlanFile;
import org.fairlead.plans.file.PlanReader;
import org.fairlead.plans.file.PlanWriter;
import org.fairlead.plans.scheduling.Scheduler;
import org.fairlead.reports.Page;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.plan.PlanText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "plan",
        description = "A schedule of the actions that close your gaps, with the people and the months you have. "
                + "Kept in a file, it is yours to change; planning again keeps what you decided.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead plan ours.yml --capacity 20 --from 2027-01-01",
            "  fairlead plan ours.yml --capacity 20 --out plan.yml      a plan to work with",
            "  fairlead plan ours.yml --plan plan.yml --apply           plan again, and keep what you decided",
            "  fairlead plan ours.yml --plan plan.yml --out plan.html   a report of it",
            "  fairlead plan done 'MON-05 in place' --plan plan.yml     what that changes"
        })
final class PlanCommand implements Callable<Integer> {
    private static final Path NAME = Path.of("plan");

    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The self-assessment, a YAML file or a workbook.")
    private @Nullable Path file;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "Plan again from this plan: what people decided in it is kept.")
    private @Nullable Path plan;

    @Option(
            names = "--apply",
            description = "Write the new plan in the place of --plan. As it was, it is kept beside it.")
    private boolean apply;

    @Mixin
    private PlanTerms terms = new PlanTerms();

    @Mixin
    private PlanFiles files = new PlanFiles();

    @Option(
            names = "--tracker",
            paramLabel = "NAME",
            completionCandidates = PlanForm.TrackerNames.class,
            description = "With CSV: the columns that this program imports: ${COMPLETION-CANDIDATES}.")
    private @Nullable String tracker;

    @Option(names = "--all", description = "Show every action, not the first ten.")
    private boolean all;

    @Mixin
    private Look look = new Look();

    @Mixin
    private OwnPack pack = new OwnPack();

    @Mixin
    private Width width = new Width();

    PlanCommand(Console console) {
        this.console = console;
    }

    @CommandLine.Spec(CommandLine.Spec.Target.SELF)
    void subcommands(CommandLine.Model.CommandSpec self) {
        spec = self;
        self.addSubcommand("done", new CommandLine(new PlanDoneCommand(console)));
    }

    /** The plan as it was, and the text of its file. */
    private record Before(PlanFile file, EncodedFile encoded) {}

    @Override
    public Integer call() {
        if (file == null) {
            throw wrong("FILE is missing.");
        }
        List<String> formats = formats(file);
        Problems problems = new Problems();
        Setting setting = look.setting(formats, console, problems);
        Optional<Before> before = before(problems);
        Optional<Opened> opened = pack.open(file, console, problems);
        if (opened.isEmpty() || (plan != null && before.isEmpty())) {
            return console.problems(problems.sorted());
        }
        LocalDate judgedOn = opened.get().assessment().day();
        Terms given = terms.over(before.map(Before::file).map(PlanFile::terms), judgedOn, console.today());
        GapAnalysis analysis =
                opened.get().assessor().assess(opened.get().named(name(file)).assessment());
        ActionPlan actions = opened.get().assessor().plan(analysis);
        planned(before, given, analysis).check(actions, problems);
        if (!problems.isEmpty()) {
            return console.problems(problems.sorted());
        }
        List<Decision> decisions =
                before.map(Before::file).map(PlanFile::decisions).orElse(List.of());
        Schedule schedule =
                new Scheduler().schedule(opened.get().assessor().whatIf(analysis), actions, given, decisions);
        return write(formats, new PlanForm(schedule, setting, tracker), before);
    }

    private List<String> formats(Path answers) {
        List<String> formats = files.formats(console, NAME);
        if (apply && (plan == null || !files.onScreen())) {
            throw wrong("--apply writes the new plan in the place of --plan, so it wants that and no --out.");
        }
        if (tracker != null) {
            PlanForm.checkTracker(spec, tracker, formats);
        }
        if (files.wouldWrite(answers, formats)) {
            throw wrong("'%s' is the self-assessment itself. It is never written over.".formatted(answers));
        }
        if (plan != null && files.wouldWrite(plan, formats)) {
            throw wrong("'%s' is the plan itself. To plan again in its place: --apply".formatted(plan));
        }
        return formats;
    }

    private Optional<Before> before(Problems problems) {
        if (plan == null) {
            return Optional.empty();
        }
        Optional<EncodedFile> encoded = TextFile.readEncoded(plan, plan.toString(), problems);
        return encoded.flatMap(
                text -> PlanReader.read(text.file(), console.today(), problems).map(read -> new Before(read, text)));
    }

    /** The plan that is to be checked: the one at hand with what the options change, or one that has no file yet. */
    private static PlanFile planned(Optional<Before> before, Terms given, GapAnalysis analysis) {
        Map<String, Position> places = new TreeMap<>();
        given.owners().keySet().forEach(owner -> places.put("owners/" + owner, Position.of(PlanTerms.OWNER)));
        given.deadlines().forEach(deadline -> places.put("action of " + deadline.at(), deadline.at()));
        if (before.isPresent()) {
            return before.get().file().with(given, places);
        }
        return new PlanFile(
                "",
                analysis.pack().ref(),
                analysis.assessment().organisation().name(),
                Optional.empty(),
                analysis.assessment().day(),
                given,
                List.of(),
                List.of(),
                places);
    }

    private int write(List<String> formats, PlanForm form, Optional<Before> before) {
        if (apply && plan != null) {
            Before was = before.orElseThrow();
            tell(form, was.file());
            return Replaced.write(plan, was.encoded(), yml(form.schedule(), before, plan), console)
                    ? Exit.DONE
                    : Exit.INPUT_HAS_PROBLEMS;
        }
        Path place = files.place(formats, PlanFiles.YML, NAME).orElse(NAME);
        return files.write(console, formats, NAME, format -> switch (format) {
            case PlanFiles.YML -> yml(form.schedule(), before, place).getBytes(StandardCharsets.UTF_8);
            case ResultFiles.TEXT -> text(form.schedule(), before).getBytes(StandardCharsets.UTF_8);
            default -> form.bytes(format);
        });
    }

    private String yml(Schedule schedule, Optional<Before> before, Path place) {
        return PlanWriter.text(
                schedule,
                answersFrom(place),
                before.map(Before::file),
                before.map(Before::encoded).map(EncodedFile::file));
    }

    /** The self-assessment as it is called from where a plan stands. */
    private String answersFrom(Path place) {
        Path answers = file == null ? NAME : file.toAbsolutePath().normalize();
        Path folder = place.toAbsolutePath().normalize().getParent();
        Path name = folder == null || !Objects.equals(folder.getRoot(), answers.getRoot())
                ? answers
                : folder.relativize(answers);
        return name.toString().replace('\\', '/');
    }

    private String text(Schedule schedule, Optional<Before> before) {
        Page page = width.page(console, console.styled() && files.onScreen());
        PlanText.of(schedule, all, page);
        before.ifPresent(was -> changes(schedule, was.file(), page));
        return page.toString();
    }

    private void tell(PlanForm form, PlanFile was) {
        Page page = width.page(console, console.styled());
        changes(form.schedule(), was, page);
        console.out().print(page);
    }

    private static void changes(Schedule schedule, PlanFile was, Page page) {
        Changes changes = Changes.between(was, schedule);
        page.heading("What planning again changed");
        if (changes.isNone()) {
            page.line(2, "Nothing.");
        }
        ChangesText.sentences(changes).forEach(sentence -> page.item(2, "- ", sentence));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
