package org.fairlead.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.plans.next.Goal;
import org.fairlead.plans.next.WayFinder;
import org.fairlead.plans.next.Ways;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.ways.WaysDocument;
import org.fairlead.reports.ways.WaysJson;
import org.fairlead.reports.ways.WaysText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "next",
        description =
                "The smallest sets of changes that reach the next band, or what you ask for: the cheapest, the fastest and the one with the fewest actions; and which unknown answer to find out first.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead next ours.yml                       the next band",
            "  fairlead next ours.yml --band Leading        this band",
            "  fairlead next ours.yml --score 60            an overall score",
            "  fairlead next ours.yml --area attraction=60  a score of one area"
        })
final class NextCommand implements Callable<Integer> {
    /** After which files in a folder are named. */
    private static final Path NAME = Path.of("next");

    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "The self-assessment.")
    private Path file = Path.of("");

    @Option(names = "--band", paramLabel = "BAND", description = "Reach this band. Default: the next one.")
    private @Nullable String band;

    @Option(names = "--score", paramLabel = "N", description = "Reach this overall score (0 to 100).")
    private @Nullable Double score;

    @Option(names = "--area", paramLabel = "AREA=N", description = "Reach this score in one area (0 to 100).")
    private @Nullable String area;

    @Option(names = "--all", description = "List every set whole, not what is other than in the first.")
    private boolean all;

    @Mixin
    private DocumentFiles out = new DocumentFiles();

    @Mixin
    private Look look = new Look();

    @Mixin
    private Width width = new Width();

    @Mixin
    private OwnPack pack = new OwnPack();

    NextCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        oneGoal();
        Optional<AreaGoal> wanted = Optional.ofNullable(area).map(this::areaGoal);
        if (score != null) {
            inBounds("--score", score);
        }
        List<String> formats = out.formats(console, NAME);
        if (out.wouldWrite(file, formats)) {
            console.err().println(file + ": This is the self-assessment. It is never written over.");
            return Exit.WRONG_USAGE;
        }
        Problems problems = new Problems();
        Setting setting = look.setting(formats, console, problems);
        Optional<Opened> opened = pack.open(file, console, problems);
        if (opened.isEmpty() || !problems.isEmpty()) {
            return console.problems(problems.sorted());
        }
        GapAnalysis analysis = opened.get().assessor().assess(opened.get().assessment());
        Optional<Goal> goal = goal(analysis.pack(), wanted);
        var finder = new WayFinder(opened.get().assessor(), analysis);
        Ways ways = goal.map(finder::to).orElseGet(finder::toNextBand);
        int written = out.write(console, formats, NAME, format -> bytes(format, ways, setting));
        return written == Exit.DONE && goal.isPresent() && isMissed(ways) ? Exit.THRESHOLD_MISSED : written;
    }

    /** Only a goal that someone set can be missed. */
    private static boolean isMissed(Ways ways) {
        return ways.state() == Ways.State.OUT_OF_REACH || ways.state() == Ways.State.NOT_ASSESSABLE;
    }

    private void oneGoal() {
        List<String> given = new ArrayList<>();
        if (band != null) {
            given.add("--band");
        }
        if (score != null) {
            given.add("--score");
        }
        if (area != null) {
            given.add("--area");
        }
        if (given.size() > 1) {
            throw wrong("%s are two goals. Maybe ask for one after the other."
                    .formatted(String.join(" and ", given.subList(0, 2))));
        }
    }

    private Optional<Goal> goal(RulePack pack, Optional<AreaGoal> wanted) {
        if (band != null) {
            return Optional.of(new Goal.OfBand(band(pack, band)));
        }
        if (wanted.isPresent()) {
            return Optional.of(new Goal.OfArea(
                    area(pack, wanted.get().area()), wanted.get().score()));
        }
        return Optional.ofNullable(score).map(Goal.OfScore::new);
    }

    private Band band(RulePack pack, String name) {
        return pack.bands().stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> wrong("--band: '%s' is not a band of %s. %s"
                        .formatted(
                                name,
                                pack.ref(),
                                Suggestion.orKnown(
                                        name,
                                        pack.bands().stream().map(Band::name).toList()))));
    }

    private Area area(RulePack pack, String id) {
        return Optional.ofNullable(pack.areas().get(id.strip().toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> wrong("--area: '%s' is not an area of %s. %s"
                        .formatted(
                                id,
                                pack.ref(),
                                Suggestion.orKnown(id, pack.areas().keySet()))));
    }

    private record AreaGoal(String area, double score) {}

    private AreaGoal areaGoal(String given) {
        int at = given.indexOf('=');
        if (at < 1) {
            throw wrong("--area: '%s' does not say which score. Maybe '%s=60'."
                    .formatted(given, at < 0 ? given : "attraction"));
        }
        String number = given.substring(at + 1).strip();
        double wanted;
        try {
            wanted = Double.parseDouble(number);
        } catch (NumberFormatException noNumber) {
            throw wrong("--area: '%s' is not a number.".formatted(number));
        }
        inBounds("--area", wanted);
        return new AreaGoal(given.substring(0, at), wanted);
    }

    private void inBounds(String option, double wanted) {
        if (!(wanted >= 0 && wanted <= 100)) {
            throw wrong("%s: %s is not a score. Scores go from 0 to 100.".formatted(option, plain(wanted)));
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    private byte[] bytes(String format, Ways ways, Setting setting) {
        return switch (format) {
            case DocumentFiles.TEXT ->
                WaysText.of(ways, all, width.page(console, console.styled() && out.onScreen()))
                        .getBytes(StandardCharsets.UTF_8);
            case DocumentFiles.JSON -> WaysJson.of(ways).getBytes(StandardCharsets.UTF_8);
            default -> DocumentFiles.bytes(format, WaysDocument.of(ways, setting), setting);
        };
    }
}
