package org.fairlead.reports.charts;

import java.util.List;
import java.util.OptionalInt;

/**
 * What runs from when until when, a bar to each. What is late is hatched, and a deadline is an upright mark.
 *
 * @param runs what filled bars are called
 * @param late what hatched bars are called
 * @param deadline what upright marks are called
 * @param months how many months there are
 * @param years where lines stand, by month, and how they are read
 */
public record Timeline(
        String caption, String runs, String late, String deadline, int months, List<Year> years, List<Bar> bars)
        implements Chart {
    /** A line across all bars, before a month: 0 for the first. */
    public record Year(int month, String label) {}

    /**
     * One bar.
     *
     * @param from the month in which it begins, 0 for the first
     * @param until the month before which it is over
     * @param deadline the month before which it should be over
     * @param text when it is over, as it is read
     */
    public record Bar(String name, int from, int until, boolean isLate, OptionalInt deadline, String text) {}

    private static final int NAMES = 152;
    private static final int PLOT = 262;
    private static final int ROW = 21;
    private static final int BAR = 12;
    private static final int TOP = 24;
    private static final int NAME_LENGTH = 19;

    public Timeline {
        years = List.copyOf(years);
        bars = List.copyOf(bars);
    }

    private boolean isLate() {
        return bars.stream().anyMatch(Bar::isLate);
    }

    private boolean hasDeadlines() {
        return bars.stream().anyMatch(bar -> bar.deadline().isPresent());
    }

    @Override
    public String svg(String colour) {
        int bottom = TOP + ROW * bars.size() + 4;
        int lines = 1 + (isLate() ? 1 : 0) + (hasDeadlines() ? 1 : 0);
        var svg = Svg.narrow(caption, Plot.WIDTH, bottom + 10 + lines * 22);
        for (Year year : years) {
            double x = x(year.month());
            svg.line("grid", x, TOP - 4, x, bottom, "stroke=\"#c3ccd6\" stroke-width=\"1\"");
            svg.words(Svg.Anchor.START, x + 3, TOP - 8, year.label(), "soft", "#4c5766", false);
        }
        svg.line("grid", NAMES, TOP - 4, NAMES + PLOT, TOP - 4, "stroke=\"#c3ccd6\" stroke-width=\"1\"");
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), TOP + i * ROW, colour);
        }
        legend(svg, bottom + 16, colour);
        return svg.toString();
    }

    private double x(int month) {
        return NAMES + (double) Math.min(months, Math.max(0, month)) * PLOT / months;
    }

    private void bar(Svg svg, Bar bar, double top, String colour) {
        svg.words(Svg.Anchor.START, 2, top + 14, shown(bar.name()));
        double left = x(bar.from());
        double width = Math.max(2, x(bar.until()) - left);
        if (bar.isLate()) {
            late(svg, left, top + 4, width, colour);
        } else {
            runs(svg, left, top + 4, width, colour);
        }
        bar.deadline().ifPresent(month -> deadline(svg, x(month), top + 1, colour));
    }

    /** Names that are cut stand whole in the table. */
    private static String shown(String name) {
        return name.codePointCount(0, name.length()) <= NAME_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH - 1)).strip() + "\u2026";
    }

    private static void runs(Svg svg, double x, double y, double width, String colour) {
        svg.box("solid", x, y, width, BAR, "fill=\"%1$s\" stroke=\"%1$s\" stroke-width=\"1\"".formatted(colour));
    }

    private static void late(Svg svg, double x, double y, double width, String colour) {
        svg.box("hollow", x, y, width, BAR, "fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"1\"".formatted(colour));
        svg.path(
                "hatch",
                Svg.hatch(x, x + width, y, BAR),
                "fill=\"none\" stroke=\"%s\" stroke-width=\"1\"".formatted(colour));
    }

    private static void deadline(Svg svg, double x, double y, String colour) {
        svg.path(
                "solid",
                "M%s %sL%s %sL%s %sL%s %sL%s %sZ"
                        .formatted(
                                Svg.number(x - 4),
                                Svg.number(y),
                                Svg.number(x + 4),
                                Svg.number(y),
                                Svg.number(x + 1),
                                Svg.number(y + 5),
                                Svg.number(x + 1),
                                Svg.number(y + ROW - 3),
                                Svg.number(x - 1),
                                Svg.number(y + ROW - 3)),
                "fill=\"%1$s\" stroke=\"%1$s\" stroke-width=\"1\"".formatted(colour));
    }

    private void legend(Svg svg, double top, String colour) {
        double y = top;
        runs(svg, 4, y - 6, 26, colour);
        svg.words(Svg.Anchor.START, 40, y + 5, runs);
        if (isLate()) {
            y += 22;
            late(svg, 4, y - 6, 26, colour);
            svg.words(Svg.Anchor.START, 40, y + 5, late);
        }
        if (hasDeadlines()) {
            y += 22;
            deadline(svg, 17, y - 9, colour);
            svg.words(Svg.Anchor.START, 40, y + 5, deadline);
        }
    }
}
