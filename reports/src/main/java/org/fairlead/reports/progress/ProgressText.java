package org.fairlead.reports.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlead.engine.editions.AcceptedSince;
import org.fairlead.engine.editions.Bridge;
import org.fairlead.engine.editions.Lapses;
import org.fairlead.engine.editions.Measure;
import org.fairlead.engine.editions.Movements;
import org.fairlead.engine.editions.Planned;
import org.fairlead.engine.editions.Progress;
import org.fairlead.engine.editions.Tenths;
import org.fairlead.engine.explaining.Explainer;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Range;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Page;
import org.fairlead.reports.Points;
import org.fairlead.reports.Table;
import org.fairlead.reports.language.Language;

/** Progress for a person at a terminal. */
public final class ProgressText {
    private static final int FIRST = 8;

    private final Progress progress;
    private final boolean all;
    private final Page page;
    private final ProgressWords words = new ProgressWords(Language.ENGLISH);

    private ProgressText(Progress progress, boolean all, Page page) {
        this.progress = progress;
        this.all = all;
        this.page = page;
    }

    /**
     * Writes the progress on a page.
     *
     * @param all whether every practice is named, or the first few of each cause
     */
    public static String of(Progress progress, boolean all, Page page) {
        new ProgressText(progress, all, page).write();
        return page.toString();
    }

    private void write() {
        List<GapAnalysis> results = progress.results();
        GapAnalysis last = results.get(results.size() - 1);
        page.heading(last.assessment().organisation().name());
        page.line(
                0,
                "Progress over %s, from %s to %s"
                        .formatted(Counted.of(results.size(), "assessment"), day(results.get(0)), day(last)));
        scores();
        progress.stages().forEach(this::stage);
        page.heading("How this comes about");
        page.line(
                2,
                "The change of a score is taken apart by judging again, changing one thing at a time in the order of the table. Another "
                        + "order could give other parts. The parts add up exactly, and so do the figures shown.");
    }

    private static String day(GapAnalysis result) {
        return Wording.day(result.assessment().day());
    }

    private void scores() {
        page.heading("Scores");
        var table = new Table(
                List.of("judged on", "edition", "as claimed", "as evidenced", "band", "answered"), List.of(3, 1));
        for (GapAnalysis result : progress.results()) {
            Overall overall = result.overall();
            table.row(
                    day(result),
                    result.pack().ref().toString(),
                    said(overall.score()),
                    said(overall.evidenced()),
                    band(overall),
                    "%d%%".formatted(Math.round(overall.completeness())));
        }
        page.table(2, table);
    }

    private static String said(Optional<Range> range) {
        return range.map(Explainer::said).orElse("not assessable");
    }

    private static String band(Overall overall) {
        String least = overall.atLeast().map(Band::name).orElse("none");
        String most = overall.atMost().map(Band::name).orElse("none");
        return least.equals(most) ? least : least + " to " + most;
    }

    private void stage(Progress.Stage stage) {
        Bridge bridge = stage.bridge();
        page.heading("From %s to %s: %s became %s"
                .formatted(
                        day(bridge.before()),
                        day(bridge.after()),
                        said(bridge.claimed().before()),
                        said(bridge.claimed().after())));
        if (!bridge.claimed().isComparable()) {
            page.line(2, "There are not two scores to compare: where nothing applies, nothing can be assessed.");
        } else {
            bridge(bridge);
            bridge.claimed().parts().forEach(this::part);
        }
        movements(stage.movements());
        lapses(stage.lapses());
        accepted(stage.accepted());
        planned(stage.planned(), bridge);
    }

    private void bridge(Bridge bridge) {
        var table = new Table(List.of("", "claimed: lower", "upper", "evidenced: lower", "upper"), List.of(4, 3));
        ends("before", bridge, true, table);
        for (int i = 0; i < bridge.claimed().parts().size(); i++) {
            Bridge.Part claimed = bridge.claimed().parts().get(i);
            Tenths shown = bridge.evidenced().parts().get(i).shown();
            table.row(
                    claimed.cause().word(),
                    right(Points.signed(claimed.shown().low()), 14),
                    right(Points.signed(claimed.shown().high()), 5),
                    right(Points.signed(shown.low()), 16),
                    right(Points.signed(shown.high()), 5));
        }
        ends("after", bridge, false, table);
        page.table(2, table);
    }

    private static void ends(String name, Bridge bridge, boolean before, Table table) {
        Range claimed = end(bridge, Measure.CLAIMED, before);
        Range shown = end(bridge, Measure.EVIDENCED, before);
        table.row(
                name,
                right(String.valueOf(claimed.shownLow()), 14),
                right(String.valueOf(claimed.shownHigh()), 5),
                right(String.valueOf(shown.shownLow()), 16),
                right(String.valueOf(shown.shownHigh()), 5));
    }

    private static Range end(Bridge bridge, Measure measure, boolean before) {
        return measure.of(before ? bridge.before() : bridge.after()).orElseThrow();
    }

    private static String right(String figure, int width) {
        return " ".repeat(Math.max(0, width - figure.length())) + figure;
    }

    private void part(Bridge.Part part) {
        if (part.shares().isEmpty()) {
            return;
        }
        page.line(2, capital(part.cause().word()) + ":");
        List<Bridge.Share> shares = part.shares();
        int shown = all || shares.size() <= FIRST + 1 ? shares.size() : FIRST;
        shares.subList(0, shown).forEach(share -> page.item(4, "- ", told(share.sentence(), share.shown())));
        if (shown < shares.size()) {
            Tenths rest = shares.subList(shown, shares.size()).stream()
                    .map(Bridge.Share::shown)
                    .reduce(Tenths.NOTHING, Tenths::plus);
            page.item(4, "- ", told("%d more (--all shows them).".formatted(shares.size() - shown), rest));
        }
    }

    private static String told(String sentence, Tenths points) {
        return "%s: %s.".formatted(sentence.replaceAll("\\.$", ""), Points.signed(points));
    }

    private void movements(Movements movements) {
        if (movements.all().isEmpty()) {
            page.line(2, "No practice moved.");
            return;
        }
        page.line(2, "Practices:");
        for (Movements.Sort sort : Movements.Sort.values()) {
            List<Movements.Movement> of = movements.of(sort);
            if (!of.isEmpty()) {
                page.item(
                        4,
                        "- ",
                        "%d %s: %s."
                                .formatted(
                                        of.size(),
                                        sort.word(),
                                        of.stream()
                                                .map(Movements.Movement::practice)
                                                .collect(Collectors.joining(", "))));
            }
        }
        movements.of(Movements.Sort.LESS_SHOWN).forEach(less -> page.item(4, "- ", "As evidenced: " + less.sentence()));
    }

    private void lapses(Lapses lapses) {
        page.line(2, words.say("lapsed") + ":");
        if (lapses.all().isEmpty()) {
            page.item(4, "- ", words.say("lapsed-none"));
        }
        listed(
                lapses.all(),
                lapse -> lapse.is().practice().id() + ": " + words.lapsed(lapse).text());
    }

    private void accepted(AcceptedSince accepted) {
        if (accepted.isEmpty()) {
            return;
        }
        page.line(2, words.acceptedTitle() + ":");
        listed(
                accepted.ended(),
                each -> each.gap().practice().id() + ": " + words.ended(each).text());
        listed(
                accepted.begun(),
                each -> each.gap().practice().id() + ": " + words.begun(each).text());
    }

    private void planned(Planned planned, Bridge bridge) {
        page.line(2, words.say("planned") + ":");
        if (planned.all().isEmpty()) {
            page.item(4, "- ", words.say("planned-none", day(bridge.before())));
            return;
        }
        page.item(4, "- ", words.counts(planned, bridge.after()));
        List<Planned.Entry> late = new ArrayList<>(planned.of(Planned.Outcome.OVERDUE));
        late.addAll(planned.of(Planned.Outcome.TO_PUT_RIGHT));
        listed(
                late,
                entry -> entry.action().practice().id() + ": "
                        + words.overdue(entry).text());
    }

    private <T> void listed(List<T> entries, Function<T, String> told) {
        int shown = all || entries.size() <= FIRST + 1 ? entries.size() : FIRST;
        entries.subList(0, shown).forEach(entry -> page.item(4, "- ", told.apply(entry)));
        if (shown < entries.size()) {
            page.item(4, "- ", words.say("more", entries.size() - shown));
        }
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
