package org.fairlead.reports.charts;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;

/**
 * How one score became another: the first, what each cause added or took away, and the last. Rising bars are filled and falling ones
 * hatched, and each figure has its sign. Where a score is a range, the upper bar of a pair is its lower end and the lower bar its upper.
 *
 * @param rises what filled bars are called
 * @param falls what hatched bars are called
 * @param total what outlined bars are called
 */
public record Waterfall(String caption, String rises, String falls, String total, List<Bar> bars) implements Chart {
    /**
     * One score, or what one cause did to it.
     *
     * @param isTotal whether it is a score and no change
     * @param low points at the lower end of the range: 0 to 100 for a score, with a sign for a change
     * @param high the same at the upper end
     * @param lowText the points as they are read
     */
    public record Bar(String name, boolean isTotal, double low, double high, String lowText, String highText) {}

    private static final int LEFT = 12;
    private static final int SCALE = 290;
    private static final int FIGURES = 118;
    private static final int BAR = 15;
    private static final int NEXT = 3;
    private static final int LINE = 17;
    private static final int TOP = 4;
    private static final int NAME_LENGTH = 52;
    /** A change that is there is seen, however small. */
    private static final double THINNEST = 2;

    public Waterfall {
        bars = List.copyOf(bars);
    }

    /** Whether one bar says it all. */
    public boolean isExact() {
        return bars.stream().allMatch(bar -> bar.low() == bar.high());
    }

    @Override
    public String svg(String colour) {
        boolean exact = isExact();
        int ends = exact ? 1 : 2;
        double bottom = TOP;
        for (Bar bar : bars) {
            bottom += height(bar, ends);
        }
        var svg = Svg.narrow(caption, LEFT + SCALE + FIGURES, bottom + 22 + 3 * 22 + 8);
        for (int tick = 0; tick <= 100; tick += 25) {
            svg.line("grid", x(tick), TOP, x(tick), bottom, "stroke=\"#c3ccd6\" stroke-width=\"1\"");
            svg.words(Svg.Anchor.MIDDLE, x(tick), bottom + 17, String.valueOf(tick), "soft", "#4c5766", false);
        }
        double y = TOP;
        double[] at = {0, 0};
        for (Bar bar : bars) {
            List<String> lines = lines(bar.name());
            for (int i = 0; i < lines.size(); i++) {
                svg.clear(Svg.Anchor.START, LEFT + 2, y + 14 + i * LINE, lines.get(i), bar.isTotal());
            }
            for (int end = 0; end < ends; end++) {
                double value = end == 0 ? bar.low() : bar.high();
                double from = bar.isTotal() ? 0 : at[end];
                at[end] = from + value;
                double top = y + lines.size() * LINE + 4 + end * (BAR + NEXT);
                bar(svg, bar, from, at[end], top, colour);
                svg.words(
                        Svg.Anchor.START,
                        LEFT + SCALE + 10,
                        top + BAR - 3,
                        end == 0 ? bar.lowText() : bar.highText(),
                        "ink",
                        "#1b2330",
                        bar.isTotal());
            }
            y += height(bar, ends);
        }
        legend(svg, bottom + 24, colour);
        return svg.toString();
    }

    private static int height(Bar bar, int ends) {
        return lines(bar.name()).size() * LINE + 4 + ends * (BAR + NEXT) + 9;
    }

    private static void bar(Svg svg, Bar bar, double from, double to, double top, String colour) {
        double left = x(Math.min(from, to));
        double width = Math.max(from == to ? 0 : THINNEST, x(Math.max(from, to)) - left);
        if (bar.isTotal()) {
            total(svg, left, top, width, colour);
        } else if (from == to) {
            svg.line("stroke", left, top, left, top + BAR, "stroke=\"%s\" stroke-width=\"1.5\"".formatted(colour));
        } else if (to > from) {
            rising(svg, left, top, width, colour);
        } else {
            falling(svg, left, top, width, colour);
        }
    }

    private static void total(Svg svg, double x, double y, double width, String colour) {
        svg.box("hollow", x, y, width, BAR, "fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"2\"".formatted(colour));
    }

    private static void rising(Svg svg, double x, double y, double width, String colour) {
        svg.box("solid", x, y, width, BAR, "fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"".formatted(colour, colour));
    }

    private static void falling(Svg svg, double x, double y, double width, String colour) {
        svg.box("hollow", x, y, width, BAR, "fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"1.5\"".formatted(colour));
        svg.path(
                "hatch",
                Svg.hatch(x, x + width, y, BAR),
                "fill=\"none\" stroke=\"%s\" stroke-width=\"1\"".formatted(colour));
    }

    private void legend(Svg svg, double top, String colour) {
        rising(svg, LEFT, top + 4, 20, colour);
        falling(svg, LEFT, top + 26, 20, colour);
        total(svg, LEFT, top + 48, 20, colour);
        List<String> names = Stream.of(rises, falls, total).toList();
        for (int i = 0; i < names.size(); i++) {
            svg.words(Svg.Anchor.START, LEFT + 30, top + 16 + i * 22, names.get(i));
        }
    }

    private static double x(double score) {
        return LEFT + score * SCALE / 100;
    }

    private static List<String> lines(String name) {
        return WordUtils.wrap(name, NAME_LENGTH, "\n", true).lines().limit(2).toList();
    }
}
