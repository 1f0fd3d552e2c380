package org.fairlead.reports.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Overall;
import org.fairlead.reports.charts.RangeBars;
import org.fairlead.reports.charts.Trend;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;

/** All self-assessments of a project on one page: their scores, how they moved, what was asked for and missed, and the gaps of the newest. */
public final class SiteDocument {
    private final List<GapAnalysis> results;
    private final List<String> missed;
    private final Language language;
    private final String folder;

    private SiteDocument(List<GapAnalysis> results, List<String> missed, Language language) {
        this.results = results.stream()
                .sorted(Comparator.comparing(
                                (GapAnalysis each) -> each.assessment().day())
                        .thenComparing(each -> each.assessment().file()))
                .toList();
        this.missed = missed;
        this.language = language;
        List<String> files =
                results.stream().map(each -> each.assessment().file()).toList();
        this.folder = shared(parent(files.get(0)), files);
    }

    /** The folder that all files share, which nobody needs to read with each of them; it or one that it lies in. */
    private static String shared(String folder, List<String> files) {
        return files.stream().allMatch(file -> file.startsWith(folder)) ? folder : shared(parent(folder), files);
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }

    /** The file of answers without the folder that all share. */
    private String file(GapAnalysis each) {
        return each.assessment().file().substring(folder.length());
    }

    /**
     * The page.
     *
     * @param results at least one, with assessments that are named as readers know them
     * @param missed sentences about scores that are too low and gaps that are not allowed
     * @param project whose self-assessments they are
     */
    public static Document of(List<GapAnalysis> results, List<String> missed, String project, Language language) {
        return new SiteDocument(results, missed, language).document(project);
    }

    private Document document(String project) {
        List<Part> parts = new ArrayList<>();
        if (!missed.isEmpty()) {
            parts.add(Part.of(
                    "missed",
                    say("missed"),
                    List.of(new Block.Listing(missed.stream()
                            .map(sentence -> Words.in(Language.ENGLISH.tag(), sentence))
                            .toList()))));
        }
        parts.add(Part.of("scores", say("scores"), List.of(bars(), scores())));
        List<Block> trends = new ArrayList<>();
        organisations().forEach((name, all) -> trend(name, all).ifPresent(trends::add));
        if (!trends.isEmpty()) {
            parts.add(Part.of("trend", language.say("progress.trend"), trends));
        }
        List<Part> gaps = new ArrayList<>();
        organisations().forEach((name, all) -> gaps.add(gaps(name, all.get(all.size() - 1), gaps.size())));
        parts.add(new Part("gaps", "", language.say("progress.gaps"), List.of(), gaps));
        GapAnalysis newest = results.get(results.size() - 1);
        return new Document(say("title"), project, project, newest.assessment().day(), List.of(), parts);
    }

    /** The results of each organisation in the order of their days. */
    private Map<String, List<GapAnalysis>> organisations() {
        Map<String, List<GapAnalysis>> organisations = new LinkedHashMap<>();
        results.forEach(each -> organisations
                .computeIfAbsent(name(each), any -> new ArrayList<>())
                .add(each));
        return organisations;
    }

    private static String name(GapAnalysis result) {
        String name = result.assessment().organisation().name();
        return name.isBlank() ? result.assessment().file() : name;
    }

    private Block bars() {
        return new Block.Picture(new RangeBars(
                say("scores-caption"),
                language.say("charts.claimed"),
                language.say("charts.evidenced"),
                language.say("charts.up-to"),
                language.say("score.none"),
                results.stream()
                        .map(each -> new RangeBars.Entry(
                                file(each),
                                each.overall().score(),
                                each.overall().evidenced(),
                                language.score(each.overall().score()),
                                language.score(each.overall().evidenced())))
                        .toList()));
    }

    private Block scores() {
        boolean several = organisations().size() > 1;
        List<Block.Row> rows = new ArrayList<>();
        for (GapAnalysis each : results) {
            Overall overall = each.overall();
            List<Words> cells = List.of(
                    Words.of(file(each)),
                    Words.of(name(each)),
                    Words.of(language.day(each.assessment().day())),
                    Words.of(language.score(overall.score())),
                    Words.of(language.score(overall.evidenced())),
                    Words.of(band(overall)),
                    Words.of(String.valueOf(each.gaps().size())));
            rows.add(new Block.Row("", several ? cells : withoutOrganisation(cells)));
        }
        List<Block.Column> columns = List.of(
                new Block.Column(say("file"), 5),
                new Block.Column(say("organisation"), 5),
                new Block.Column(language.say("progress.day"), 4),
                new Block.Column(language.say("progress.as-claimed"), 3),
                new Block.Column(language.say("progress.as-evidenced"), 3),
                new Block.Column(language.say("progress.band-head"), 3),
                new Block.Column(language.say("progress.gaps"), 2));
        return new Block.Grid(say("scores-caption"), several ? columns : withoutOrganisation(columns), rows);
    }

    /** Of a single organisation the page says the name elsewhere. */
    private static <T> List<T> withoutOrganisation(List<T> row) {
        List<T> rest = new ArrayList<>(row);
        rest.remove(1);
        return rest;
    }

    private String band(Overall overall) {
        String least = overall.atLeast().map(Band::name).orElse(language.say("progress.band-none"));
        String most = overall.atMost().map(Band::name).orElse(language.say("progress.band-none"));
        return least.equals(most) ? least : language.say("progress.band-range", least, most);
    }

    private Optional<Block> trend(String organisation, List<GapAnalysis> all) {
        if (all.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Block.Picture(new Trend(
                say("trend-caption", organisation),
                language.say("charts.claimed"),
                language.say("charts.evidenced"),
                language.say("charts.up-to"),
                all.stream()
                        .map(each -> new Trend.Point(
                                each.assessment().day(),
                                language.day(each.assessment().day()),
                                each.overall().score(),
                                each.overall().evidenced(),
                                language.score(each.overall().score()),
                                language.score(each.overall().evidenced())))
                        .toList(),
                all.get(all.size() - 1).pack().bands().stream()
                        .map(band -> new Trend.Threshold(band.name(), band.from()))
                        .toList())));
    }

    private Part gaps(String organisation, GapAnalysis result, int number) {
        List<Block.Row> rows = new ArrayList<>();
        for (Gap gap : result.gaps()) {
            rows.add(new Block.Row(
                    "",
                    List.of(
                            Words.of(gap.practice().id() + " " + gap.practice().title()),
                            Words.of(gap.stands().name()),
                            Words.of(gap.target().name()),
                            Words.of(language.say(gap.severity())))));
        }
        Block table = rows.isEmpty()
                ? Block.paragraph(say("no-gaps"))
                : new Block.Grid(
                        language.say("progress.gaps-caption"),
                        List.of(
                                new Block.Column(language.say("progress.moved-practice"), 6),
                                new Block.Column(language.say("progress.gaps-stands"), 2),
                                new Block.Column(language.say("progress.gaps-target"), 2),
                                new Block.Column(language.say("progress.gaps-severity"), 2)),
                        rows);
        return Part.of("gaps-" + (number + 1), organisation, List.of(table));
    }

    private String say(String name, Object... values) {
        return language.say("site." + name, values);
    }
}
