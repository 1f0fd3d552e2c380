package org.fairlead.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Page;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.questionnaire.Account;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Option;

@Command(
        name = "new",
        description = "A questionnaire to fill in: only the questions that apply, each with its choices.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead new --audience employer --headcount 35 --sector law \\",
            "    --offers internships,'work experience' --out ours.xlsx"
        })
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(
            names = "--audience",
            paramLabel = "WORD",
            description = "What you are: employer, professional body or regulator.")
    private @Nullable String audience;

    @Option(names = "--headcount", paramLabel = "N", description = "How many people work for you.")
    private @Nullable Integer headcount;

    @Option(names = "--name", paramLabel = "NAME", description = "The name of your organisation.")
    private String name = "Our organisation";

    @Option(
            names = "--sector",
            paramLabel = "WORD",
            description = "Your profession; 'fairlead pack show' lists the words.")
    private @Nullable String sector;

    @Option(names = "--nation", paramLabel = "WORD", description = "Where you mainly work.")
    private @Nullable String nation;

    @Option(
            names = "--offers",
            split = ",",
            paramLabel = "WORD",
            description = "What you offer to newcomers; 'fairlead pack show' lists the words.")
    private List<String> offers = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "Fill in what this self-assessment says already. It takes the place of all options above.")
    private @Nullable Path from;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "The pack to answer: one such as toolkit@2014, or " + PackPath.PLACES
                    + ". Default: good practice as it is today.")
    private @Nullable String pack;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "yaml or xlsx to fill in; html, docx or pdf to prepare on paper. Default: what the ending of --out says, or yaml.")
    private @Nullable String format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write. It is never written over. Default: the screen.")
    private @Nullable Path out;

    @Mixin
    private Look look = new Look();

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        QuestionnaireForm form = form();
        Problems problems = new Problems();
        Setting setting = look.setting(List.of(form.name()), console, problems);
        if (!problems.isEmpty()) {
            return console.problems(problems.sorted());
        }
        Optional<Account> account = from == null ? fresh(problems) : filled(from, problems);
        if (account.isEmpty()) {
            if (from != null) {
                return console.problems(problems.sorted());
            }
            problems.sorted().forEach(console.err()::println);
            return Exit.WRONG_USAGE;
        }
        Optional<byte[]> bytes = form.of(account.get(), setting, problems);
        if (bytes.isEmpty()) {
            return console.problems(problems.sorted());
        }
        if (pack == null && from == null) {
            console.err().println(why(account.get().pack()));
        }
        if (out == null) {
            console.out().print(new String(bytes.get(), StandardCharsets.UTF_8));
            return Exit.DONE;
        }
        int written = console.writeNew(out, bytes.get());
        if (written == Exit.DONE) {
            console.err().println(form.next(out));
        }
        return written;
    }

    private QuestionnaireForm form() {
        QuestionnaireForm form = QuestionnaireForm.of(format, out, spec.commandLine());
        if (out == null && !form.isText()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "A %s is written to a file. Maybe add: --out ours.%s"
                            .formatted(form.name().toUpperCase(Locale.ROOT), form.name()));
        }
        return form;
    }

    private static String why(RulePack pack) {
        return "You start with %s, the newest edition of good practice. %s For another: fairlead pack list, then --pack."
                .formatted(pack.ref(), pack.about());
    }

    /** Nothing is answered yet. */
    private Optional<Account> fresh(Problems problems) {
        Newcomer newcomer = newcomer();
        return assessor(problems).flatMap(assessor -> newcomer.organisation(assessor.pack(), problems)
                .map(organisation -> Account.unsaid(assessor.assess(new Assessment(
                        "", assessor.pack().ref(), organisation, console.today(), Map.of(), Map.of())))));
    }

    private Newcomer newcomer() {
        if (audience == null || headcount == null) {
            List<ArgSpec> missing = Stream.of("--audience", "--headcount")
                    .filter(option -> option.equals("--audience") ? audience == null : headcount == null)
                    .map(option -> (ArgSpec) spec.findOption(option))
                    .toList();
            throw new CommandLine.MissingParameterException(spec.commandLine(), missing, "");
        }
        return new Newcomer(name, audience, headcount, sector, nation, offers);
    }

    /** What a file says. What applies is told by the organisation alone, not by its answers. */
    private Optional<Account> filled(Path file, Problems problems) {
        PackPath given = pack == null ? null : PackPath.of(pack);
        return Opened.told(file, given, console, problems).map(this::stillAccepted);
    }

    /** Without the gaps that were accepted until a day that is over, and with a word on each. */
    private Account stillAccepted(Opened.Told told) {
        Map<String, Acceptance> over = new TreeMap<>(told.opened().assessment().accepted());
        over.values().removeIf(acceptance -> acceptance.isInForce(console.today()));
        over.forEach((practice, acceptance) -> console.err()
                .println(Page.safe("Left out, since its day is over: %s, which %s accepted until %s."
                        .formatted(practice, acceptance.owner(), Wording.day(acceptance.until())))));
        Account account = ImportCommand.account(told);
        return over.isEmpty() ? account : account.withoutAccepted(over.keySet());
    }

    private Optional<Assessor> assessor(Problems problems) {
        Position at = Position.of("--pack");
        if (pack == null) {
            return console.packs().bundled(DefaultPack.of(console.packs()), at, problems);
        }
        return PackPath.isOne(pack)
                ? Opened.assessor(PackPath.of(pack), console, problems)
                : PackPath.bundled(pack, at, console, problems)
                        .flatMap(ref -> console.packs().bundled(ref, at, problems));
    }
}
