package org.fairlead.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fairlead.engine.editions.Crossing;
import org.fairlead.engine.editions.Impact;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Page;
import org.fairlead.reports.document.HtmlDocument;
import org.fairlead.reports.impact.ImpactCsv;
import org.fairlead.reports.impact.ImpactDocument;
import org.fairlead.reports.impact.ImpactJson;
import org.fairlead.reports.impact.ImpactText;
import org.fairlead.reports.impact.Judged;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "impact",
        description =
                "Whom a draft of an edition moves: judges a folder of self-assessments under the edition they answer and under the draft.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead pack impact good-practice@2026 assessments",
            "  fairlead pack impact my-pack assessments --anonymous --format html --out impact.html"
        })
final class PackImpactCommand implements Callable<Integer> {
    enum Format {
        text,
        html,
        csv,
        json
    }

    private static final String SMALLEST_CELL = "smallest cell";
    private static final int OTHERWISE = 10;

    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "DRAFT",
            description = "The later edition: a pack such as good-practice@2026, or " + PackPath.PLACES + ".")
    private String draft = "";

    @Parameters(
            index = "1",
            paramLabel = "FOLDER",
            description = "The folder of self-assessments. Those in folders below it count as well.")
    private Path folder = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "PACK",
            description = "Judge only those that answer this edition, such as toolkit@2014.")
    private @Nullable String from;

    @Option(
            names = "--anonymous",
            description = "Show no names and files, and no audience and size that few organisations share.")
    private boolean anonymous;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the result to this file instead of the screen.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Write over the file if it exists.")
    private boolean force;

    @Option(
            names = "--all",
            description = "Name every practice and organisation in the text, not the first ten of each.")
    private boolean all;

    @Mixin
    private Width width = new Width();

    PackImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format == Format.html && out == null && console.terminal()) {
            throw wrong("A page is hard to read on a screen. Maybe add: --out impact.html");
        }
        if (!Files.isDirectory(folder)) {
            throw wrong("%s: There is no such folder. Maybe name the folder that holds the self-assessments."
                    .formatted(folder));
        }
        Problems problems = new Problems();
        Optional<Drafted> drafted = Drafted.open(draft, console, problems);
        if (drafted.isEmpty()) {
            return console.problems(problems.sorted());
        }
        Optional<PackRef> only = Optional.ofNullable(from).map(this::edition);
        if (only.isPresent() && drafted.get().crossing(only.get(), problems).isEmpty()) {
            return console.problems(problems.sorted());
        }
        return judge(drafted.get(), only);
    }

    private PackRef edition(String given) {
        return PackRef.parse(given)
                .orElseThrow(() -> wrong("--from: '%s' is not an edition. Maybe one such as: %s"
                        .formatted(
                                given,
                                console.packs().bundled().stream()
                                        .map(PackRef::toString)
                                        .collect(Collectors.joining(", ")))));
    }

    private int judge(Drafted drafted, Optional<PackRef> only) {
        Map<PackRef, Crossing> crossings = new ConcurrentHashMap<>();
        Map<PackRef, AssessmentFolder.Reader> readers = new ConcurrentHashMap<>();
        Problems unread = new Problems();
        List<AssessmentFolder.Found> found = AssessmentFolder.read(
                folder,
                console,
                ref -> readers.computeIfAbsent(ref, each -> drafted.reader(each, only, crossings)),
                unread);
        if (found.isEmpty()) {
            return console.problems(unread.isEmpty() ? List.of(AssessmentFolder.nothingIn(folder)) : unread.sorted());
        }
        Map<String, Assessment> newest = newest(found);
        List<Assessment> assessments = found.stream()
                .flatMap(each -> each.assessment().stream())
                .filter(each -> each.equals(newest.get(each.organisation().name())))
                .toList();
        List<Judged.LeftOut> leftOut = leftOut(found, newest);
        leftOut.forEach(each -> console.err().println(Page.safe(each.file() + ": " + each.reason())));
        List<Problem> problems = AssessmentFolder.problems(found);
        if (assessments.isEmpty()) {
            problems.add(new Problem(
                    Position.of(folder.toString()),
                    "None of the %s in this folder can be judged under %s."
                            .formatted(Counted.of(found.size(), "self-assessment"), drafted.ref()),
                    ""));
            return console.problems(problems);
        }
        Impact impact = Impact.of(assessments, crossings);
        if (anonymous) {
            int smallest = smallestCell(drafted.assessor().pack());
            Optional<Impact> hidden = impact.anonymous(smallest);
            if (hidden.isEmpty()) {
                return tooFew(assessments.size(), smallest, problems);
            }
            impact = hidden.get();
        }
        int written = write(new Judged(impact, leftOut));
        if (problems.isEmpty() || written != Exit.DONE) {
            return written;
        }
        console.problems(problems);
        console.err().println("The files with problems were left out. The result is about the others.");
        return Exit.INPUT_HAS_PROBLEMS;
    }

    /** An organisation counts once, with the newest of its accounts. */
    private static Map<String, Assessment> newest(List<AssessmentFolder.Found> found) {
        Map<String, Assessment> newest = new HashMap<>();
        found.stream()
                .flatMap(each -> each.assessment().stream())
                .forEach(each -> newest.merge(
                        each.organisation().name(),
                        each,
                        (one, other) -> other.day().isAfter(one.day()) ? other : one));
        return newest;
    }

    private static List<Judged.LeftOut> leftOut(List<AssessmentFolder.Found> found, Map<String, Assessment> newest) {
        List<Judged.LeftOut> leftOut = new ArrayList<>();
        for (AssessmentFolder.Found each : found) {
            Optional<String> reason = each.problems().isEmpty()
                    ? each.leftOut().or(() -> older(each, newest))
                    : Optional.of(
                            "it has %s.".formatted(Counted.of(each.problems().size(), "problem")));
            reason.ifPresent(sentence -> leftOut.add(new Judged.LeftOut(each.file(), sentence)));
        }
        return leftOut;
    }

    private static Optional<String> older(AssessmentFolder.Found found, Map<String, Assessment> newest) {
        return found.assessment()
                .map(each ->
                        Objects.requireNonNull(newest.get(each.organisation().name())))
                .filter(counts -> !counts.file().equals(found.file()))
                .map(counts -> "%s is of the same organisation and counts in its place.".formatted(counts.file()));
    }

    private int tooFew(int judged, int smallest, List<Problem> problems) {
        problems.add(new Problem(
                Position.of(folder.toString()),
                "%s can be judged, and nothing is shown about fewer than %d without names."
                        .formatted(Counted.of(judged, "self-assessment"), smallest),
                "Maybe add more, or leave out --anonymous and keep the result to yourself."));
        return console.problems(problems);
    }

    /** The most careful of the pack's figures. */
    private static int smallestCell(RulePack pack) {
        OptionalInt given = Optional.ofNullable(pack.parameters().get(SMALLEST_CELL)).map(Parameter::values).stream()
                .flatMap(List::stream)
                .mapToInt(value -> (int) Math.ceil(value.figure()))
                .max();
        return Math.max(2, given.orElse(OTHERWISE));
    }

    private int write(Judged judged) {
        boolean styled = console.styled() && out == null;
        String text =
                switch (format) {
                    case text -> ImpactText.of(judged, all, width.page(console, styled));
                    case html -> HtmlDocument.of(ImpactDocument.of(judged));
                    case csv -> ImpactCsv.of(judged);
                    case json -> ImpactJson.of(judged);
                };
        if (out != null) {
            return console.write(out, text.getBytes(StandardCharsets.UTF_8), force);
        }
        console.out().print(text);
        return Exit.DONE;
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
