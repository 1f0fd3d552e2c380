package org.fairlead.reports.charts;

import java.util.List;

/** Where things stand in pictures of periods, one beside the other from left to right. */
final class Plot {
    static final int LEFT = 34;
    static final int PLOT = 284;
    static final int WIDTH = 420;

    private static final int LINE = 17;
    /** Labels closer than this could not be read beside each other. */
    private static final int CLOSE = 74;

    private final int count;
    private final double edge;

    /**
     * Places for so many things.
     *
     * @param edge how far the first and the last stand from the edge
     */
    Plot(int count, double edge) {
        this.count = count;
        this.edge = edge;
    }

    double x(int each) {
        return count < 2 ? LEFT + PLOT / 2.0 : LEFT + edge + each * (PLOT - 2 * edge) / (count - 1);
    }

    /** As many as can be read, the last always. */
    void labels(Svg svg, List<String> labels, double bottom) {
        double last = Double.POSITIVE_INFINITY;
        for (int i = labels.size() - 1; i >= 0; i--) {
            if (last - x(i) >= CLOSE) {
                last = x(i);
                svg.line("grid", last, bottom, last, bottom + 5, "stroke=\"#c3ccd6\" stroke-width=\"1\"");
                svg.words(Svg.Anchor.MIDDLE, last, bottom + 20, labels.get(i));
            }
        }
    }

    /** A scale from 0 to 100 with the bands. */
    static void scale(Svg svg, List<Trend.Threshold> bands, double top, double bottom) {
        double height = bottom - top;
        for (int tick = 0; tick <= 100; tick += 25) {
            double y = bottom - tick * height / 100;
            svg.line("grid", LEFT, y, LEFT + PLOT, y, "stroke=\"#c3ccd6\" stroke-width=\"1\"");
            svg.words(Svg.Anchor.END, LEFT - 6, y + 5, String.valueOf(tick), "soft", "#4c5766", false);
        }
        double lowest = Double.POSITIVE_INFINITY;
        for (Trend.Threshold band : bands) {
            double y = bottom - band.from() * height / 100;
            if (band.from() > 0) {
                svg.line(
                        "band",
                        LEFT,
                        y,
                        LEFT + PLOT,
                        y,
                        "stroke=\"#4c5766\" stroke-width=\"1\" stroke-dasharray=\"2 4\"");
            }
            // Names keep clear of each other where bands are narrow.
            lowest = Math.min(y, lowest - LINE);
            svg.words(Svg.Anchor.START, LEFT + PLOT + 6, lowest + 5, band.name(), "soft", "#4c5766", false);
        }
    }

    /** A piece of a line as it stands in a legend. */
    static void sample(Svg svg, double y, String width, String dashes, String colour) {
        svg.line(
                "stroke",
                4,
                y,
                32,
                y,
                "stroke=\"%s\" stroke-width=\"%s\"%s"
                        .formatted(colour, width, dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
    }

    /** A round number at or above the most, to be the end of a scale of four steps. */
    static int roundUp(int most) {
        int step = 1;
        for (int factor = 1; ; factor *= 10) {
            for (int each : new int[] {1, 2, 5}) {
                step = each * factor;
                if (step * 4 >= most) {
                    return step * 4;
                }
            }
        }
    }
}
