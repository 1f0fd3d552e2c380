package org.fairlead.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Worded;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "new",
        description = "A questionnaire to fill in: only the questions that apply, each with its choices.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead new --audience employer --headcount 35 --sector law \\",
            "    --offers internships,'work experience' --out ours.yml"
        })
final class NewCommand implements Callable<Integer> {
    private static final int MOST_PEOPLE = 10_000_000;

    private final Console console;

    @Option(
            names = "--audience",
            required = true,
            paramLabel = "WORD",
            description = "What you are: employer, professional body or regulator.")
    private String audience = "";

    @Option(names = "--headcount", required = true, paramLabel = "N", description = "How many people work for you.")
    private int headcount;

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
            names = "--pack",
            paramLabel = "PACK",
            description =
                    "The pack to answer: one such as toolkit@2014, or a folder. Default: good practice as it is today.")
    private @Nullable String pack;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write. It is never written over. Default: the screen.")
    private @Nullable Path out;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Assessor> assessor = assessor(problems);
        Optional<Organisation> organisation = assessor.flatMap(each -> organisation(each.pack(), problems));
        if (assessor.isEmpty() || organisation.isEmpty()) {
            problems.sorted().forEach(console.err()::println);
            return Exit.WRONG_USAGE;
        }
        var empty = new Assessment(
                "", assessor.get().pack().ref(), organisation.get(), console.today(), Map.of(), Map.of());
        String questionnaire = Questionnaire.of(assessor.get().assess(empty));
        if (pack == null) {
            console.err().println(why(assessor.get().pack()));
        }
        if (out != null) {
            int written = console.writeNew(out, questionnaire);
            if (written == Exit.DONE) {
                console.err().println("Fill it in with any editor, then: fairlead check " + out);
            }
            return written;
        }
        console.out().print(questionnaire);
        return Exit.DONE;
    }

    private static String why(RulePack pack) {
        return "You start with %s, the newest edition of good practice. %s For another: fairlead pack list, then --pack."
                .formatted(pack.ref(), pack.about());
    }

    private Optional<Assessor> assessor(Problems problems) {
        PackRef newest = DefaultPack.of(console.packs());
        if (pack == null) {
            return console.packs().bundled(newest, Position.of("--pack"), problems);
        }
        if (Files.isDirectory(Path.of(pack))) {
            return Opened.folder(Path.of(pack), console, problems);
        }
        Optional<PackRef> ref = PackRef.parse(pack);
        if (ref.isEmpty()) {
            problems.add(
                    Position.of("--pack"),
                    "'%s' is neither a folder nor a pack and its edition.".formatted(pack),
                    "Write a pack as '%s'.".formatted(newest));
            return Optional.empty();
        }
        return console.packs().bundled(ref.get(), Position.of("--pack"), problems);
    }

    private Optional<Organisation> organisation(RulePack words, Problems problems) {
        known("--audience", audience, Worded.words(Audience.class), problems);
        if (sector != null) {
            known("--sector", sector, words.sectors(), problems);
        }
        if (nation != null) {
            known("--nation", nation, words.nations(), problems);
        }
        List<String> trimmed = offers.stream().map(String::strip).toList();
        trimmed.forEach(offer -> known(
                "--offers", offer, words.offers().stream().map(Choice::name).toList(), problems));
        if (headcount < 1 || headcount > MOST_PEOPLE) {
            problems.add(
                    Position.of("--headcount"),
                    "%d is not between 1 and %d.".formatted(headcount, MOST_PEOPLE),
                    "A sole practitioner counts as 1.");
        }
        if (name.isBlank()) {
            problems.add(Position.of("--name"), "The name is empty.", "");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Organisation(
                name,
                Worded.find(Audience.class, audience).orElseThrow(),
                headcount,
                Optional.ofNullable(sector),
                Optional.ofNullable(nation),
                Optional.empty(),
                Set.copyOf(trimmed),
                Map.of(),
                Map.of()));
    }

    private static void known(String option, String word, List<String> words, Problems problems) {
        if (!words.contains(word)) {
            problems.add(Position.of(option), "'%s' is not known.".formatted(word), Suggestion.orKnown(word, words));
        }
    }
}
