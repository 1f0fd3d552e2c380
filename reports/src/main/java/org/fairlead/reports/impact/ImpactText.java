package org.fairlead.reports.impact;

import java.util.List;
import org.fairlead.engine.editions.Impact;
import org.fairlead.engine.editions.Move;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Page;
import org.fairlead.reports.Points;
import org.fairlead.reports.Table;

/** An impact for a person at a terminal. */
public final class ImpactText {
    private static final int FIRST = 10;

    private final Judged judged;
    private final Impact impact;
    private final boolean all;
    private final Page page;

    private ImpactText(Judged judged, boolean all, Page page) {
        this.judged = judged;
        this.impact = judged.impact();
        this.all = all;
        this.page = page;
    }

    /**
     * Writes the impact on a page.
     *
     * @param all whether every organisation and practice is named, or the first ten
     */
    public static String of(Judged judged, boolean all, Page page) {
        new ImpactText(judged, all, page).write();
        return page.toString();
    }

    private void write() {
        page.heading(Told.title(judged));
        Told.summary(judged).forEach(sentence -> page.line(0, sentence));
        moves();
        groups();
        practices();
        organisations();
        leftOut();
        page.heading("How this comes about").line(2, Told.method(judged));
    }

    private void moves() {
        page.heading("Bands");
        var table = new Table(List.of("", "as carried", "if all is confirmed"), List.of());
        for (Move move : Move.values()) {
            table.row(
                    move.word(),
                    figure(impact.moves(false).getOrDefault(move, 0), 10),
                    figure(impact.moves(true).getOrDefault(move, 0), 19));
        }
        page.table(2, table);
    }

    private static String figure(long number, int width) {
        String figure = String.valueOf(number);
        return " ".repeat(Math.max(0, width - figure.length())) + figure;
    }

    private void groups() {
        page.heading("By audience and size, if all is confirmed: those that lose most first");
        var table = new Table(
                List.of("", "number", "lose", "gain", "lower end: median (range)", "upper end: median (range)"),
                List.of(5));
        for (Impact.Group group : impact.groups()) {
            table.row(
                    Told.kind(group.kind()),
                    figure(group.organisations(), 6),
                    figure(Told.count(group.ifConfirmed(), Move.LOSES, Move.MAY_LOSE), 4),
                    figure(Told.count(group.ifConfirmed(), Move.GAINS, Move.MAY_GAIN), 4),
                    group.confirmed().map(changes -> Told.spread(changes.low())).orElse("not assessable"),
                    group.confirmed()
                            .map(changes -> Told.spread(changes.high()))
                            .orElse("not assessable"));
        }
        if (!impact.groups().isEmpty()) {
            page.table(2, table);
        }
        page.line(2, "Those who lose or gain for certain are counted together with those who may.");
        if (impact.hidden() > 0) {
            page.line(
                    2,
                    "%s in groups that are too small to be shown, or hidden so that these do not come out."
                            .formatted(
                                    impact.hidden() == 1
                                            ? "1 organisation is"
                                            : impact.hidden() + " organisations are"));
        }
    }

    private void practices() {
        List<Impact.Effect> effects = impact.effects();
        page.heading("Practices that move scores most, if all is confirmed");
        if (effects.isEmpty()) {
            page.line(2, "None.");
        }
        int shown = all ? effects.size() : Math.min(FIRST, effects.size());
        int judgedAll = impact.cases().size();
        for (Impact.Effect effect : effects.subList(0, shown)) {
            page.item(
                    2,
                    "- ",
                    "%s %s: %s on average%s."
                            .formatted(
                                    effect.practice(),
                                    effect.title(),
                                    Points.signed(effect.low() / judgedAll, effect.high() / judgedAll),
                                    numbers(effect)));
        }
        more(effects.size() - shown);
    }

    private String numbers(Impact.Effect effect) {
        return judged.isAnonymous()
                ? ""
                : "; moves %d%s"
                        .formatted(
                                effect.organisations(),
                                effect.waiting() > 0 ? ", to be confirmed by " + effect.waiting() : "");
    }

    private void more(int rest) {
        if (rest > 0) {
            page.line(2, "... and %d more (--all shows them).".formatted(rest));
        }
    }

    private void organisations() {
        List<Impact.Case> moved = impact.cases().stream()
                .filter(each -> each.move().isOne() || each.ifConfirmed().isOne())
                .toList();
        page.heading("Organisations whose band moves or may move: %d".formatted(moved.size()));
        if (moved.isEmpty()) {
            page.line(2, "None.");
        }
        int shown = all ? moved.size() : Math.min(FIRST, moved.size());
        for (Impact.Case each : moved.subList(0, shown)) {
            organisation(each);
        }
        more(moved.size() - shown);
    }

    private void organisation(Impact.Case each) {
        page.item(
                2,
                "- ",
                "%s (%s)%s: %s."
                        .formatted(
                                each.name(),
                                Told.kind(each.group()),
                                each.file().isEmpty() ? "" : ", " + each.file(),
                                each.ifConfirmed() == each.move()
                                        ? each.move().word()
                                        : "%s, and %s if all is confirmed"
                                                .formatted(
                                                        each.move().word(),
                                                        each.ifConfirmed().word())));
        page.line(
                6,
                "%s (%s) becomes %s (%s)%s."
                        .formatted(
                                Told.score(each.before()),
                                Told.band(each.before()),
                                Told.score(each.carried()),
                                Told.band(each.carried()),
                                each.waiting() == 0
                                        ? ""
                                        : ", and %s (%s) once %s confirmed"
                                                .formatted(
                                                        Told.score(each.confirmed()),
                                                        Told.band(each.confirmed()),
                                                        each.waiting() == 1
                                                                ? "1 answer is"
                                                                : each.waiting() + " answers are")));
        Told.deciders(each).forEach(sentence -> page.item(6, "- ", sentence));
    }

    private void leftOut() {
        List<String> leftOut = Told.leftOut(judged);
        if (!leftOut.isEmpty()) {
            page.heading("Left out: " + Counted.of(judged.leftOut().size(), "file"));
            leftOut.forEach(sentence -> page.item(2, "- ", sentence));
        }
    }
}
