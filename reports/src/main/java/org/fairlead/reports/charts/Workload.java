package org.fairlead.reports.charts;

import java.util.List;
import java.util.OptionalInt;

/**
 * Person-days in each period as columns: days of the plan filled, with other work hatched on top, against what there is as a line across.
 *
 * @param plan what the filled columns are called
 * @param other what the hatched columns are called
 * @param there what the lines across are called
 */
public record Workload(String caption, String plan, String other, String there, List<Period> periods) implements Chart {
    /**
     * One period.
     *
     * @param label the time as it is read
     * @param available days that there are; empty where there is no limit
     */
    public record Period(String label, int days, int committed, OptionalInt available) {}

    private static final int TOP = 22;
    private static final int HEIGHT = 130;
    private static final int BOTTOM = TOP + HEIGHT;
    /** Where there are more there is no room for figures; the table has them. */
    private static final int MOST_WITH_FIGURES = 12;

    public Workload {
        periods = List.copyOf(periods);
    }

    /** Whether other work takes days. */
    public boolean isShared() {
        return periods.stream().anyMatch(period -> period.committed() > 0);
    }

    /** Whether there is a limit. */
    public boolean isLimited() {
        return periods.stream().anyMatch(period -> period.available().isPresent());
    }

    @Override
    public String svg(String colour) {
        int most = Plot.roundUp(periods.stream()
                .mapToInt(period -> Math.max(
                        period.days() + period.committed(), period.available().orElse(0)))
                .max()
                .orElse(0));
        int lines = 1 + (isShared() ? 1 : 0) + (isLimited() ? 1 : 0);
        var svg = Svg.narrow(caption, Plot.WIDTH, BOTTOM + 46 + lines * 22);
        for (int tick = 0; tick <= 4; tick++) {
            double y = BOTTOM - tick * HEIGHT / 4.0;
            svg.line("grid", Plot.LEFT, y, Plot.LEFT + Plot.PLOT, y, "stroke=\"#c3ccd6\" stroke-width=\"1\"");
            svg.words(Svg.Anchor.END, Plot.LEFT - 6, y + 5, String.valueOf(tick * most / 4), "soft", "#4c5766", false);
        }
        double step = (double) Plot.PLOT / Math.max(1, periods.size());
        var plot = new Plot(periods.size(), step / 2);
        plot.labels(svg, periods.stream().map(Period::label).toList(), BOTTOM);
        for (int i = 0; i < periods.size(); i++) {
            column(svg, periods.get(i), plot.x(i), Math.min(step * 0.66, 40), (double) HEIGHT / most, colour);
        }
        legend(svg, BOTTOM + 50, colour);
        return svg.toString();
    }

    private void column(Svg svg, Period period, double x, double width, double unit, String colour) {
        double high = period.days() * unit;
        double more = period.committed() * unit;
        if (period.days() > 0) {
            filled(svg, x - width / 2, BOTTOM - high, width, high, colour);
        }
        if (period.committed() > 0) {
            hatched(svg, x - width / 2, BOTTOM - high - more, width, more, colour);
        }
        period.available().ifPresent(available -> limit(svg, x, width + 6, BOTTOM - available * unit, colour));
        if (periods.size() <= MOST_WITH_FIGURES && period.days() > 0) {
            boolean within = high >= 20;
            svg.words(
                    Svg.Anchor.MIDDLE,
                    x,
                    within ? BOTTOM - 5 : BOTTOM - high - more - 4,
                    String.valueOf(period.days()),
                    within ? "on-dark" : "ink",
                    within ? "#ffffff" : "#1b2330",
                    within);
        }
    }

    private static void filled(Svg svg, double x, double y, double width, double height, String colour) {
        svg.box("solid", x, y, width, height, "fill=\"%1$s\" stroke=\"%1$s\" stroke-width=\"1\"".formatted(colour));
    }

    private static void hatched(Svg svg, double x, double y, double width, double height, String colour) {
        svg.box("hollow", x, y, width, height, "fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"1\"".formatted(colour));
        svg.path(
                "hatch",
                Svg.hatch(x, x + width, y, height),
                "fill=\"none\" stroke=\"%s\" stroke-width=\"1\"".formatted(colour));
    }

    private static void limit(Svg svg, double x, double width, double y, String colour) {
        svg.line("stroke", x - width / 2, y, x + width / 2, y, "stroke=\"%s\" stroke-width=\"3\"".formatted(colour));
    }

    private void legend(Svg svg, double top, String colour) {
        double y = top;
        filled(svg, 8, y - 6, 18, 13, colour);
        svg.words(Svg.Anchor.START, 40, y + 5, plan);
        if (isShared()) {
            y += 22;
            hatched(svg, 8, y - 6, 18, 13, colour);
            svg.words(Svg.Anchor.START, 40, y + 5, other);
        }
        if (isLimited()) {
            y += 22;
            limit(svg, 17, 26, y, colour);
            svg.words(Svg.Anchor.START, 40, y + 5, there);
        }
    }
}
